// Command standin plays the programs of a node, by the name under which it is called: sudo, systemctl, systemd-run,
// journalctl, iptables and others. It is strict: what it does not know is an error (exit code 64, a line in
// refusals.jsonl), so that a wrong call cannot look like a right one. It changes nothing outside of the sandbox's state
// directory, also when root runs it.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"crio-node-e2e/sandbox/internal/node"
	"crio-node-e2e/sandbox/internal/program"
	"crio-node-e2e/sandbox/internal/unit"
)

// Exit codes.
const (
	exitDenied    = 1
	exitNotFound  = 127
	exitCannotRun = 126
)

// call is one start of a stand-in.
type call struct {
	node    node.Node
	program string
	args    []string
}

// refuse makes the error for what a stand-in does not know.
func refuse(format string, values ...any) error { return program.Refuse(format, values...) }

// fail makes an error of the program that is played, with its own text and exit code.
func fail(code int, format string, values ...any) error {
	return program.Fail(code, format, values...)
}

// programs says who plays what. A program prints to standard output itself.
var programs map[string]func(call) error

func init() {
	programs = map[string]func(call) error{
		"df":                diskSpace,
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
	name := filepath.Base(os.Args[0])
	n, err := node.FromEnvironment()
	if err != nil {
		fmt.Fprintf(os.Stderr, "standin: %s: %v\n", name, err)
		os.Exit(program.ExitInternal)
	}
	if name == unit.SupervisorProgram {
		supervise(n)
		return
	}
	os.Exit(play(call{node: n, program: name, args: os.Args[1:]}))
}

func supervise(n node.Node) {
	if len(os.Args) != 2 {
		os.Exit(program.ExitUnknown)
	}
	if err := unit.Supervise(unit.Unit{Node: n, Name: os.Args[1]}); err != nil {
		_ = n.Log(node.Entry{Unit: os.Args[1], Identifier: "systemd", PID: 1, Message: "supervisor: " + err.Error()})
		os.Exit(program.ExitInternal)
	}
}

// play runs a program and gives its exit code.
func play(c call) int {
	return program.Call{Node: c.node, Program: c.program, Args: c.args}.Play(func() error {
		run, known := programs[c.program]
		if !known {
			return refuse("no stand-in plays this program")
		}
		return run(c)
	})
}

// needRoot fails as the played program does for a user without rights.
func (c call) needRoot(text string) error {
	if node.IsRoot() {
		return nil
	}
	return fail(exitDenied, "%s", text)
}
