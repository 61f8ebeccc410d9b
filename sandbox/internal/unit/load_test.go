package unit

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"crio-node-e2e/sandbox/internal/node"
)

func write(t *testing.T, n node.Node, path, text string) {
	t.Helper()
	host := n.Host(path)
	if err := os.MkdirAll(filepath.Dir(host), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(host, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestLoadMergesDropInsOverTheFirstUnitFile(t *testing.T) {
	n := node.Node{Dir: t.TempDir()}
	write(t, n, "/usr/local/lib/systemd/system/a.service", "[Unit]\nDescription=lower\n")
	write(t, n, "/etc/systemd/system/a.service", "# remark\n[Unit]\nDescription=upper\n[Service]\nType=notify\nExecStart=/bin/a \\\n  $X\nRestart=no\nRestartSec=1min 5s\n")
	write(t, n, "/run/systemd/system/a.service.d/20-b.conf", "[Service]\nRestart=always\nTimeoutStartSec=infinity\n")
	write(t, n, "/run/systemd/system/a.service.d/ignored.txt", "nonsense")

	got, err := Unit{Node: n, Name: "a.service"}.Load()

	if err != nil {
		t.Fatal(err)
	}
	if got.Description != "upper" || got.Type != "notify" || got.Restart != "always" || got.TimeoutStartSec != 0 {
		t.Errorf("got %+v", got)
	}
	if !slices.Equal(got.ExecStart, []string{"/bin/a", "$X"}) || got.RestartSec != 65*time.Second {
		t.Errorf("got %q, %v", got.ExecStart, got.RestartSec)
	}
	if !slices.Equal(got.DropInPaths, []string{"/run/systemd/system/a.service.d/20-b.conf"}) {
		t.Errorf("got %q", got.DropInPaths)
	}
}

func TestLoadRefusesWhatItDoesNotKnow(t *testing.T) {
	cases := map[string]string{
		"an unknown setting":  "[Service]\nFrobnicate=1\n",
		"an unknown value":    "[Service]\nRestart=sometimes\n",
		"a relative file":     "[Service]\nStandardOutput=append:log\n",
		"an unknown section":  "[Frob]\na=1\n",
		"a line without sign": "[Service]\nnonsense\n",
	}
	for name, text := range cases {
		t.Run(name, func(t *testing.T) {
			n := node.Node{Dir: t.TempDir()}
			write(t, n, "/etc/systemd/system/a.service", text)
			if _, err := (Unit{Node: n, Name: "a.service"}).Load(); err == nil {
				t.Error("no error")
			}
		})
	}
}

func TestLoadKnowsNoUnitWithoutAFile(t *testing.T) {
	_, err := Unit{Node: node.Node{Dir: t.TempDir()}, Name: "a.service"}.Load()
	if !errors.Is(err, ErrNotFound) {
		t.Errorf("got %v", err)
	}
}
