// Package unit runs services as systemd does, without systemd: a small supervisor process for each of them.
package unit

import (
	"time"

	"crio-node-e2e/sandbox/internal/node"
)

// Definition is a service as its unit file, drop-ins or systemd-run describe it.
type Definition struct {
	Name        string
	Description string
	// Type is simple, exec, notify or oneshot.
	Type string
	// ExecStart is the command before variables are expanded.
	ExecStart        []string
	Environment      []string
	EnvironmentFiles []string
	WorkingDirectory string
	// StandardOutput and StandardError are journal, null, inherit, append:PATH, truncate:PATH or file:PATH.
	StandardOutput  string
	StandardError   string
	Restart         string
	RestartSec      time.Duration
	TimeoutStartSec time.Duration
	TimeoutStopSec  time.Duration
	RuntimeMaxSec   time.Duration
	RemainAfterExit bool
	// KillMode is control-group, mixed, process or none.
	KillMode    string
	KillSignal  string
	SendSIGKILL bool
	// Slice is the one that the unit's control group is in.
	Slice     string
	Transient bool
	// FragmentPath and DropInPaths are paths of the node.
	FragmentPath string
	DropInPaths  []string
	// Installable says that the file has something to say to `systemctl enable`.
	Installable bool
}

// SystemSlice is where services are unless told.
const SystemSlice = "system.slice"

// NewDefinition has systemd's defaults (systemd.service(5), systemd.kill(5)).
func NewDefinition(name string) Definition {
	return Definition{
		Name:            name,
		Type:            "simple",
		StandardOutput:  "journal",
		StandardError:   "inherit",
		Restart:         "no",
		RestartSec:      100 * time.Millisecond,
		TimeoutStartSec: 90 * time.Second,
		TimeoutStopSec:  90 * time.Second,
		KillMode:        "control-group",
		KillSignal:      "SIGTERM",
		SendSIGKILL:     true,
		Slice:           SystemSlice,
	}
}

// Status is what is known of a unit's run.
type Status struct {
	ActiveState    string
	SubState       string
	Result         string
	MainPID        int
	ExecMainPID    int
	ExecMainCode   int
	ExecMainStatus int
	NRestarts      int
	InvocationID   string
	SupervisorPID  int

	ExecMainStartTimestamp time.Time
	ExecMainExitTimestamp  time.Time
	InactiveExitTimestamp  time.Time
	ActiveEnterTimestamp   time.Time
	ActiveExitTimestamp    time.Time
	InactiveEnterTimestamp time.Time
	StateChangeTimestamp   time.Time
	// Starts are those that count for the start limit.
	Starts []time.Time
}

// IsOver tells whether nothing happens in the unit any more.
func (s Status) IsOver() bool { return s.ActiveState == "inactive" || s.ActiveState == "failed" }

// Unit is a service of a node.
type Unit struct {
	Node node.Node
	Name string
}

func (u Unit) dir() string { return u.Node.Path("units", u.Name) }

func (u Unit) file(name string) string { return "units/" + u.Name + "/" + name }

// Status reads the state; a unit that never ran is inactive.
func (u Unit) Status() (Status, error) {
	status := Status{ActiveState: "inactive", SubState: "dead", Result: "success"}
	err := u.Node.ReadJSON(u.file("status.json"), &status)
	return status, err
}

func (u Unit) writeStatus(status Status) error {
	return u.Node.WriteJSON(u.file("status.json"), status)
}
