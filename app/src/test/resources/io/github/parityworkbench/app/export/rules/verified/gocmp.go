// Compares the samples on standard input by the rules in the package beside this program.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/google/go-cmp/cmp"
	"verified/parity"
)

func main() {
	var run struct {
		Samples  [][]string
		Endpoint string
	}
	if err := json.NewDecoder(os.Stdin).Decode(&run); err != nil {
		panic(err)
	}
	var pairs [][2]any
	for _, each := range run.Samples {
		pairs = append(pairs, [2]any{read(each[0]), read(each[1])})
	}
	for parity.Next() {
		option := parity.Options(run.Endpoint)
		for _, pair := range pairs {
			if cmp.Equal(pair[0], pair[1], option) {
				fmt.Print("1")
			} else {
				fmt.Print("0")
			}
		}
		fmt.Println()
	}
}

func read(text string) any {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		panic(err)
	}
	return value
}
