package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"

	"crio-node-e2e/sandbox/internal/crio"
	"crio-node-e2e/sandbox/internal/node"
)

const platform = runtime.GOOS + "/" + runtime.GOARCH

var goVersion = runtime.Version()

// logLine writes as logrus does for a daemon.
func logLine(level, format string, values ...any) {
	writeLog(level, fmt.Sprintf(format, values...), "")
}

// writeLog writes a line of the log; the ending follows the message as it is.
func writeLog(level, message, ending string) {
	text, err := json.Marshal(message)
	if err != nil {
		return
	}
	fmt.Fprintf(os.Stderr, "time=\"%s\" level=%s msg=%s%s\n", time.Now().UTC().Format("2006-01-02T15:04:05.000000000Z"), level, text, ending)
}

// daemon is the running CRI-O.
type daemon struct {
	node    node.Node
	config  table
	version version
}

// serve is the daemon; it ends on SIGTERM or SIGINT.
func serve(where paths) int {
	d, listener, err := start(where)
	if err != nil {
		return fatal(err)
	}
	ends := make(chan os.Signal, 1)
	signal.Notify(ends, syscall.SIGTERM, syscall.SIGINT)
	served := make(chan error, 1)
	go func() { served <- d.serveSocket(listener) }()
	if err := notifyReady(); err != nil {
		return fatal(err)
	}
	logLine("info", "Serving metrics is disabled")
	select {
	case got := <-ends:
		logLine("debug", "received signal: %v", got)
		_ = listener.Close()
		return 0
	case err := <-served:
		return fatal(err)
	}
}

func start(where paths) (daemon, net.Listener, error) {
	n, err := node.FromEnvironment()
	if err != nil {
		return daemon{}, nil, err
	}
	config, files, err := readConfig(n, where)
	if err != nil {
		return daemon{}, nil, err
	}
	for _, file := range files {
		logLine("info", "Updating config from drop-in file: %s", file)
	}
	facts, err := thisVersion()
	if err != nil {
		return daemon{}, nil, err
	}
	logLine("info", "Starting CRI-O, version: %s, git: %s(%s)", facts.Version, facts.GitCommit, facts.GitTreeState)
	if err := refuseByScript(n, facts.GitCommit); err != nil {
		return daemon{}, nil, err
	}
	if err := validate(n, config); err != nil {
		return daemon{}, nil, err
	}
	listener, err := crio.Listen(n, textAt(config, "crio", "api", "listen"))
	if err == nil {
		logLine("info", "Registered SIGHUP reload watcher")
	}
	return daemon{node: n, config: config, version: facts}, listener, err
}

// refuseByScript makes the daemon fail where the script wants that.
func refuseByScript(n node.Node, commit string) error {
	script, err := n.ReadScript()
	if err != nil {
		return err
	}
	if script.Crio.Refuses(commit) {
		return errors.New(script.Crio.StartError)
	}
	if _, err := os.Stat(n.Path("crio-stays-dead")); err == nil {
		return errors.New("validating root config: failed to get store to set defaults: mkdir /var/lib/containers: input/output error")
	}
	return nil
}

// notifyReady says READY=1 to a service manager (sd_notify(3)).
func notifyReady() error {
	address := os.Getenv("NOTIFY_SOCKET")
	if address == "" {
		return nil
	}
	socket, err := net.Dial("unixgram", address)
	if err != nil {
		return err
	}
	defer socket.Close()
	_, err = socket.Write([]byte("READY=1"))
	return err
}
