package node

import (
	"encoding/json"
	"os"
	"strings"
)

// Script says what shall happen on the node; see sandbox/README.md. Everything that it leaves out goes well.
type Script struct {
	// Specs are tried in order; the first whose Match is part of the spec's full text counts.
	Specs []SpecRule `json:"specs"`
	// SpecSeconds is how long a spec takes when no rule says so.
	SpecSeconds float64 `json:"specSeconds"`
	// BeforeSuite is empty, or one of kubelet-died, services-failed, node-not-ready.
	BeforeSuite string         `json:"beforeSuite"`
	System      SystemScript   `json:"system"`
	Crio        CrioScript     `json:"crio"`
	Images      []ImageFailure `json:"images"`
	// Modules are kernel modules that cannot be loaded.
	Modules []string `json:"modules"`
	// Sysctls are keys that cannot be written.
	Sysctls []string `json:"sysctls"`
}

// SpecRule is what happens in the specs that it matches.
type SpecRule struct {
	Match   string  `json:"match"`
	Outcome string  `json:"outcome"`
	Message string  `json:"message"`
	Seconds float64 `json:"seconds"`
	// Attempts is how many attempts a flake has; it passes at the last one.
	Attempts int `json:"attempts"`
	// Stays keeps a CRI-O that died from coming back.
	Stays bool `json:"stays"`
}

// SystemScript is what the service manager says of itself.
type SystemScript struct {
	// State is what `systemctl is-system-running` prints; running when empty.
	State string `json:"state"`
}

// CrioScript is how the stand-in CRI-O behaves.
type CrioScript struct {
	// StartError makes the daemon log this and exit.
	StartError string `json:"startError"`
	// NotReady makes `crictl info` report the runtime as not ready.
	NotReady bool `json:"notReady"`
}

// ImageFailure is an image that cannot be pulled.
type ImageFailure struct {
	// Match is part of the image's name.
	Match   string `json:"match"`
	Message string `json:"message"`
}

// ScriptVariable names a script file; without it, script.json in the state directory counts.
const ScriptVariable = "SANDBOX_SCRIPT"

// ReadScript reads the node's script; without one, everything goes well.
func (n Node) ReadScript() (Script, error) {
	var script Script
	if file := os.Getenv(ScriptVariable); file != "" {
		data, err := os.ReadFile(file)
		if err != nil {
			return script, err
		}
		return script, json.Unmarshal(data, &script)
	}
	err := n.ReadJSON("script.json", &script)
	return script, err
}

// RuleFor finds the rule for a spec, or nil.
func (s Script) RuleFor(fullText string) *SpecRule {
	for i := range s.Specs {
		if strings.Contains(fullText, s.Specs[i].Match) {
			return &s.Specs[i]
		}
	}
	return nil
}
