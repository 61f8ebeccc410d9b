package node

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
)

// Script says what shall happen on the node; see sandbox/README.md. Everything that it leaves out goes well.
type Script struct {
	// Specs are tried in order; the first that fits spec and builds counts.
	Specs []SpecRule `json:"specs"`
	// MoreSpecs are texts of specs that the suite has besides the inventory's.
	MoreSpecs []string `json:"moreSpecs"`
	// SpecSeconds is how long a spec takes when no rule says so.
	SpecSeconds float64 `json:"specSeconds"`
	// TimeLimitSeconds is the suite's time limit in place of the one that it is given.
	TimeLimitSeconds float64 `json:"timeLimitSeconds"`
	// SuiteTimeScale is what the real suite's times for its services are multiplied with.
	SuiteTimeScale float64 `json:"suiteTimeScale"`
	// BeforeSuite is empty or the name of a failure; kubelet and suite have their own.
	BeforeSuite string         `json:"beforeSuite"`
	System      SystemScript   `json:"system"`
	Crio        CrioScript     `json:"crio"`
	Images      []ImageFailure `json:"images"`
	// UnknownGates are feature gates that the kubelet does not know.
	UnknownGates []string `json:"unknownGates"`
	// Modules are kernel modules that cannot be loaded.
	Modules []string `json:"modules"`
	// Sysctls are keys that cannot be written.
	Sysctls []string `json:"sysctls"`
}

// SpecRule is what happens in the specs that it matches.
type SpecRule struct {
	Match string `json:"match"`
	// CrioCommits and KubernetesVersions are beginnings of those for which the rule counts; empty for all.
	CrioCommits        []string `json:"crioCommits"`
	KubernetesVersions []string `json:"kubernetesVersions"`
	Outcome            string   `json:"outcome"`
	// Again is the outcome in every later invocation of the suite on the node; empty for the same.
	Again string `json:"again"`
	// Prints are names of what the spec writes beside its own text.
	Prints  []string `json:"prints"`
	Message string   `json:"message"`
	Seconds float64  `json:"seconds"`
	// Attempts is how many attempts a flake has; it passes at the last one.
	Attempts int `json:"attempts"`
	// Stays keeps a CRI-O that died, or a service that hangs, from coming back.
	Stays bool `json:"stays"`
	// HangSeconds is how long a service hangs, or a spec whose CRI-O died.
	HangSeconds float64 `json:"hangSeconds"`
}

// SystemScript is what the service manager says of itself.
type SystemScript struct {
	// State is what `systemctl is-system-running` prints; running when empty.
	State string `json:"state"`
	// FreeBytes is what df says is free; a hosted runner's when nil.
	FreeBytes *int64 `json:"freeBytes"`
}

// CrioScript is how the stand-in CRI-O behaves.
type CrioScript struct {
	// StartError makes the daemon log this and exit.
	StartError string `json:"startError"`
	// StartErrorCommits are beginnings of the CRI-O commits that do so; empty for all.
	StartErrorCommits []string `json:"startErrorCommits"`
	// NotReady makes `crictl info` report the runtime as not ready.
	NotReady bool `json:"notReady"`
}

// ImageFailure is an image that cannot be pulled.
type ImageFailure struct {
	// Match is part of the image's name.
	Match   string `json:"match"`
	Message string `json:"message"`
	// Times is how often the pull of an image fails before it comes right; always when 0.
	Times int `json:"times"`
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

// Builds are what is under test.
type Builds struct{ CrioCommit, KubernetesVersion string }

// Refuses says whether the daemon of this commit does not start.
func (c CrioScript) Refuses(commit string) bool {
	return c.StartError != "" && beginsWithOne(commit, c.StartErrorCommits)
}

// RuleFor finds the rule for a spec, or nil.
func (s Script) RuleFor(fullText string, builds Builds) *SpecRule {
	for i := range s.Specs {
		if s.Specs[i].fits(fullText, builds) {
			return &s.Specs[i]
		}
	}
	return nil
}

func (r SpecRule) fits(fullText string, builds Builds) bool {
	return strings.Contains(fullText, r.Match) && beginsWithOne(builds.CrioCommit, r.CrioCommits) &&
		beginsWithOne(builds.KubernetesVersion, r.KubernetesVersions)
}

func beginsWithOne(text string, beginnings []string) bool {
	return len(beginnings) == 0 ||
		slices.ContainsFunc(beginnings, func(beginning string) bool { return strings.HasPrefix(text, beginning) })
}
