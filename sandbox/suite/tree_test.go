package suite

import (
	_ "embed"
	"slices"

	"github.com/onsi/ginkgo/v2"

	"crio-node-e2e/sandbox/internal/inventory"
	"crio-node-e2e/sandbox/internal/node"
)

//go:embed inventory.json
var inventoryData []byte

// buildTree makes Ginkgo's tree of the inventory.
func buildTree(script node.Script) error {
	specs, err := inventory.Parse(inventoryData)
	if err != nil {
		return err
	}
	addLevel(specs, 0, script)
	return nil
}

// addLevel opens one container for each run of specs that share it.
func addLevel(specs []inventory.Spec, depth int, script node.Script) {
	for len(specs) > 0 {
		first := specs[0]
		if len(first.Containers) == depth {
			addSpec(first, script)
			specs = specs[1:]
			continue
		}
		container := first.Containers[depth]
		end := slices.IndexFunc(specs, func(spec inventory.Spec) bool {
			return len(spec.Containers) <= depth || !same(spec.Containers[depth], container)
		})
		if end < 0 {
			end = len(specs)
		}
		siblings := specs[:end]
		ginkgo.Describe(container.Text, append(decorators(container), func() { addLevel(siblings, depth+1, script) })...)
		specs = specs[end:]
	}
}

func same(a, b inventory.Node) bool {
	return a.Text == b.Text && a.File == b.File && a.Line == b.Line && slices.Equal(a.Labels, b.Labels)
}

func addSpec(spec inventory.Spec, script node.Script) {
	rule := script.RuleFor(spec.FullText())
	arguments := decorators(spec.Leaf)
	if rule != nil && rule.Outcome == "flake" {
		arguments = append(arguments, ginkgo.FlakeAttempts(attemptsOf(rule)))
	}
	body := func(ctx ginkgo.SpecContext) { scene{spec: spec, rule: rule, script: script}.play(ctx) }
	ginkgo.It(spec.Leaf.Text, append(arguments, body)...)
}

// decorators give a node its labels and its true place; Serial and Ordered behaviour come with the label, as in the
// framework (kubernetes test/e2e/framework/ginkgowrapper.go).
func decorators(item inventory.Node) []any {
	arguments := []any{place(item.File, item.Line)}
	for _, label := range item.Labels {
		arguments = append(arguments, ginkgo.Label(label))
		if label == "Serial" {
			arguments = append(arguments, ginkgo.Serial)
		}
	}
	return arguments
}

// attemptsOf is how many attempts a flake has.
func attemptsOf(rule *node.SpecRule) int { return max(2, rule.Attempts) }
