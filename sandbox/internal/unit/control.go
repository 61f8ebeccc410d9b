package unit

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"slices"
	"strings"
	"syscall"
	"time"

	"crio-node-e2e/sandbox/internal/node"
)

// SupervisorProgram is the name under which the stand-in is a supervisor; its one argument is the unit.
const SupervisorProgram = "standin-supervisor"

// ErrStartFailed says that a unit did not come up.
var ErrStartFailed = errors.New("start failed")

// errNoMainProcess has systemd's own words.
var errNoMainProcess = errors.New("No main process to kill")

// ErrLoaded says that a transient unit's name is taken.
var ErrLoaded = errors.New("unit already loaded")

func (u Unit) controlPath() string { return u.Node.Path("units", u.Name, "control") }

// Start starts a unit with this definition and, with wait, waits until it is up.
func (u Unit) Start(definition Definition, wait bool) error {
	status, err := u.Status()
	if err != nil {
		return err
	}
	if !status.IsOver() {
		return nil
	}
	if u.tooManyStarts(status.Starts) {
		return ErrStartFailed
	}
	if err := u.store(definition); err != nil {
		return err
	}
	if err := u.prepareControl(); err != nil {
		return err
	}
	if err := u.writeStatus(Status{ActiveState: "activating", SubState: "start", Result: "success", Starts: status.Starts}); err != nil {
		return err
	}
	if err := u.spawnSupervisor(); err != nil {
		return err
	}
	if !wait {
		return u.waitForProcess()
	}
	return u.waitForStart()
}

// StartSlice makes a slice active, as starting a service in it does; a slice has no process.
func (u Unit) StartSlice() error {
	definition := NewDefinition(u.Name)
	definition.Transient = true
	if err := u.store(definition); err != nil {
		return err
	}
	return u.writeStatus(Status{ActiveState: "active", SubState: "active", Result: "success", ActiveEnterTimestamp: time.Now()})
}

func (u Unit) prepareControl() error {
	if err := os.Remove(u.controlPath()); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return syscall.Mkfifo(u.controlPath(), 0o600)
}

// spawnSupervisor starts a process of its own session, that holds none of our streams and belongs to no unit.
func (u Unit) spawnSupervisor() error {
	command := exec.Command("/proc/self/exe", u.Name)
	command.Args[0] = SupervisorProgram
	command.Dir = u.Node.Dir
	command.Env = slices.DeleteFunc(os.Environ(), func(variable string) bool {
		return strings.HasPrefix(variable, node.UnitVariable+"=")
	})
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := command.Start(); err != nil {
		return err
	}
	return command.Process.Release()
}

// waitForProcess waits until the start has shown something: systemd never shows a unit activating without its process.
func (u Unit) waitForProcess() error {
	for {
		status, err := u.Status()
		if err != nil {
			return err
		}
		if status.ActiveState != "activating" || status.SubState != "start" || status.MainPID > 0 {
			return nil
		}
		time.Sleep(5 * time.Millisecond)
	}
}

func (u Unit) waitForStart() error {
	for {
		status, err := u.Status()
		if err != nil {
			return err
		}
		switch {
		case status.ActiveState == "active", !status.ActiveEnterTimestamp.IsZero():
			// It came up, whatever happened to it since.
			return nil
		case status.ActiveState == "failed":
			return ErrStartFailed
		case status.ActiveState == "inactive":
			// A short transient unit is over and forgotten before we look.
			return nil
		case status.SubState == "auto-restart":
			return ErrStartFailed
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// Stop ends a unit and waits for that.
func (u Unit) Stop() error {
	definition, err := u.Load()
	if err != nil {
		return err
	}
	status, err := u.Status()
	if err != nil || status.IsOver() {
		return err
	}
	if status.SubState == "exited" || strings.HasSuffix(u.Name, ".slice") {
		return u.stopExited(definition)
	}
	control, err := os.OpenFile(u.controlPath(), os.O_WRONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return u.abandon(definition)
	}
	_, err = control.WriteString("stop\n")
	_ = control.Close()
	if err != nil {
		return err
	}
	for !status.IsOver() {
		if status.SupervisorPID > 0 && syscall.Kill(status.SupervisorPID, 0) != nil {
			return u.abandon(definition)
		}
		time.Sleep(5 * time.Millisecond)
		if status, err = u.Status(); err != nil {
			return err
		}
	}
	return nil
}

// stopExited stops a unit whose main process ended long ago (RemainAfterExit=) with what that process left behind.
func (u Unit) stopExited(definition Definition) error {
	if definition.KillMode == "control-group" || definition.KillMode == "mixed" {
		u.endAll(syscall.SIGTERM, definition.TimeoutStopSec, definition.SendSIGKILL)
	}
	return u.forget()
}

// abandon stops a unit whose supervisor was killed.
func (u Unit) abandon(definition Definition) error {
	u.endAll(syscall.SIGKILL, time.Second, true)
	return u.forget()
}

// forget is what the service manager does with an inactive unit that no other refers to: a transient one is gone, another
// one will be read from its file when somebody asks. It happens in one step, because the unit may be started again at once.
func (u Unit) forget() error {
	trash := u.Node.Path("forgotten-" + newInvocationID())
	if err := os.Rename(u.dir(), trash); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return os.RemoveAll(trash)
}

// ResetFailed makes a failed unit inactive, and with that forgotten.
func (u Unit) ResetFailed() error {
	status, err := u.Status()
	if err != nil || status.ActiveState != "failed" {
		return err
	}
	return u.forget()
}

// Kill signals the unit's processes; whom is main, control or all.
func (u Unit) Kill(signal syscall.Signal, whom string) error {
	status, err := u.Status()
	if err != nil {
		return err
	}
	if whom == "main" {
		if status.MainPID == 0 {
			return errNoMainProcess
		}
		return syscall.Kill(status.MainPID, signal)
	}
	if strings.HasSuffix(u.Name, ".slice") {
		return u.killMembers(signal)
	}
	send(mainFirst(u.Processes(), status.MainPID), signal)
	return nil
}

// killMembers signals all processes of the units in a slice.
func (u Unit) killMembers(signal syscall.Signal) error {
	for _, name := range KnownNames(u.Node) {
		member := Unit{Node: u.Node, Name: name}
		definition, err := member.Load()
		if err != nil {
			return err
		}
		if definition.Slice == u.Name {
			send(member.Processes(), signal)
		}
	}
	return nil
}

// mainFirst is the order in which systemd signals: the main process before the others, so that it cannot see their ends.
// This process comes last: a service can ask for its own end, which systemd then brings from outside.
func mainFirst(pids []int, main int) []int {
	rank := func(pid int) int {
		switch pid {
		case main:
			return 0
		case os.Getpid():
			return 2
		default:
			return 1
		}
	}
	slices.SortStableFunc(pids, func(a, b int) int { return rank(a) - rank(b) })
	return pids
}
