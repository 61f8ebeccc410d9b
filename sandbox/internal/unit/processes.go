package unit

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"

	"crio-node-e2e/sandbox/internal/node"
)

var signals = map[string]syscall.Signal{
	"SIGHUP": syscall.SIGHUP, "SIGINT": syscall.SIGINT, "SIGQUIT": syscall.SIGQUIT, "SIGABRT": syscall.SIGABRT,
	"SIGKILL": syscall.SIGKILL, "SIGUSR1": syscall.SIGUSR1, "SIGUSR2": syscall.SIGUSR2, "SIGTERM": syscall.SIGTERM,
	"SIGCONT": syscall.SIGCONT, "SIGSTOP": syscall.SIGSTOP, "SIGSEGV": syscall.SIGSEGV,
}

// ParseSignal reads a signal's name, with or without SIG, or its number.
func ParseSignal(text string) (syscall.Signal, error) {
	if number, err := strconv.Atoi(text); err == nil && number > 0 && number < 65 {
		return syscall.Signal(number), nil
	}
	name := text
	if !strings.HasPrefix(name, "SIG") {
		name = "SIG" + name
	}
	if signal, known := signals[name]; known {
		return signal, nil
	}
	return 0, fmt.Errorf("unknown signal %s", text)
}

// Processes lists the unit's processes. Membership is inherited through the environment, as it is through a control group;
// a process that belongs to another sandbox is never found.
func (u Unit) Processes() []int {
	return processesWith(node.StateVariable+"="+u.Node.Dir, node.UnitVariable+"="+u.Name)
}

func processesWith(variables ...string) []int {
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return nil
	}
	var found []int
	for _, entry := range entries {
		pid, err := strconv.Atoi(entry.Name())
		if err != nil {
			continue
		}
		environ, err := os.ReadFile("/proc/" + entry.Name() + "/environ")
		if err == nil && containsAll(environ, variables) {
			found = append(found, pid)
		}
	}
	return found
}

func containsAll(environ []byte, variables []string) bool {
	padded := append([]byte{0}, environ...)
	for _, variable := range variables {
		if !bytes.Contains(padded, []byte("\x00"+variable+"\x00")) {
			return false
		}
	}
	return true
}

// endAll ends all processes of the unit: first gently, then, where allowed, for good.
func (u Unit) endAll(signal syscall.Signal, patience time.Duration, thenKill bool) {
	send(u.Processes(), signal)
	if u.waitUntilEmpty(patience) || !thenKill {
		return
	}
	send(u.Processes(), syscall.SIGKILL)
	u.waitUntilEmpty(5 * time.Second)
}

func (u Unit) waitUntilEmpty(limit time.Duration) bool {
	deadline := time.Now().Add(limit)
	for len(u.Processes()) > 0 {
		if limit > 0 && time.Now().After(deadline) {
			return false
		}
		time.Sleep(10 * time.Millisecond)
	}
	return true
}

func send(pids []int, signal syscall.Signal) {
	for _, pid := range pids {
		_ = syscall.Kill(pid, signal)
	}
}
