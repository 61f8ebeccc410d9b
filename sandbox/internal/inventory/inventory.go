// Package inventory is the list of specs that the stand-in suite has.
package inventory

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/onsi/ginkgo/v2/types"
)

// PathPrefix is what the real binary, built with -trimpath, shows before each path of the Kubernetes repository.
const PathPrefix = "k8s.io/kubernetes/"

// Node is a container or a leaf of Ginkgo's tree. File is relative to the Kubernetes repository.
type Node struct {
	Text   string   `json:"text"`
	Labels []string `json:"labels,omitempty"`
	File   string   `json:"file"`
	Line   int      `json:"line"`
}

// Spec is a leaf and the containers around it, outermost first.
type Spec struct {
	Containers []Node `json:"containers"`
	Leaf       Node   `json:"leaf"`
}

// FullText is the texts of the hierarchy joined by spaces: what focus and skip match.
func (s Spec) FullText() string {
	texts := make([]string, 0, len(s.Containers)+1)
	for _, container := range s.Containers {
		texts = append(texts, container.Text)
	}
	return strings.Join(append(texts, s.Leaf.Text), " ")
}

// Parse reads inventory.json.
func Parse(data []byte) ([]Spec, error) {
	var specs []Spec
	err := json.Unmarshal(data, &specs)
	return specs, err
}

// ParseReport reads all specs of the JSON report of a dry run of the real e2e_node.test, siblings together.
func ParseReport(data []byte) ([]Spec, error) {
	var reports []types.Report
	if err := json.Unmarshal(data, &reports); err != nil {
		return nil, err
	}
	var specs []Spec
	for _, report := range reports {
		for _, spec := range report.SpecReports.WithLeafNodeType(types.NodeTypeIt) {
			specs = append(specs, specOf(spec))
		}
	}
	slices.SortStableFunc(specs, func(a, b Spec) int { return cmp.Compare(a.FullText(), b.FullText()) })
	return specs, nil
}

func specOf(report types.SpecReport) Spec {
	spec := Spec{Leaf: Node{
		Text:   report.LeafNodeText,
		Labels: report.LeafNodeLabels,
		File:   relative(report.LeafNodeLocation),
		Line:   report.LeafNodeLocation.LineNumber,
	}}
	for i, text := range report.ContainerHierarchyTexts {
		spec.Containers = append(spec.Containers, Node{
			Text:   text,
			Labels: report.ContainerHierarchyLabels[i],
			File:   relative(report.ContainerHierarchyLocations[i]),
			Line:   report.ContainerHierarchyLocations[i].LineNumber,
		})
	}
	return spec
}

// relative is the path in the Kubernetes repository; a build without -trimpath shows where its sources were.
func relative(location types.CodeLocation) string {
	if _, path, found := strings.Cut(location.FileName, PathPrefix); found {
		return path
	}
	return location.FileName
}
