package crio

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"syscall"

	"crio-node-e2e/sandbox/internal/node"
)

// Dial connects to a socket by its path on the node; errors name that path, as programs that run on the node do.
func Dial(ctx context.Context, n node.Node, socket string) (net.Conn, error) {
	short, done, err := shortName(n.Host(socket))
	if err != nil {
		return nil, dialError(socket, err)
	}
	defer done()
	connection, err := (&net.Dialer{}).DialContext(ctx, "unix", short)
	if err != nil {
		return nil, dialError(socket, err)
	}
	return connection, nil
}

// dialError is how net says that a socket cannot be reached.
func dialError(socket string, cause error) error {
	var number syscall.Errno
	if !errors.As(cause, &number) {
		return cause
	}
	address := &net.UnixAddr{Name: socket, Net: "unix"}
	return &net.OpError{Op: "dial", Net: "unix", Addr: address, Err: os.NewSyscallError("connect", number)}
}

// Listen makes a socket at a path on the node, in place of what is there.
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

// shortName reaches a file through an open descriptor of its directory, because a socket's path has a limit of 107 bytes.
func shortName(path string) (name string, done func(), err error) {
	directory, err := os.Open(filepath.Dir(path))
	if err != nil {
		return "", nil, err
	}
	name = fmt.Sprintf("/proc/self/fd/%d/%s", directory.Fd(), filepath.Base(path))
	return name, func() { _ = directory.Close() }, nil
}
