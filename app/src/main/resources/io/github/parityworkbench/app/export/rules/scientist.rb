# frozen_string_literal: true

# Use, in an experiment whose values are parsed JSON:
#   experiment.ignore { |control, candidate| ParityRules.ignore?(experiment.name, control, candidate) }
#   experiment.clean { |value| ParityRules.clean(experiment.name, value) }
require "bigdecimal"
require "date"

module ParityRules
  ABSENT = Object.new.freeze
  BLANK = /[\t-\r\u001c-\u0020\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/
  INSTANT = /\A\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)\z/
  ALWAYS = ->(_left, _right) { true }
  private_constant :ABSENT, :BLANK, :INSTANT, :ALWAYS

  class << self
    def rules
      @rules ||= [
        # rules
      ].freeze
    end

    # Whether nothing but what the rules ignore is different.
    def ignore?(experiment, control, candidate)
      !counts?(rules_for(experiment), control, candidate, [])
    end

    # The value without what the rules ignore whatever it is.
    def clean(experiment, value)
      without(rules_for(experiment).select { |rule| rule[:kinds].nil? && rule[:settles].equal?(ALWAYS) }, value, [])
    end

    private

    def rules_for(experiment)
      rules.select do |rule|
        rule[:endpoints].nil? || rule[:endpoints].any? { |each| each.match?(experiment.to_s) }
      end
    end

    def counts?(rules, left, right, path)
      kind = kind_of(left, right)
      return false if kind && rules.any? { |rule| hides?(rule, kind, left, right, path) }

      if left.is_a?(Hash) && right.is_a?(Hash)
        (left.keys | right.keys).any? do |key|
          counts?(rules, left.fetch(key, ABSENT), right.fetch(key, ABSENT), path + [key.to_s])
        end
      elsif left.is_a?(Array) && right.is_a?(Array)
        (0...[left.size, right.size].max).any? do |at|
          counts?(rules, left.fetch(at, ABSENT), right.fetch(at, ABSENT), path + [at])
        end
      else
        left != right
      end
    end

    def hides?(rule, kind, left, right, path)
      (rule[:kinds].nil? || rule[:kinds].include?(kind)) &&
        selects?(rule[:path], path) &&
        rule[:settles].call(left, right)
    end

    def without(rules, value, path)
      if value.is_a?(Hash)
        kept = value.reject { |key, each| left_out?(rules, each, path + [key.to_s]) }
        kept.to_h { |key, each| [key, without(rules, each, path + [key.to_s])] }
      elsif value.is_a?(Array)
        kept = value.each_with_index.reject { |each, at| left_out?(rules, each, path + [at]) }
        kept.map { |each, at| without(rules, each, path + [at]) }
      else
        value
      end
    end

    def left_out?(rules, value, path)
      !value.is_a?(Hash) && !value.is_a?(Array) && rules.any? { |rule| selects?(rule[:path], path) }
    end

    def selects?(steps, path)
      reached = path.reduce([0]) do |places, segment|
        places.flat_map do |at|
          step = steps[at]
          next [] if step.nil?

          taken = step[:selectors].any? { |selector| takes?(selector, segment) }
          (step[:deep] ? [at] : []) + (taken ? [at + 1] : [])
        end.uniq
      end
      reached.include?(steps.size)
    end

    def take(*selectors)
      { selectors: selectors, deep: false }
    end

    def deep(*selectors)
      { selectors: selectors, deep: true }
    end

    def span(from, to, by)
      ->(at) { at.is_a?(Integer) && at >= from && (to.negative? || at < to) && ((at - from) % by).zero? }
    end

    def takes?(selector, segment)
      selector.is_a?(Proc) ? selector.call(segment) : selector.nil? || selector == segment
    end

    def named(pattern)
      Regexp.new("\\A(?:#{pattern})\\z", Regexp::MULTILINE)
    end

    # What is different here; nothing where that lies further inside.
    def kind_of(left, right)
      return "extra" if left.equal?(ABSENT)
      return "missing" if right.equal?(ABSENT)
      return "type" if type_of(left) != type_of(right)
      return reordered?(left, right) ? "order" : nil if left.is_a?(Array)

      left.is_a?(Hash) ? nil : "value"
    end

    def type_of(value)
      case value
      when Numeric then :number
      when true, false then :boolean
      when String, Symbol then :string
      else value.class
      end
    end

    def reordered?(left, right)
      return false unless left.is_a?(Array) && right.is_a?(Array) && left.size == right.size

      rest = right.dup
      left.all? do |each|
        at = rest.index(each)
        rest.delete_at(at) unless at.nil?
        !at.nil?
      end
    end

    def always
      ALWAYS
    end

    def reordered
      ->(left, right) { reordered?(left, right) }
    end

    def null_is_absent
      ->(left, right) { left.equal?(ABSENT) ? right.nil? : left.nil? && right.equal?(ABSENT) }
    end

    def within(distance)
      ->(left, right) { numbers?(left, right) && !apart?(left, right, distance) }
    end

    def numbers?(*values)
      values.all? { |each| each.is_a?(Numeric) }
    end

    def apart?(left, right, distance)
      (BigDecimal(left.to_s) - BigDecimal(right.to_s)).abs > BigDecimal(distance)
    end

    def strings(change)
      lambda do |left, right|
        left.is_a?(String) && right.is_a?(String) && send(change, left) == send(change, right)
      end
    end

    def fold_case(text)
      text.upcase.downcase
    end

    def strip(text)
      text.sub(/\A#{BLANK}/, "").sub(/#{BLANK}\z/, "")
    end

    # Seconds since 1970; nothing where it is no time in ISO 8601 with seconds and an offset.
    def instant(text)
      return nil unless text.is_a?(String) && text.match?(INSTANT)

      DateTime.iso8601(text).to_time.to_r
    rescue Date::Error
      nil
    end

    def instants(distance)
      lambda do |left, right|
        mine = instant(left)
        theirs = instant(right)
        !mine.nil? && !theirs.nil? && (mine - theirs).abs * 1_000_000_000 <= Integer(distance)
      end
    end

    def both(first, second)
      ->(left, right) { first.call(left, right) && second.call(left, right) }
    end

    def sides(control, candidate)
      ->(left, right) { control.call(left) && candidate.call(right) }
    end

    def anything
      ->(_value) { true }
    end

    def number(text)
      ->(value) { value.is_a?(Numeric) && !apart?(value, text, "0") }
    end

    def one_of(*wanted)
      ->(value) { wanted.any? { |each| each.is_a?(Proc) ? each.call(value) : same?(each, value) } }
    end

    def same?(wanted, value)
      type_of(wanted) == type_of(value) && wanted == value
    end
  end
end
