package suite

import (
	_ "embed"
	"os"
	"slices"
	"time"

	"github.com/onsi/ginkgo/v2"

	"crio-node-e2e/sandbox/internal/inventory"
	"crio-node-e2e/sandbox/internal/node"
)

//go:embed inventory.json
var inventoryData []byte

// allSpecsVariable names a file with the JSON report of a dry run of the real suite, for dry runs with all of its specs.
const allSpecsVariable = "SANDBOX_ALL_SPECS"

// buildTree makes Ginkgo's tree of the inventory.
func buildTree(play screenplay) error {
	specs, err := currentInventory()
	if err != nil {
		return err
	}
	addLevel(withMore(specs, play.script.MoreSpecs), 0, play)
	return nil
}

func currentInventory() ([]inventory.Spec, error) {
	path := os.Getenv(allSpecsVariable)
	if path == "" {
		return inventory.Parse(inventoryData)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return inventory.ParseReport(data)
}

// withMore adds specs to the inventory: siblings of its first conformance spec, which stand where that one stands.
func withMore(specs []inventory.Spec, texts []string) []inventory.Spec {
	at := slices.IndexFunc(specs, func(spec inventory.Spec) bool { return slices.Contains(spec.Leaf.Labels, "NodeConformance") })
	var more []inventory.Spec
	for _, text := range texts {
		spec := specs[at]
		spec.Leaf.Text = text
		more = append(more, spec)
	}
	return slices.Insert(specs, at, more...)
}

// addLevel opens one container for each run of specs that share it.
func addLevel(specs []inventory.Spec, depth int, play screenplay) {
	for len(specs) > 0 {
		first := specs[0]
		if len(first.Containers) == depth {
			addSpec(first, play)
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
		ginkgo.Describe(container.Text, append(decorators(container), func() { addLevel(siblings, depth+1, play) })...)
		specs = specs[end:]
	}
}

func same(a, b inventory.Node) bool {
	return a.Text == b.Text && a.File == b.File && a.Line == b.Line && slices.Equal(a.Labels, b.Labels)
}

func addSpec(spec inventory.Spec, play screenplay) {
	rule := play.script.RuleFor(spec.FullText(), play.builds)
	arguments := append(decorators(spec.Leaf), outcomeDecorators(rule)...)
	body := func(ctx ginkgo.SpecContext) { scriptedSpec{spec: spec, rule: rule, script: play.script}.play(ctx) }
	ginkgo.It(spec.Leaf.Text, append(arguments, body)...)
}

// gracePeriod is how long Ginkgo waits for a spec whose context is done; it stands for the real 30 seconds.
const gracePeriod = 300 * time.Millisecond

// outcomeDecorators are what an outcome needs of Ginkgo.
func outcomeDecorators(rule *node.SpecRule) []any {
	if rule == nil {
		return nil
	}
	switch rule.Outcome {
	case "flake":
		return []any{ginkgo.FlakeAttempts(attemptsOf(rule))}
	case "time-out":
		return []any{ginkgo.SpecTimeout(limitOf(rule))}
	case "hang-deaf":
		return []any{ginkgo.GracePeriod(gracePeriod)}
	default:
		return nil
	}
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

// limitOf is the time limit of a spec that runs past it.
func limitOf(rule *node.SpecRule) time.Duration {
	return time.Duration(max(0.2, rule.Seconds) * float64(time.Second))
}
