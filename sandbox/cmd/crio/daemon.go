package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"syscall"
	"time"

	"crio-node-e2e/sandbox/internal/crio"
	"crio-node-e2e/sandbox/internal/node"
)

const platform = runtime.GOOS + "/" + runtime.GOARCH

var goVersion = runtime.Version()

// logLine writes as logrus does for a daemon.
func logLine(level, format string, values ...any) {
	text, err := json.Marshal(fmt.Sprintf(format, values...))
	if err != nil {
		return
	}
	fmt.Fprintf(os.Stderr, "time=\"%s\" level=%s msg=%s\n", time.Now().UTC().Format("2006-01-02T15:04:05.000000000Z"), level, text)
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
	go d.accept(listener)
	if err := notifyReady(); err != nil {
		return fatal(err)
	}
	logLine("info", "Serving metrics is disabled")
	got := <-ends
	logLine("debug", "received signal: %v", got)
	_ = listener.Close()
	return 0
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
	if err := refuseByScript(n); err != nil {
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
func refuseByScript(n node.Node) error {
	script, err := n.ReadScript()
	if err != nil {
		return err
	}
	if script.Crio.StartError != "" {
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

func (d daemon) accept(listener net.Listener) {
	for {
		connection, err := listener.Accept()
		if err != nil {
			return
		}
		go d.answer(connection)
	}
}

func (d daemon) answer(connection net.Conn) {
	defer connection.Close()
	var request crio.Request
	if err := json.NewDecoder(connection).Decode(&request); err != nil {
		return
	}
	_ = json.NewEncoder(connection).Encode(d.answerTo(request))
}

func (d daemon) answerTo(request crio.Request) crio.Answer {
	switch request.Verb {
	case "version":
		return crio.Answer{Value: d.version.Version}
	case "info":
		return d.info()
	case "pull":
		return d.pull(request.Image)
	case "run":
		return d.runPod(request)
	case "remove":
		return d.removePod(request.ID)
	case "status info":
		return crio.Answer{Value: d.statusInfo()}
	case "status config":
		text, err := json.MarshalIndent(d.config, "", "  ")
		if err != nil {
			return crio.Answer{Error: err.Error()}
		}
		return crio.Answer{Value: string(text)}
	default:
		return crio.Answer{Error: "rpc error: code = Unimplemented desc = unknown method " + request.Verb}
	}
}

func (d daemon) statusInfo() string {
	return strings.Join([]string{
		"cgroup driver: " + textAt(d.config, "crio", "runtime", "cgroup_manager"),
		"storage driver: overlay",
		"storage graph root: " + textAt(d.config, "crio", "root"),
		"storage image: ",
		"default GID mappings (format <container>:<host>:<size>):",
		"default UID mappings (format <container>:<host>:<size>):",
	}, "\n")
}

// info is what `crictl info` prints: the conditions, and the configuration.
func (d daemon) info() crio.Answer {
	script, err := d.node.ReadScript()
	if err != nil {
		return crio.Answer{Error: err.Error()}
	}
	type condition struct {
		Message string `json:"message"`
		Reason  string `json:"reason"`
		Status  bool   `json:"status"`
		Type    string `json:"type"`
	}
	runtimeReady := condition{Status: true, Type: "RuntimeReady"}
	if script.Crio.NotReady {
		runtimeReady = condition{Reason: "RuntimeNotReady", Message: "the runtime is not ready by the sandbox's script", Type: "RuntimeReady"}
	}
	network := condition{Status: true, Type: "NetworkReady"}
	if _, err := networkName(d.node, d.config); err != nil {
		network = condition{Reason: "NetworkPluginNotReady", Message: "Network plugin returns error: " + err.Error(), Type: "NetworkReady"}
	}
	return crio.Answer{Value: map[string]any{
		"config":          d.config,
		"status":          map[string]any{"conditions": []condition{runtimeReady, network}},
		"runtimeHandlers": d.handlers(),
	}}
}

func (d daemon) handlers() []map[string]string {
	runtimes, _ := at(d.config, "crio", "runtime", "runtimes").(table)
	handlers := []map[string]string{{"name": ""}}
	for name := range runtimes {
		handlers = append(handlers, map[string]string{"name": name})
	}
	return handlers
}

func (d daemon) pull(image string) crio.Answer {
	script, err := d.node.ReadScript()
	if err != nil {
		return crio.Answer{Error: err.Error()}
	}
	logLine("info", "Pulling image: %s", image)
	for _, failure := range script.Images {
		if !strings.Contains(image, failure.Match) {
			continue
		}
		message := failure.Message
		if message == "" {
			message = "reading manifest: manifest unknown"
		}
		logLine("error", "Failed to pull image %s: %s", image, message)
		return crio.Answer{Error: "unable to pull image or OCI artifact: pull image err: initializing source docker://" + image + ": " + message}
	}
	if err := crio.AddImage(d.node, image); err != nil {
		return crio.Answer{Error: err.Error()}
	}
	logLine("info", "Pulled image: %s", image)
	return crio.Answer{Value: image}
}

// runPod makes a pod sandbox, with the lines that the real one writes about it.
func (d daemon) runPod(request crio.Request) crio.Answer {
	pod := request.Namespace + "/" + request.Name
	logLine("info", "Running pod sandbox: %s/POD", pod)
	id, err := crio.AddPod(d.node, request.Name, request.Namespace)
	if err != nil {
		return crio.Answer{Error: err.Error()}
	}
	for _, path := range []string{"/run/crio/" + id, "/var/lib/cni/networks/crio", "/sys/class/net/cni0"} {
		if err := os.MkdirAll(d.node.Host(path), 0o755); err != nil {
			return crio.Answer{Error: err.Error()}
		}
	}
	logLine("info", "Ran pod sandbox %s with infra container: %s/POD", id, pod)
	return crio.Answer{Value: id}
}

func (d daemon) removePod(id string) crio.Answer {
	logLine("info", "Stopping pod sandbox: %s", id)
	if err := crio.RemovePod(d.node, id); err != nil {
		return crio.Answer{Error: err.Error()}
	}
	logLine("info", "Removed pod sandbox: %s", id)
	return crio.Answer{}
}
