package inventory

import (
	"os"
	"slices"
	"strings"
	"testing"
)

func labels(spec Spec) []string {
	all := slices.Clone(spec.Leaf.Labels)
	for _, container := range spec.Containers {
		all = append(all, container.Labels...)
	}
	return all
}

// Filters must have something to choose between, and names must be as unique as the real ones.
func TestInventoryHasSpecsOfEveryKind(t *testing.T) {
	data, err := os.ReadFile("../../suite/inventory.json")
	if err != nil {
		t.Fatal(err)
	}
	specs, err := Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	counts := map[string]int{}
	for _, spec := range specs {
		if seen[spec.FullText()] {
			t.Errorf("twice: %s", spec.FullText())
		}
		seen[spec.FullText()] = true
		for _, label := range labels(spec) {
			counts[strings.Split(label, ":")[0]]++
			if !strings.Contains(spec.FullText(), "["+label+"]") {
				t.Errorf("label %s is not in the text of %s", label, spec.FullText())
			}
		}
	}
	for _, label := range []string{"NodeConformance", "Conformance", "Serial", "Slow", "Disruptive", "Flaky", "Feature"} {
		if counts[label] == 0 {
			t.Errorf("no spec with label %s", label)
		}
	}
}
