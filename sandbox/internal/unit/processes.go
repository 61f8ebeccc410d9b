package unit

import (
	"bytes"
	"errors"
	"fmt"
	"io"
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
	buffer := make([]byte, environBytes)
	var found []int
	for _, entry := range entries {
		pid, err := strconv.Atoi(entry.Name())
		// The first process of the machine is of no unit, and often has an empty environment for good.
		if err != nil || pid == 1 {
			continue
		}
		if containsAll(environOf(entry.Name(), buffer), variables) {
			found = append(found, pid)
		}
	}
	return found
}

// A process that becomes another program shows an empty environment until its new one is in place, and one that is read in
// parts ends early (execve; fs/proc/base.c, environ_read). A listing in this moment must not miss it: it would get no signal.
const (
	becomingAttempts = 10
	becomingPause    = 2 * time.Millisecond
	environBytes     = 256 * 1024
)

// environOf reads the environment of a process into the buffer; empty where it cannot be read.
func environOf(pid string, buffer []byte) []byte {
	for range becomingAttempts {
		environ, err := readOnce("/proc/"+pid+"/environ", buffer)
		if err != nil || len(environ) > 0 || !hasProgram(pid) {
			return environ
		}
		time.Sleep(becomingPause)
	}
	return nil
}

// readOnce reads a file in one call, as much of it as the buffer holds.
func readOnce(name string, buffer []byte) ([]byte, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	length, err := file.Read(buffer)
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return buffer[:length], err
}

// hasProgram tells whether a process is neither defunct nor a thread of the kernel (proc_pid_stat(5), fields 3 and 9).
func hasProgram(pid string) bool {
	const kernelThread = 0x00200000
	stat, err := os.ReadFile("/proc/" + pid + "/stat")
	if err != nil {
		return false
	}
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	if len(fields) < 7 {
		return false
	}
	flags, err := strconv.ParseUint(fields[6], 10, 64)
	return err == nil && flags&kernelThread == 0 && !strings.ContainsAny(fields[0], "ZX")
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
	if u.endEach(signal, patience) || !thenKill {
		return
	}
	u.endEach(syscall.SIGKILL, 5*time.Second)
}

// endEach signals each process of the unit once, also those that appear meanwhile, and tells whether all ended in time.
func (u Unit) endEach(signal syscall.Signal, limit time.Duration) bool {
	deadline := time.Now().Add(limit)
	signalled := map[int]bool{}
	for {
		pids := u.Processes()
		if len(pids) == 0 {
			return true
		}
		if limit > 0 && time.Now().After(deadline) {
			return false
		}
		for _, pid := range pids {
			if !signalled[pid] {
				signalled[pid] = true
				sendEnd([]int{pid}, signal)
			}
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// sendEnd signals processes that are to end, and continues those that are stopped, which would not notice
// (systemd src/core/unit.c, unit_kill_context).
func sendEnd(pids []int, signal syscall.Signal) {
	send(pids, signal)
	send(pids, syscall.SIGCONT)
}

func send(pids []int, signal syscall.Signal) {
	for _, pid := range pids {
		_ = syscall.Kill(pid, signal)
	}
}
