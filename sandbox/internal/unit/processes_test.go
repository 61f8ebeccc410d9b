package unit

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"crio-node-e2e/sandbox/internal/node"
)

// startInUnit runs a shell script as a process of the unit. It is killed when the test ends.
func startInUnit(t *testing.T, u Unit, script string) *exec.Cmd {
	t.Helper()
	file := filepath.Join(t.TempDir(), "script")
	if err := os.WriteFile(file, []byte("#!/bin/sh\n"+script), 0o755); err != nil {
		t.Fatal(err)
	}
	command := exec.Command(file)
	command.Env = append(os.Environ(), node.StateVariable+"="+u.Node.Dir, node.UnitVariable+"="+u.Name)
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = command.Process.Kill() })
	return command
}

func testUnit(t *testing.T) Unit {
	return Unit{Node: node.Node{Dir: t.TempDir()}, Name: "test.service"}
}

func TestAProcessIsFoundWhileItBecomesAnotherProgram(t *testing.T) {
	u := testUnit(t)
	command := startInUnit(t, u, `exec "$0"`)
	defer func() { _ = command.Wait() }()
	defer func() { _ = command.Process.Kill() }()
	for deadline := time.Now().Add(time.Second); time.Now().Before(deadline); {
		if len(u.Processes()) != 1 {
			t.Fatal("not found")
		}
	}
}

func TestProcessesThatStartWhileTheUnitEndsAreSignalledToo(t *testing.T) {
	u := testUnit(t)
	command := startInUnit(t, u, "trap 'sleep 63 & exit' TERM\nwhile :; do sleep 0.01; done")
	ended := make(chan error, 1)
	go func() { ended <- command.Wait() }()
	time.Sleep(100 * time.Millisecond)
	if !u.endEach(syscall.SIGTERM, 10*time.Second) {
		t.Error("the late process was not ended")
	}
	<-ended
}

func TestAStoppedProcessEndsWithItsUnit(t *testing.T) {
	u := testUnit(t)
	command := startInUnit(t, u, "trap exit TERM\nwhile :; do sleep 0.01; done")
	ended := make(chan error, 1)
	go func() { ended <- command.Wait() }()
	time.Sleep(100 * time.Millisecond)
	if err := command.Process.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	if !u.endEach(syscall.SIGTERM, 5*time.Second) {
		t.Error("the stopped process was not ended")
	}
	<-ended
}
