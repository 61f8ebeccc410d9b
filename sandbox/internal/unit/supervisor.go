package unit

import (
	"bufio"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"crio-node-e2e/sandbox/internal/node"
)

// Limits for starts in a row (systemd-system.conf(5)).
const (
	startLimitBurst    = 5
	startLimitInterval = 10 * time.Second
)

// exit is how the main process ended.
type exit struct {
	code   int // CLD_EXITED, CLD_KILLED or CLD_DUMPED
	status int // exit code or signal
}

const (
	exited = 1
	killed = 2
)

// Exit statuses of a process that could not become the unit's program (systemd.exec(5), "Process Exit Codes").
const (
	statusDirectory = 200
	statusProgram   = 203
	statusOutput    = 209
)

// setupFailure says at which step a process failed before it became the unit's program.
type setupFailure struct {
	status int
	cause  error
}

func (f setupFailure) Error() string { return f.cause.Error() }

// success is the result of a unit that did not fail.
const success = "success"

func (e exit) String() string {
	if e.code == exited {
		if e.status == 0 {
			return "code=exited, status=0/SUCCESS"
		}
		return fmt.Sprintf("code=exited, status=%d/%s", e.status, exitName(e.status))
	}
	name := strings.TrimPrefix(unix.SignalName(syscall.Signal(e.status)), "SIG")
	return fmt.Sprintf("code=killed, status=%d/%s", e.status, name)
}

func exitName(status int) string {
	switch status {
	case 1:
		return "FAILURE"
	case 2:
		return "INVALIDARGUMENT"
	case statusDirectory:
		return "CHDIR"
	case statusProgram:
		return "EXEC"
	case statusOutput:
		return "STDOUT"
	default:
		return "n/a"
	}
}

// isClean is systemd's idea of success (systemd.service(5), SuccessExitStatus=).
func (e exit) isClean() bool {
	if e.code == exited {
		return e.status == 0
	}
	switch syscall.Signal(e.status) {
	case syscall.SIGHUP, syscall.SIGINT, syscall.SIGTERM, syscall.SIGPIPE:
		return true
	default:
		return false
	}
}

func (e exit) result() string {
	if e.code == exited {
		return "exit-code"
	}
	return "signal"
}

// supervisor runs one unit until nothing is left to watch.
type supervisor struct {
	unit       Unit
	definition Definition
	status     Status
	requests   chan string
	ready      chan struct{}
	readers    sync.WaitGroup
	// mainPID is for the journal's readers, who run beside us.
	mainPID atomic.Int64
}

// Supervise is the body of the supervisor process: it starts the unit and returns when the unit needs nobody any more.
func Supervise(u Unit) error {
	// Orphans of the unit come to us, so that their ends are noticed and nothing stays defunct.
	if err := unix.Prctl(unix.PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); err != nil {
		return err
	}
	var definition Definition
	if err := u.Node.ReadJSON(u.file("definition.json"), &definition); err != nil {
		return err
	}
	status, err := u.Status()
	if err != nil {
		return err
	}
	s := &supervisor{unit: u, definition: definition, status: Status{Starts: status.Starts}, requests: make(chan string, 16), ready: make(chan struct{}, 16)}
	if err := s.listen(); err != nil {
		return err
	}
	err = s.run()
	s.readers.Wait()
	return err
}

// listen opens the pipe on which requests come; it is held open for both ways, so that it never ends.
func (s *supervisor) listen() error {
	control, err := os.OpenFile(s.unit.controlPath(), os.O_RDWR, 0)
	if err != nil {
		return err
	}
	go func() {
		lines := bufio.NewScanner(control)
		for lines.Scan() {
			s.requests <- lines.Text()
		}
	}()
	return nil
}

func (s *supervisor) run() error {
	for {
		end, stopped, err := s.runOnce()
		if err != nil {
			s.log("Failed to run: %v", err)
			return s.finish("failed", "failed", "resources")
		}
		if stopped {
			return nil
		}
		result := s.resultOf(end)
		starting := s.takesTime() && s.status.ActiveState == "activating"
		if result != success {
			s.log("%s: Failed with result '%s'.", s.unit.Name, result)
			if starting {
				s.log("Failed to start %s.", s.title())
			}
		}
		if !restarts[s.definition.Restart](result) {
			return s.conclude(result)
		}
		s.status.Result = result
		s.endRest()
		s.change("activating", "auto-restart")
		if s.pauseOrStop(s.unit.Node.Scaled(s.definition.RestartSec)) {
			return s.finish("inactive", "dead", success)
		}
		s.status.NRestarts++
		s.log("%s: Scheduled restart job, restart counter is at %d.", s.unit.Name, s.status.NRestarts)
		if s.unit.tooManyStarts(s.status.Starts) {
			s.log("%s: Start request repeated too quickly.", s.unit.Name)
			s.log("%s: Failed with result '%s'.", s.unit.Name, result)
			return s.finish("failed", "failed", result)
		}
	}
}

// tooManyStarts tells whether the start limit forbids another one.
func (u Unit) tooManyStarts(starts []time.Time) bool {
	interval := u.Node.Scaled(startLimitInterval)
	recent := 0
	for _, start := range starts {
		if time.Since(start) < interval {
			recent++
		}
	}
	return recent >= startLimitBurst
}

// runOnce is one life of the main process. stopped says that a request ended it and the unit's state is written.
func (s *supervisor) runOnce() (end exit, stopped bool, err error) {
	s.status.Starts = append(s.status.Starts, time.Now())
	s.status.InvocationID = newInvocationID()
	s.status.SupervisorPID = os.Getpid()
	s.status.Result = success
	s.status.InactiveExitTimestamp = time.Now()
	if s.takesTime() {
		// Nobody may see the unit activating without a process: systemd changes both at once.
		s.status.ActiveState, s.status.SubState = "activating", "start"
		s.log("Starting %s...", s.title())
	}
	closeNotify, variables, err := s.openNotify()
	if err != nil {
		return exit{}, false, err
	}
	defer closeNotify()
	ends, err := s.startMain(variables)
	if failed := (setupFailure{}); errors.As(err, &failed) {
		if !s.takesTime() {
			s.enterRunning()
		}
		end := exit{code: exited, status: failed.status}
		s.log("%s: Failed at step %s spawning %s: %v", s.unit.Name, exitName(failed.status), s.definition.ExecStart[0], err)
		return end, false, s.noteEnd(end)
	}
	if err != nil {
		return exit{}, false, err
	}
	if s.takesTime() {
		s.change("activating", "start")
	} else {
		s.enterRunning()
	}
	return s.watch(ends)
}

// takesTime tells whether a start is more than starting the process.
func (s *supervisor) takesTime() bool {
	return s.definition.Type == "notify" || s.definition.Type == "oneshot"
}

// watch waits for what comes first: the end, readiness, a limit or a request.
func (s *supervisor) watch(ends <-chan exit) (exit, bool, error) {
	startLimit := after(s.definition.TimeoutStartSec)
	runLimit := after(s.definition.RuntimeMaxSec)
	for {
		select {
		case end := <-ends:
			err := s.noteEnd(end)
			return end, false, err
		case <-s.ready:
			if s.status.ActiveState == "activating" {
				s.enterRunning()
			}
		case <-startLimit:
			if s.status.ActiveState == "activating" {
				s.log("%s: start operation timed out. Terminating.", s.unit.Name)
				return exit{}, true, s.stopProcesses("timeout", ends)
			}
		case <-runLimit:
			s.log("%s: Service reached runtime time limit. Stopping.", s.unit.Name)
			return exit{}, true, s.stopProcesses("timeout", ends)
		case request := <-s.requests:
			if request == "stop" {
				s.log("Stopping %s...", s.title())
				return exit{}, true, s.stopProcesses(success, ends)
			}
		}
	}
}

// after is a timer that never fires for a limit of zero.
func after(limit time.Duration) <-chan time.Time {
	if limit <= 0 {
		return nil
	}
	return time.After(limit)
}

// stopProcesses ends everything of the unit and writes its last state. A reason other than success makes it a failure.
func (s *supervisor) stopProcesses(reason string, ends <-chan exit) error {
	s.status.ActiveExitTimestamp = time.Now()
	s.change("deactivating", "stop-sigterm")
	gently, err := ParseSignal(s.definition.KillSignal)
	if err != nil {
		return err
	}
	if s.definition.KillMode == "control-group" {
		sendEnd(s.unit.Processes(), gently)
	} else {
		sendEnd([]int{s.status.MainPID}, gently)
	}
	end, inTime := exit{}, false
	select {
	case end = <-ends:
		inTime = true
	case <-after(s.definition.TimeoutStopSec):
	}
	switch {
	case s.definition.KillMode == "process" || s.definition.KillMode == "none":
	case s.definition.KillMode == "control-group" && inTime:
		s.unit.endAll(gently, s.definition.TimeoutStopSec, s.definition.SendSIGKILL)
	case s.definition.SendSIGKILL:
		s.change("deactivating", "stop-sigkill")
		s.unit.endAll(syscall.SIGKILL, time.Second, true)
	}
	if !inTime {
		s.log("%s: State 'stop-sigterm' timed out. Killing.", s.unit.Name)
		reason = "timeout"
		end = <-ends
	}
	if err := s.noteEnd(end); err != nil {
		return err
	}
	if reason == success && !end.isClean() {
		reason = end.result()
	}
	if reason != success {
		s.log("%s: Failed with result '%s'.", s.unit.Name, reason)
		return s.finish("failed", "failed", reason)
	}
	s.log("Stopped %s.", s.title())
	return s.finish("inactive", "dead", success)
}

// noteEnd writes down how the main process ended.
func (s *supervisor) noteEnd(end exit) error {
	s.status.MainPID = 0
	s.status.ExecMainCode = end.code
	s.status.ExecMainStatus = end.status
	s.status.ExecMainExitTimestamp = time.Now()
	if end.code != exited || end.status != 0 {
		s.log("%s: Main process exited, %s", s.unit.Name, end)
	}
	return s.unit.writeStatus(s.status)
}

// resultOf is the unit's result after its main process ended by itself.
func (s *supervisor) resultOf(end exit) string {
	switch {
	case !end.isClean():
		return end.result()
	case s.definition.Type == "notify" && s.status.ActiveState == "activating":
		return "protocol"
	default:
		return success
	}
}

// restarts says for each Restart= which results it means (systemd.service(5)).
var restarts = map[string]func(result string) bool{
	"no":          func(string) bool { return false },
	"always":      func(string) bool { return true },
	"on-success":  func(result string) bool { return result == success },
	"on-failure":  func(result string) bool { return result != success },
	"on-abnormal": func(result string) bool { return result != success && result != "exit-code" },
	"on-abort":    func(result string) bool { return result == "signal" },
}

// conclude writes the last state after the main process ended by itself and nothing restarts it.
func (s *supervisor) conclude(result string) error {
	if result != success {
		s.endRest()
		return s.finish("failed", "failed", result)
	}
	if s.definition.RemainAfterExit {
		s.change("active", "exited")
		return nil
	}
	s.endRest()
	s.log("%s: Deactivated successfully.", s.unit.Name)
	return s.finish("inactive", "dead", success)
}

// endRest ends what the main process left behind.
func (s *supervisor) endRest() {
	if s.definition.KillMode == "process" || s.definition.KillMode == "none" {
		return
	}
	s.unit.endAll(syscall.SIGTERM, s.definition.TimeoutStopSec, s.definition.SendSIGKILL)
}

// finish writes the last state. A unit that ended well is forgotten at once.
func (s *supervisor) finish(active, sub, result string) error {
	if active == "inactive" {
		return s.unit.forget()
	}
	s.status.Result = result
	s.status.InactiveEnterTimestamp = time.Now()
	s.change(active, sub)
	return nil
}

func (s *supervisor) enterRunning() {
	s.status.ActiveEnterTimestamp = time.Now()
	s.change("active", "running")
	s.log("Started %s.", s.title())
}

func (s *supervisor) change(active, sub string) {
	s.status.ActiveState, s.status.SubState = active, sub
	s.status.StateChangeTimestamp = time.Now()
	if err := s.unit.writeStatus(s.status); err != nil {
		s.log("state not written: %v", err)
	}
}

func (s *supervisor) pauseOrStop(pause time.Duration) bool {
	timer := time.After(pause)
	for {
		select {
		case <-timer:
			return false
		case request := <-s.requests:
			if request == "stop" {
				return true
			}
		}
	}
}

func (s *supervisor) title() string {
	if s.definition.Description != "" {
		return s.unit.Name + " - " + s.definition.Description
	}
	return s.unit.Name
}

func (s *supervisor) log(format string, values ...any) {
	_ = s.unit.Node.Log(node.Entry{Unit: s.unit.Name, Identifier: "systemd", PID: 1, Message: fmt.Sprintf(format, values...)})
}

// openNotify makes the socket on which a service says READY=1. An abstract name has no limit by the directory's length.
func (s *supervisor) openNotify() (func(), []string, error) {
	variables, err := environment(s.unit.Node, s.definition, s.status)
	if err != nil || s.definition.Type != "notify" {
		return func() {}, variables, err
	}
	name := "@sandbox/" + s.status.InvocationID
	socket, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: name, Net: "unixgram"})
	if err != nil {
		return nil, nil, err
	}
	go func() {
		buffer := make([]byte, 4096)
		for {
			length, err := socket.Read(buffer)
			if err != nil {
				return
			}
			if strings.Contains("\n"+string(buffer[:length])+"\n", "\nREADY=1\n") {
				s.ready <- struct{}{}
			}
		}
	}()
	return func() { _ = socket.Close() }, append(variables, "NOTIFY_SOCKET="+name), nil
}

// startMain starts the main process; its end comes on the channel.
func (s *supervisor) startMain(variables []string) (<-chan exit, error) {
	words := Expand(s.definition.ExecStart, lookupIn(variables))
	program := s.unit.Node.Host(strings.TrimLeft(words[0], "-@:+!"))
	stdout, stderr, closeStreams, err := s.openStreams(filepath.Base(program))
	if err != nil {
		return nil, setupFailure{statusOutput, err}
	}
	defer closeStreams()
	directory := "/"
	if s.definition.WorkingDirectory != "" {
		directory = s.unit.Node.Host(s.definition.WorkingDirectory)
	}
	if _, err := os.Stat(directory); err != nil {
		return nil, setupFailure{statusDirectory, err}
	}
	if _, err := exec.LookPath(program); err != nil {
		return nil, setupFailure{statusProgram, err}
	}
	null, err := os.Open(os.DevNull)
	if err != nil {
		return nil, err
	}
	defer null.Close()
	process, err := os.StartProcess(program, words, &os.ProcAttr{
		Dir:   directory,
		Env:   variables,
		Files: []*os.File{null, stdout, stderr},
		Sys:   &syscall.SysProcAttr{Setsid: true},
	})
	if err != nil {
		return nil, setupFailure{statusProgram, err}
	}
	s.mainPID.Store(int64(process.Pid))
	s.status.MainPID, s.status.ExecMainPID = process.Pid, process.Pid
	s.status.ExecMainCode, s.status.ExecMainStatus = 0, 0
	s.status.ExecMainStartTimestamp = time.Now()
	ends := make(chan exit, 1)
	go reap(process.Pid, ends)
	return ends, nil
}

// reap collects all children that end, ours and adopted ones, until the main process is among them.
func reap(main int, ends chan<- exit) {
	for {
		var wait syscall.WaitStatus
		pid, err := syscall.Wait4(-1, &wait, 0, nil)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return
		}
		if pid != main {
			continue
		}
		if wait.Signaled() {
			ends <- exit{code: killed, status: int(wait.Signal())}
		} else {
			ends <- exit{code: exited, status: wait.ExitStatus()}
		}
		return
	}
}

// openStreams opens the main process's output; what goes to the journal goes through us.
func (s *supervisor) openStreams(identifier string) (stdout, stderr *os.File, closeAll func(), err error) {
	stdout, err = s.openStream(s.definition.StandardOutput, identifier)
	if err != nil {
		return nil, nil, nil, err
	}
	stderr = stdout
	if s.definition.StandardError != "inherit" && s.definition.StandardError != s.definition.StandardOutput {
		stderr, err = s.openStream(s.definition.StandardError, identifier)
		if err != nil {
			_ = stdout.Close()
			return nil, nil, nil, err
		}
	}
	return stdout, stderr, func() { _ = stdout.Close(); _ = stderr.Close() }, nil
}

func (s *supervisor) openStream(stream, identifier string) (*os.File, error) {
	kind, path, _ := strings.Cut(stream, ":")
	switch kind {
	case "append":
		return os.OpenFile(s.unit.Node.Host(path), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	case "truncate":
		return os.OpenFile(s.unit.Node.Host(path), os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o644)
	case "file":
		return os.OpenFile(s.unit.Node.Host(path), os.O_CREATE|os.O_WRONLY, 0o644)
	case "null":
		return os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	}
	reader, writer, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	s.readers.Add(1)
	go func() {
		defer s.readers.Done()
		s.journal(reader, identifier)
	}()
	return writer, nil
}

func (s *supervisor) journal(from io.ReadCloser, identifier string) {
	defer from.Close()
	lines := bufio.NewReader(from)
	for {
		line, err := lines.ReadString('\n')
		if line != "" {
			entry := node.Entry{Unit: s.unit.Name, Identifier: identifier, PID: int(s.mainPID.Load()), Message: strings.TrimSuffix(line, "\n")}
			_ = s.unit.Node.Log(entry)
		}
		if err != nil {
			return
		}
	}
}

func newInvocationID() string {
	var id [16]byte
	_, _ = rand.Read(id[:])
	return hex.EncodeToString(id[:])
}
