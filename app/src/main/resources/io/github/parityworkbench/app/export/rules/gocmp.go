// Package parity tells go-cmp what is ignored in JSON that was decoded into any, with UseNumber
// where rules look at how numbers are written.
// Use: cmp.Diff(control, candidate, parity.Options(endpoint))
package parity

import (
	"encoding/json"
	"fmt"
	"math/big"
	"reflect"
	"regexp"
	text "strings"
	"time"

	"github.com/google/go-cmp/cmp"
)

// Paths are those with a rule, and why they have it.
var Paths = map[string]string{
	// paths
}

var rules = []rule{
	// rules
}

// Options leave out what the rules for an endpoint ignore.
func Options(endpoint string) cmp.Option {
	var mine []rule
	for _, each := range rules {
		if each.endpoints == nil || some(each.endpoints, func(name *regexp.Regexp) bool {
			return name.MatchString(endpoint)
		}) {
			mine = append(mine, each)
		}
	}
	hides := func(path cmp.Path, left, right any) bool {
		return some(mine, func(each rule) bool { return each.hides(path, left, right) })
	}
	return cmp.FilterPath(func(path cmp.Path) bool {
		left, right := values(path)
		// An element that is hidden by itself is left out before the others are paired: its equal
		// must be, too, or would find none.
		_, isElement := path.Last().(cmp.SliceIndex)
		alone := isElement && (left == any(absent{}) || right == any(absent{}))
		return hides(path, left, right) && (!alone || hides(path, right, left))
	}, cmp.Ignore())
}

type rule struct {
	path      []step
	kinds     []string
	endpoints []*regexp.Regexp
	settles   func(left, right any) bool
}

type step struct {
	deep      bool
	selectors []any
}

// absent is the value of what is not there.
type absent struct{}

func values(path cmp.Path) (any, any) {
	left, right := path.Last().Values()
	return value(left), value(right)
}

func value(of reflect.Value) any {
	if !of.IsValid() {
		return absent{}
	}
	return of.Interface()
}

func (r rule) hides(path cmp.Path, left, right any) bool {
	kind := kindOf(left, right)
	if kind == "" || (r.kinds != nil && !some(r.kinds, func(each string) bool { return each == kind })) {
		return false
	}
	here, there := segments(path)
	selected := kind != "extra" && selects(r.path, here) || kind != "missing" && selects(r.path, there)
	return selected && r.settles(left, right)
}

// segments are the names and indexes to a place, on either side; the same for an element alone.
func segments(path cmp.Path) (left, right []any) {
	for _, each := range path {
		switch at := each.(type) {
		case cmp.MapIndex:
			left, right = append(left, at.Key().String()), append(right, at.Key().String())
		case cmp.SliceIndex:
			mine, theirs := at.SplitKeys()
			if mine < 0 {
				mine = theirs
			} else if theirs < 0 {
				theirs = mine
			}
			left, right = append(left, mine), append(right, theirs)
		}
	}
	return left, right
}

func selects(steps []step, path []any) bool {
	reached := make([]bool, len(steps)+1)
	reached[0] = true
	for _, segment := range path {
		next := make([]bool, len(steps)+1)
		for at, each := range steps {
			if reached[at] {
				next[at] = next[at] || each.deep
				next[at+1] = each.takes(segment)
			}
		}
		reached = next
	}
	return reached[len(steps)]
}

// take is a step to what any of the selectors takes: a name, an index, a span, or with nil
// everything.
func take(selectors ...any) step { return step{selectors: selectors} }

// deep is such a step from the place and from everything below.
func deep(selectors ...any) step { return step{selectors: selectors, deep: true} }

func span(from, to, by int) func(int) bool {
	return func(at int) bool { return at >= from && (to < 0 || at < to) && (at-from)%by == 0 }
}

func (s step) takes(segment any) bool {
	return some(s.selectors, func(selector any) bool {
		if spans, isSpan := selector.(func(int) bool); isSpan {
			at, isElement := segment.(int)
			return isElement && at >= 0 && spans(at)
		}
		return selector == nil || selector == segment
	})
}

func named(pattern string) *regexp.Regexp { return regexp.MustCompile("(?s)^(?:" + pattern + ")$") }

// kindOf is what is different here, and empty where that lies further inside.
func kindOf(left, right any) string {
	if left == any(absent{}) {
		return "extra"
	}
	if right == any(absent{}) {
		return "missing"
	}
	if typeOf(left) != typeOf(right) {
		return "type"
	}
	switch typeOf(left) {
	case "object":
		return ""
	case "array":
		if reordered(left, right) {
			return "order"
		}
		return ""
	}
	return "value"
}

func typeOf(value any) string {
	switch value.(type) {
	case nil:
		return "null"
	case float64, json.Number:
		return "number"
	case []any:
		return "array"
	case map[string]any:
		return "object"
	}
	return reflect.TypeOf(value).String()
}

func always(_, _ any) bool { return true }

func reordered(left, right any) bool {
	mine, isList := left.([]any)
	theirs, areLists := right.([]any)
	if !isList || !areLists || len(mine) != len(theirs) {
		return false
	}
	rest := append([]any(nil), theirs...)
	for _, one := range mine {
		at := 0
		for at < len(rest) && !reflect.DeepEqual(one, rest[at]) {
			at++
		}
		if at == len(rest) {
			return false
		}
		rest = append(rest[:at], rest[at+1:]...)
	}
	return true
}

func nullIsAbsent(left, right any) bool {
	return left == nil && right == any(absent{}) || right == nil && left == any(absent{})
}

func anything(any) bool { return true }

func both(first, second func(left, right any) bool) func(any, any) bool {
	return func(left, right any) bool { return first(left, right) && second(left, right) }
}

func sides(control, candidate func(any) bool) func(any, any) bool {
	return func(left, right any) bool { return control(left) && candidate(right) }
}

func oneOf(wanted ...any) func(any) bool {
	return func(value any) bool {
		return some(wanted, func(one any) bool {
			if want, isNumber := one.(*big.Rat); isNumber {
				got, areNumbers := rational(value)
				return areNumbers && want.Cmp(got) == 0
			}
			switch value.(type) {
			case nil, bool, string:
				return one == value
			}
			return false
		})
	}
}

func matches(pattern string) func(any) bool {
	compiled := regexp.MustCompile(pattern)
	return func(value any) bool {
		switch of := value.(type) {
		case absent, []any, map[string]any:
			return false
		case nil:
			return compiled.MatchString("null")
		default:
			return compiled.MatchString(fmt.Sprint(of))
		}
	}
}

func within(distance string) func(any, any) bool {
	most := number(distance)
	return func(left, right any) bool {
		mine, isNumber := rational(left)
		theirs, areNumbers := rational(right)
		if !isNumber || !areNumbers {
			return false
		}
		apart := new(big.Rat).Sub(mine, theirs)
		return apart.Abs(apart).Cmp(most) <= 0
	}
}

// instant is the time that a text in ISO 8601 with seconds and an offset gives.
func instant(value any) (time.Time, bool) {
	of, isText := value.(string)
	if !isText || !iso.MatchString(of) {
		return time.Time{}, false
	}
	at, err := time.Parse(time.RFC3339Nano, of)
	return at, err == nil
}

var iso = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$`)

// instants are at most so many nanoseconds apart.
func instants(distance string) func(any, any) bool {
	most := number(distance)
	return func(left, right any) bool {
		mine, isTime := instant(left)
		theirs, areTimes := instant(right)
		if !isTime || !areTimes {
			return false
		}
		apart := new(big.Rat).Sub(nanoseconds(mine), nanoseconds(theirs))
		return apart.Abs(apart).Cmp(most) <= 0
	}
}

func nanoseconds(at time.Time) *big.Rat {
	whole := new(big.Rat).Mul(big.NewRat(at.Unix(), 1), big.NewRat(1_000_000_000, 1))
	return whole.Add(whole, big.NewRat(int64(at.Nanosecond()), 1))
}

func number(text string) *big.Rat {
	value, _ := new(big.Rat).SetString(text)
	return value
}

func rational(value any) (*big.Rat, bool) {
	switch value.(type) {
	case float64, json.Number:
		return new(big.Rat).SetString(fmt.Sprint(value))
	}
	return nil, false
}

func strings(change func(string) string) func(any, any) bool {
	return func(left, right any) bool {
		mine, isText := left.(string)
		theirs, areTexts := right.(string)
		return isText && areTexts && change(mine) == change(theirs)
	}
}

func foldCase(of string) string { return text.ToLower(text.ToUpper(of)) }

func strip(of string) string {
	return text.Trim(of, "\t\n\v\f\r\x1c\x1d\x1e\x1f \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"+
		"\u2008\u2009\u200a\u2028\u2029\u205f\u3000")
}

func replacing(pattern, with string) func(string) string {
	compiled := regexp.MustCompile(pattern)
	return func(text string) string { return compiled.ReplaceAllLiteralString(text, with) }
}

func some[T any](list []T, test func(T) bool) bool {
	for _, one := range list {
		if test(one) {
			return true
		}
	}
	return false
}
