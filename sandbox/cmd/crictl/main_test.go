package main

import (
	"strings"
	"testing"

	"crio-node-e2e/sandbox/internal/node"
	"crio-node-e2e/sandbox/internal/program"
)

func TestWhatItDoesNotKnowIsRefused(t *testing.T) {
	t.Setenv(node.RootVariable, "1")
	for _, line := range []string{
		"", "stats", "info extra", "info --frobnicate", "info -o yaml", "images -o go-template", "version -o json", "pull", "pull a b", "--debug info", "ps -x",
	} {
		call := program.Call{Node: node.Node{Dir: t.TempDir()}, Program: "crictl", Args: strings.Fields(line)}
		if code := call.Play(func() error { return play(call) }); code != program.ExitUnknown {
			t.Errorf("%q: exit code %d", line, code)
		}
	}
}

func TestWithoutADaemonOrRightsItFailsInTheRealWords(t *testing.T) {
	for root, words := range map[string]string{
		"1": "dial unix /run/c.sock: connect: no such file or directory",
		"":  "dial unix /run/c.sock: connect: permission denied",
	} {
		t.Setenv(node.RootVariable, root)
		err := play(program.Call{Node: node.Node{Dir: t.TempDir()}, Program: "crictl", Args: []string{"-r", "unix:///run/c.sock", "info"}})
		text := `level=fatal msg="validate service connection: validate CRI v1 runtime API for endpoint \"unix:///run/c.sock\": rpc error: code = Unavailable desc = connection error: desc = \"transport: Error while dialing: ` + words
		if err == nil || !strings.Contains(err.Error(), text) {
			t.Errorf("root %q: got %v", root, err)
		}
	}
}
