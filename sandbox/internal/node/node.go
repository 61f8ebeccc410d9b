// Package node is the stand-in node: one directory that holds all of its state, and nothing outside of it.
package node

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// Variables that every process of a sandbox has.
const (
	// StateVariable names the state directory.
	StateVariable = "SANDBOX_STATE"
	// AllowVariable lists directories, separated by colons, that the node shares with this machine.
	AllowVariable = "SANDBOX_ALLOW"
	// BinVariable names the directory with the stand-ins.
	BinVariable = "SANDBOX_BIN"
	// ScaleVariable is what pauses of the service manager are multiplied with.
	ScaleVariable = "SANDBOX_TIME_SCALE"
	// RootVariable is 1 for processes that sudo or a unit started.
	RootVariable = "SANDBOX_ROOT"
	// UnitVariable names the unit that a process belongs to, as a control group would.
	UnitVariable = "SANDBOX_UNIT"
)

// Node is a stand-in node by its state directory.
type Node struct {
	// Dir is absolute.
	Dir string
}

// ErrNoSandbox says that the program was started outside of a sandbox.
var ErrNoSandbox = errors.New(StateVariable + " is not set: stand-ins work only in a sandbox")

// FromEnvironment finds the node that this process belongs to.
func FromEnvironment() (Node, error) {
	dir := os.Getenv(StateVariable)
	if !filepath.IsAbs(dir) {
		return Node{}, ErrNoSandbox
	}
	return Node{Dir: filepath.Clean(dir)}, nil
}

// IsRoot tells whether this process counts as root on the node.
func IsRoot() bool { return os.Getenv(RootVariable) == "1" }

// Path is a path below the state directory.
func (n Node) Path(elements ...string) string {
	return filepath.Join(append([]string{n.Dir}, elements...)...)
}

// Root is the node's root file system.
func (n Node) Root() string { return n.Path("root") }

// shared lists the directories that are the same on the node and on this machine.
func (n Node) shared() []string {
	return append(filepath.SplitList(os.Getenv(AllowVariable)), n.Dir)
}

// IsShared tells whether a path means the same on the node and on this machine.
func (n Node) IsShared(path string) bool {
	return slices.ContainsFunc(n.shared(), func(dir string) bool { return isWithin(path, dir) })
}

// Host translates an absolute path of the node into one of this machine.
func (n Node) Host(path string) string {
	clean := filepath.Clean(path)
	if n.IsShared(clean) {
		return clean
	}
	return filepath.Join(n.Root(), clean)
}

// Inside translates all of this machine's paths in a text into the node's.
func (n Node) Inside(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, n.Root()+"/", "/"), n.Root(), "/")
}

// Contains tells whether a path of this machine, with links followed as far as it exists, belongs to the node.
func (n Node) Contains(hostPath string) bool {
	resolved := resolveExisting(hostPath)
	for _, dir := range n.shared() {
		if isWithin(resolved, resolveExisting(dir)) {
			return true
		}
	}
	return false
}

func resolveExisting(path string) string {
	path = filepath.Clean(path)
	if resolved, err := filepath.EvalSymlinks(path); err == nil {
		return resolved
	}
	parent := filepath.Dir(path)
	if parent == path {
		return path
	}
	return filepath.Join(resolveExisting(parent), filepath.Base(path))
}

func isWithin(path, dir string) bool {
	return dir != "" && (path == dir || strings.HasPrefix(path, strings.TrimSuffix(dir, "/")+"/"))
}

// Scaled shortens a pause of the service manager.
func (n Node) Scaled(pause time.Duration) time.Duration {
	scale, err := strconv.ParseFloat(os.Getenv(ScaleVariable), 64)
	if err != nil || scale < 0 {
		return pause
	}
	return time.Duration(float64(pause) * scale)
}

// Locked runs work while no other process of the node does so under the same name.
func (n Node) Locked(name string, work func() error) error {
	file, err := os.OpenFile(n.Path(name+".lock"), os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return err
	}
	defer file.Close()
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX); err != nil {
		return err
	}
	return work()
}

// ReadJSON reads a state file into value; a missing file leaves value as it is.
func (n Node) ReadJSON(name string, value any) error {
	data, err := os.ReadFile(n.Path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return json.Unmarshal(data, value)
}

// WriteJSON replaces a state file in one step.
func (n Node) WriteJSON(name string, value any) error {
	data, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		return err
	}
	temporary, err := os.CreateTemp(filepath.Dir(n.Path(name)), ".new-*")
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name())
	if _, err := temporary.Write(data); err != nil {
		temporary.Close()
		return err
	}
	if err := temporary.Close(); err != nil {
		return err
	}
	return os.Rename(temporary.Name(), n.Path(name))
}

// AppendJSON adds one line to a log of JSON objects.
func (n Node) AppendJSON(name string, value any) error {
	data, err := json.Marshal(value)
	if err != nil {
		return err
	}
	file, err := os.OpenFile(n.Path(name), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = file.Write(append(data, '\n'))
	return err
}
