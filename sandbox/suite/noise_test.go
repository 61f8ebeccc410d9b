package suite

import (
	"strings"

	"github.com/onsi/ginkgo/v2"

	"crio-node-e2e/sandbox/internal/node"
)

// hugeLines times the line's length make some 24 MB.
const hugeLines = 200_000

// hugeLine is what a spec that floods the log writes.
const hugeLine = "I1122 11:05:10.497755    3420 flood.go:1] a line of a spec that writes far too much, over and over, until nobody reads it any more\n"

// noises are what a rule can have printed, by name. All but huge also end the message of a failure.
var noises = map[string]string{
	"ansi":         "\x1b[31mred\x1b[0m \x1b[2J\x1b[1;1H and \u009b32mgreen\u009b0m",
	"huge":         "",
	"invalid-utf8": "latin one \xe9, never valid \xff\xfe, cut short \xe2\x82",
	"nul":          "before\x00after \x00\x01\x02",
}

// print writes what the rule wants printed into the spec's output.
func (s scriptedSpec) print() {
	for _, name := range printsOf(s.rule) {
		text, known := noises[name]
		if !known {
			ginkgo.Fail("sandbox: unknown thing to print: " + name)
		}
		if name == "huge" {
			text = strings.Repeat(hugeLine, hugeLines)
		}
		_, err := ginkgo.GinkgoWriter.Write([]byte(text + "\n"))
		check(err)
	}
}

// withNoise is a failure's message with what the rule wants printed.
func (s scriptedSpec) withNoise(message string) string {
	for _, name := range printsOf(s.rule) {
		if noise := noises[name]; noise != "" {
			message += "\n" + noise
		}
	}
	return message
}

func printsOf(rule *node.SpecRule) []string {
	if rule == nil {
		return nil
	}
	return rule.Prints
}
