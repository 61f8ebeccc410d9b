package unit

import (
	"slices"
	"testing"
)

func TestExpandReplacesVariablesAsSystemdDoes(t *testing.T) {
	lookup := lookupIn([]string{"ONE=old", "ONE=1", "TWO=a  b"})
	cases := []struct {
		name        string
		words, want []string
	}{
		{"a word of its own is split", []string{"$TWO"}, []string{"a", "b"}},
		{"an unset word of its own disappears", []string{"x", "$NONE", "y"}, []string{"x", "y"}},
		{"braces keep white space", []string{"<${TWO}>"}, []string{"<a  b>"}},
		{"the last value counts", []string{"${ONE}"}, []string{"1"}},
		{"an unset name in braces is empty", []string{"a${NONE}b"}, []string{"ab"}},
		{"two dollars are one", []string{"$$ONE", "a$$"}, []string{"$ONE", "a$"}},
		{"a dollar inside a word stays", []string{"a$ONE", "^x$|y$"}, []string{"a$ONE", "^x$|y$"}},
		{"a dollar alone stays", []string{"$"}, []string{"$"}},
		{"open braces stay", []string{"a${ONE"}, []string{"a${ONE"}},
	}
	for _, test := range cases {
		t.Run(test.name, func(t *testing.T) {
			if got := Expand(test.words, lookup); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestSplitWordsReadsQuotesAndEscapes(t *testing.T) {
	cases := []struct {
		text string
		want []string
	}{
		{`a  b`, []string{"a", "b"}},
		{`"a b" 'c d'`, []string{"a b", "c d"}},
		{`a\ b 'c\d' ""`, []string{"a b", `c\d`, ""}},
		{`x="y z"`, []string{"x=y z"}},
	}
	for _, test := range cases {
		got, err := splitWords(test.text)
		if err != nil || !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, %v, want %q", test.text, got, err, test.want)
		}
	}
	for _, text := range []string{`"a`, `a\`} {
		if _, err := splitWords(text); err == nil {
			t.Errorf("%s: no error", text)
		}
	}
}
