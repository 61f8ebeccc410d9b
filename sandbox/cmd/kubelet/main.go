// Command kubelet is a stand-in for the kubelet: it says its version, and else it reads its flags, logs, answers health
// checks and leaves behind what the real one leaves behind.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/pflag"

	"crio-node-e2e/sandbox/internal/crio"
	"crio-node-e2e/sandbox/internal/node"
)

// settings are the flags that the node e2e suite and its users set.
type settings struct {
	version, failSwapOn, cgroupsPerQOS, memcgNotification                     bool
	kubeconfig, rootDir, configDir, config, hostname, endpoint, imageEndpoint string
	featureGates, cgroupDriver, cgroupRoot, runtimeCgroups, kubeletCgroups    string
	clusterDomain                                                             string
	verbosity, healthzPort                                                    int
}

func main() {
	var s settings
	flags := pflag.NewFlagSet("kubelet", pflag.ContinueOnError)
	s.register(flags)
	if err := flags.Parse(os.Args[1:]); err != nil {
		fmt.Fprintf(os.Stderr, "E%s command failed err=\"failed to parse kubelet flag: %v\"\n", klogHead("run.go:72"), err)
		os.Exit(1)
	}
	if s.version {
		fmt.Println("Kubernetes " + version())
		return
	}
	if flags.NArg() > 0 {
		logKlog("E", "run.go:72", "command failed err=\"unknown command [%s]\"", flags.Arg(0))
		os.Exit(1)
	}
	flags.VisitAll(func(flag *pflag.Flag) { logKlog("I", "flags.go:64", "FLAG: --%s=%q", flag.Name, flag.Value) })
	if err := s.run(); err != nil {
		logKlog("E", "run.go:72", "\"command failed\" err=%q", err.Error())
		os.Exit(1)
	}
}

func (s *settings) register(flags *pflag.FlagSet) {
	flags.BoolVar(&s.version, "version", false, "print the version")
	flags.StringVar(&s.kubeconfig, "kubeconfig", "", "")
	flags.StringVar(&s.rootDir, "root-dir", "/var/lib/kubelet", "")
	flags.StringVar(&s.configDir, "config-dir", "", "")
	flags.StringVar(&s.config, "config", "", "")
	flags.StringVar(&s.hostname, "hostname-override", "", "")
	flags.StringVar(&s.endpoint, "container-runtime-endpoint", "", "")
	flags.StringVar(&s.imageEndpoint, "image-service-endpoint", "", "")
	flags.StringVar(&s.featureGates, "feature-gates", "", "")
	flags.StringVar(&s.cgroupDriver, "cgroup-driver", "cgroupfs", "")
	flags.StringVar(&s.cgroupRoot, "cgroup-root", "", "")
	flags.StringVar(&s.runtimeCgroups, "runtime-cgroups", "", "")
	flags.StringVar(&s.kubeletCgroups, "kubelet-cgroups", "", "")
	flags.StringVar(&s.clusterDomain, "cluster-domain", "", "")
	flags.IntVar(&s.healthzPort, "healthz-port", 0, "")
	// Nothing fills the node's disk.
	flags.String("eviction-hard", "", "")
	flags.Int("image-gc-high-threshold", 85, "")
	flags.BoolVar(&s.failSwapOn, "fail-swap-on", true, "")
	flags.BoolVar(&s.cgroupsPerQOS, "cgroups-per-qos", true, "")
	flags.BoolVar(&s.memcgNotification, "kernel-memcg-notification", false, "")
	flags.IntVarP(&s.verbosity, "v", "v", 0, "")
}

func version() string {
	if stamp, err := node.ReadStamp(); err == nil && stamp.Version != "" {
		return stamp.Version
	}
	return "v0.0.0-master+$Format:%H$"
}

// leftovers are what the real one leaves in its directory also after a good run.
var leftovers = []string{"cpu_manager_state", "memory_manager_state"}

func (s *settings) run() error {
	n, err := node.FromEnvironment()
	if err != nil {
		return err
	}
	script, err := n.ReadScript()
	if err != nil {
		return err
	}
	if err := s.refuseGates(script); err != nil {
		return err
	}
	if s.config != "" {
		if _, err := os.Stat(n.Host(s.config)); err != nil {
			return fmt.Errorf("failed to load kubelet config file, path: %s, error: %w", s.config, err)
		}
	}
	if err := s.refuse(n, script); err != nil {
		return err
	}
	root := n.Host(s.rootDir)
	for _, directory := range []string{"checkpoints", "pods", "pod-resources"} {
		if err := os.MkdirAll(filepath.Join(root, directory), 0o755); err != nil {
			return err
		}
	}
	for _, file := range leftovers {
		if err := os.WriteFile(filepath.Join(root, file), []byte(`{"policyName":"none"}`), 0o600); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(n.Host("/sys/fs/cgroup/kubepods.slice"), 0o755); err != nil {
		return err
	}
	if err := changeHost(); err != nil {
		return err
	}
	return s.serve(n)
}

// hostChanges are what the real one changes on the host when it starts (kubernetes pkg/kubelet/cm,
// pkg/kubelet/kubelet_network_linux.go).
var hostChanges = [][]string{
	{"sysctl", "-q", "-w", "vm.overcommit_memory=1", "kernel.panic=10", "kernel.panic_on_oops=1"},
	{"iptables", "-w", "-t", "mangle", "-N", "KUBE-KUBELET-CANARY"},
	{"iptables", "-w", "-t", "filter", "-N", "KUBE-FIREWALL"},
	{"iptables", "-w", "-t", "filter", "-I", "OUTPUT", "-j", "KUBE-FIREWALL"},
}

// changeHost makes the changes; a chain that is there already is no error.
func changeHost() error {
	for _, words := range hostChanges {
		command := exec.Command(words[0], words[1:]...)
		out, err := command.CombinedOutput()
		if err != nil && !strings.Contains(string(out), "exists") {
			return fmt.Errorf("%v: %w: %s", words, err, out)
		}
	}
	return nil
}

// refuse is why the kubelet does not come up: swap, the script, no CRI-O.
// refuseGates comes before the configuration is read, as in the real one.
func (s *settings) refuseGates(script node.Script) error {
	for _, gate := range strings.Split(s.featureGates, ",") {
		name, _, _ := strings.Cut(gate, "=")
		if slices.Contains(script.UnknownGates, name) {
			return fmt.Errorf("failed to set feature gates from initial flags-based config: unrecognized feature gate: %s", name)
		}
	}
	return nil
}

// takesSwap tells whether a flag or a drop-in lets the kubelet start with swap.
func (s *settings) takesSwap(n node.Node) bool {
	if !s.failSwapOn {
		return true
	}
	if s.configDir == "" {
		return false
	}
	paths, _ := filepath.Glob(filepath.Join(n.Host(s.configDir), "*.conf"))
	for _, path := range paths {
		var dropIn struct {
			FailSwapOn *bool `json:"failSwapOn"`
		}
		text, err := os.ReadFile(path)
		if err == nil && json.Unmarshal(text, &dropIn) == nil && dropIn.FailSwapOn != nil && !*dropIn.FailSwapOn {
			return true
		}
	}
	return false
}

func (s *settings) refuse(n node.Node, script node.Script) error {
	swaps, err := os.ReadFile(n.Host("/proc/swaps"))
	if err == nil && strings.Count(strings.TrimSpace(string(swaps)), "\n") > 0 && !s.takesSwap(n) {
		return fmt.Errorf("failed to run Kubelet: running with swap on is not supported, please disable swap or set --fail-swap-on flag to false")
	}
	if script.BeforeSuite == "kubelet-died" {
		logKlog("E", "kubelet.go:1839", "\"Failed to start ContainerManager\" err=\"failed to initialize top level QOS containers: root container [kubepods] doesn't exist\"")
		return fmt.Errorf("failed to run Kubelet: failed to start ContainerManager")
	}
	if err := crio.Validate(n, s.endpoint); err != nil {
		return fmt.Errorf("failed to run Kubelet: %w", err)
	}
	return nil
}

// serve answers health checks on the port of its flag, or else on one of its own choice, because several sandboxes run side
// by side. It writes the port into the state directory.
func (s *settings) serve(n node.Node) error {
	listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(s.healthzPort)))
	if err != nil {
		return err
	}
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/healthz", func(response http.ResponseWriter, _ *http.Request) { fmt.Fprint(response, "ok") })
	mux.HandleFunc("POST /log", logForSuite)
	go func() { _ = http.Serve(listener, mux) }()
	number, err := strconv.Atoi(port)
	if err != nil {
		return err
	}
	if err := n.WriteJSON("kubelet-port.json", number); err != nil {
		return err
	}
	logKlog("I", "server.go:530", "\"Kubelet version\" kubeletVersion=%q", version())
	logKlog("I", "server.go:532", "\"Golang settings\" GOGC=\"\" GOMAXPROCS=\"\" GOTRACEBACK=\"\" go=%q", runtime.Version())
	logKlog("I", "kubelet.go:1847", "\"Starting kubelet main sync loop\"")
	ends := make(chan os.Signal, 1)
	signal.Notify(ends, syscall.SIGTERM, syscall.SIGINT)
	<-ends
	logKlog("I", "volume_manager.go:316", "\"Shutting down Kubelet Volume Manager\"")
	return nil
}

// logForSuite writes a line as if the kubelet had noticed what a scripted spec does to its pod.
func logForSuite(response http.ResponseWriter, request *http.Request) {
	line, err := io.ReadAll(http.MaxBytesReader(response, request.Body, 64<<10))
	if err == nil {
		logKlog("E", "pod_workers.go:1324", "%s", line)
	}
}

func klogHead(place string) string {
	return fmt.Sprintf("%s %7d %s]", time.Now().UTC().Format("0102 15:04:05.000000"), os.Getpid(), place)
}

func logKlog(level, place, format string, values ...any) {
	fmt.Fprintf(os.Stderr, level+klogHead(place)+" "+format+"\n", values...)
}
