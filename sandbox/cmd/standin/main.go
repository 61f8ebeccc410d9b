// Command standin plays the programs of a node, by the name under which it is called: sudo, systemctl, systemd-run,
// journalctl, iptables and others. It is strict: what it does not know is an error (exit code 64, a line in
// refusals.jsonl), so that a wrong call cannot look like a right one. It changes nothing outside of the sandbox's state
// directory, also when root runs it.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"crio-node-e2e/sandbox/internal/node"
	"crio-node-e2e/sandbox/internal/unit"
)

// Exit codes.
const (
	exitUnknown   = 64
	exitDenied    = 1
	exitNotFound  = 127
	exitInternal  = 70
	exitCannotRun = 126
)

// call is one start of a stand-in.
type call struct {
	node    node.Node
	program string
	args    []string
}

// refusal is the error for what a stand-in does not know.
type refusal struct{ reason string }

func (r refusal) Error() string { return r.reason }

// refuse makes a refusal.
func refuse(format string, values ...any) error { return refusal{fmt.Sprintf(format, values...)} }

// failure is an error of the program that is played, with its own text and exit code.
type failure struct {
	code int
	text string
}

func (f failure) Error() string { return f.text }

// fail makes a failure.
func fail(code int, format string, values ...any) error {
	return failure{code, fmt.Sprintf(format, values...)}
}

// programs says who plays what. A program prints to standard output itself.
var programs map[string]func(call) error

func init() {
	programs = map[string]func(call) error{
		"crictl":            crictl,
		"id":                identity,
		"ip":                ipLink,
		"ip6tables":         filterRules,
		"ip6tables-restore": restoreRules,
		"ip6tables-save":    saveRules,
		"iptables":          filterRules,
		"iptables-restore":  restoreRules,
		"iptables-save":     saveRules,
		"journalctl":        journalctl,
		"modprobe":          modprobe,
		"sudo":              sudo,
		"swapoff":           swapOff,
		"swapon":            swapOn,
		"sysctl":            sysctl,
		"systemctl":         systemctl,
		"systemd-run":       systemdRun,
		"timeout":           timeout,
		"umount":            umount,
	}
}

func main() {
	program := filepath.Base(os.Args[0])
	n, err := node.FromEnvironment()
	if err != nil {
		fmt.Fprintf(os.Stderr, "standin: %s: %v\n", program, err)
		os.Exit(exitInternal)
	}
	if program == unit.SupervisorProgram {
		supervise(n)
		return
	}
	os.Exit(play(call{node: n, program: program, args: os.Args[1:]}))
}

func supervise(n node.Node) {
	if len(os.Args) != 2 {
		os.Exit(exitUnknown)
	}
	if err := unit.Supervise(unit.Unit{Node: n, Name: os.Args[1]}); err != nil {
		_ = n.Log(node.Entry{Unit: os.Args[1], Identifier: "systemd", PID: 1, Message: "supervisor: " + err.Error()})
		os.Exit(exitInternal)
	}
}

// play runs a program and gives its exit code.
func play(c call) int {
	if err := c.node.RecordCall(c.program, c.args); err != nil {
		fmt.Fprintf(os.Stderr, "standin: %v\n", err)
		return exitInternal
	}
	run, known := programs[c.program]
	if !known {
		return c.report(refuse("no stand-in plays this program"))
	}
	return c.report(run(c))
}

// report prints an error and gives the exit code for it.
func (c call) report(err error) int {
	var refused refusal
	var failed failure
	switch {
	case err == nil:
		return 0
	case errors.As(err, &failed):
		if failed.text != "" {
			fmt.Fprintln(os.Stderr, failed.text)
		}
		return failed.code
	case errors.As(err, &refused):
		fmt.Fprintf(os.Stderr, "standin: %s: %s\n", c.program, refused.reason)
		if err := c.node.RecordRefusal(c.program, c.args, refused.reason); err != nil {
			fmt.Fprintf(os.Stderr, "standin: %v\n", err)
		}
		return exitUnknown
	default:
		fmt.Fprintf(os.Stderr, "standin: %s: %v\n", c.program, err)
		return exitInternal
	}
}

// needRoot fails as the played program does for a user without rights.
func (c call) needRoot(text string) error {
	if node.IsRoot() {
		return nil
	}
	return fail(exitDenied, "%s", text)
}
