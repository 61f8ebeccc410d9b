// Package crio is what the stand-in CRI-O shares with those who talk to it.
package crio

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"crio-node-e2e/sandbox/internal/node"
)

// Request is one line to the daemon.
type Request struct {
	// Verb is version, info, status, pull, run or remove.
	Verb  string `json:"verb"`
	Image string `json:"image,omitempty"`
	// Name and Namespace are of the pod to run, ID is of the pod to remove.
	Name      string `json:"name,omitempty"`
	Namespace string `json:"namespace,omitempty"`
	ID        string `json:"id,omitempty"`
}

// Answer is one line back.
type Answer struct {
	Value any    `json:"value,omitempty"`
	Error string `json:"error,omitempty"`
}

// Client talks to the daemon on a socket of the node.
type Client struct {
	Node node.Node
	// Socket is the node's path.
	Socket string
}

// Ask sends a request and waits for the answer.
func (c Client) Ask(request Request) (Answer, error) {
	connection, err := dial(c.Node.Host(c.Socket))
	if err != nil {
		return Answer{}, fmt.Errorf("dial unix %s: %w", c.Socket, errors.Unwrap(errors.Unwrap(err)))
	}
	defer connection.Close()
	if err := connection.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
		return Answer{}, err
	}
	if err := json.NewEncoder(connection).Encode(request); err != nil {
		return Answer{}, err
	}
	var answer Answer
	err = json.NewDecoder(connection).Decode(&answer)
	return answer, err
}

// dial connects through a short name, because a socket's path has a limit of 107 bytes.
func dial(path string) (net.Conn, error) {
	short, done, err := shortName(path)
	if err != nil {
		return nil, &net.OpError{Op: "dial", Err: &os.SyscallError{Syscall: "connect", Err: err}}
	}
	defer done()
	return net.Dial("unix", short)
}

// Listen makes the daemon's socket.
func Listen(n node.Node, socket string) (net.Listener, error) {
	path := n.Host(socket)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, err
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	short, done, err := shortName(path)
	if err != nil {
		return nil, err
	}
	defer done()
	listener, err := net.ListenUnix("unix", &net.UnixAddr{Name: short, Net: "unix"})
	if err != nil {
		return nil, err
	}
	// The short name means nothing any more when the listener is closed.
	listener.SetUnlinkOnClose(false)
	return listener, nil
}

// shortName reaches a file through an open descriptor of its directory.
func shortName(path string) (name string, done func(), err error) {
	directory, err := os.Open(filepath.Dir(path))
	if err != nil {
		return "", nil, fs.ErrNotExist
	}
	name = fmt.Sprintf("/proc/self/fd/%d/%s", directory.Fd(), filepath.Base(path))
	return name, func() { _ = directory.Close() }, nil
}

// Pod is a pod sandbox as `crictl pods -o json` shows it.
type Pod struct {
	ID       string   `json:"id"`
	State    string   `json:"state"`
	Metadata Metadata `json:"metadata"`
}

// Metadata names a pod.
type Metadata struct {
	Name      string `json:"name"`
	Namespace string `json:"namespace"`
	UID       string `json:"uid"`
}

// AddPod makes a pod and gives its id.
func AddPod(n node.Node, name, namespace string) (string, error) {
	if err := os.MkdirAll(n.Path("pods"), 0o755); err != nil {
		return "", err
	}
	var bytes [32]byte
	_, _ = rand.Read(bytes[:])
	id := hex.EncodeToString(bytes[:])
	return id, n.WriteJSON("pods/"+id, Pod{ID: id, State: "SANDBOX_READY", Metadata: Metadata{Name: name, Namespace: namespace, UID: id[:32]}})
}

// RemovePod takes a pod away; one that is gone already is no error.
func RemovePod(n node.Node, id string) error {
	err := os.Remove(n.Path("pods", id))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// Pods lists the pods.
func Pods(n node.Node) ([]Pod, error) {
	pods := []Pod{}
	entries, err := os.ReadDir(n.Path("pods"))
	if errors.Is(err, fs.ErrNotExist) {
		return pods, nil
	}
	if err != nil {
		return nil, err
	}
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), ".") {
			continue
		}
		var pod Pod
		if err := n.ReadJSON("pods/"+entry.Name(), &pod); err != nil {
			return nil, err
		}
		if pod.ID != "" {
			pods = append(pods, pod)
		}
	}
	return pods, nil
}

// Images lists the pulled images.
func Images(n node.Node) ([]string, error) {
	images := []string{}
	err := n.ReadJSON("images.json", &images)
	return images, err
}

// AddImage notes a pulled image.
func AddImage(n node.Node, image string) error {
	return n.Locked("images", func() error {
		images, err := Images(n)
		if err != nil || slices.Contains(images, image) {
			return err
		}
		return n.WriteJSON("images.json", append(images, image))
	})
}
