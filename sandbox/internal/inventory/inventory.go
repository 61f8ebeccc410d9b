// Package inventory is the list of specs that the stand-in suite has.
package inventory

import (
	"encoding/json"
	"strings"
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
