package suite

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/onsi/ginkgo/v2"
	"github.com/spf13/pflag"
	cri "k8s.io/cri-api/pkg/apis/runtime/v1"

	"crio-node-e2e/sandbox/internal/crio"
	"crio-node-e2e/sandbox/internal/node"
)

// nodeServices are what BeforeSuite starts and AfterSuite stops: the services child and the kubelet's unit.
type nodeServices struct {
	script node.Script
	child  *exec.Cmd
	// childEnd gets the child's end.
	childEnd chan error
	unit     string
}

// exitServices is what the real child exits with when it cannot start.
const exitServices = 255

// What the real suite needs, measured on two cores; the script scales it.
const (
	realServicesStart = 3 * time.Second
	realKubeletStart  = time.Second
	realStop          = 7100 * time.Millisecond
)

// take passes the time that the real suite needs.
func (s *nodeServices) take(real time.Duration) {
	time.Sleep(time.Duration(float64(real) * s.script.SuiteTimeScale))
}

func (s *nodeServices) start() {
	n, err := node.FromEnvironment()
	check(err)
	check(os.MkdirAll(config.reportDir, 0o755))
	if !slices.Contains(beforeSuiteFailures(), s.script.BeforeSuite) {
		ginkgo.Fail("sandbox: unknown failure of BeforeSuite " + s.script.BeforeSuite)
	}
	sayValidation()
	if message := validationFailures[s.script.BeforeSuite]; message != "" {
		failServicesStart(message)
	}
	if s.script.BeforeSuite == "panic" {
		panic("runtime error: invalid memory address or nil pointer dereference")
	}
	if config.prepullImages {
		pullImages(n)
	}
	s.startChild(n)
	s.take(realServicesStart)
	klog("services.go:69", "Node services started.")
	s.startKubelet(n)
	s.take(realKubeletStart)
	klog("services.go:79", "Kubelet started.")
	klog("e2e_node_suite_test.go:278", "Wait for the node to be ready")
	if message := nodeReadyFailures[s.script.BeforeSuite]; message != "" {
		failNodeReady(message)
	}
}

// validated are the groups of the real suite's validation of the system, and what it looks at in each.
var validated = []struct {
	group string
	items []string
}{
	{"os", []string{"OS: Linux"}},
	{"kernel", []string{"KERNEL_VERSION: 6.12.107-standin", "CONFIG_NAMESPACES: enabled", "CONFIG_MEMCG: enabled", "CONFIG_SECCOMP: enabled"}},
	{"cgroups", []string{"CGROUPS_CPU: enabled", "CGROUPS_MEMORY: enabled", "CGROUPS_PIDS: enabled"}},
	{"package", nil},
}

// sayValidation prints as the real suite's validation of the system does, which is a process of its own: past Ginkgo, so
// that parallel runs capture it.
func sayValidation() {
	for _, line := range frameworkHead() {
		fmt.Println("  " + line)
	}
	for _, part := range validated {
		fmt.Printf("Validating %s...\n", part.group)
		for _, item := range part.items {
			name, value, _ := strings.Cut(item, ": ")
			fmt.Printf("\x1b[0;37m%s\x1b[0m: \x1b[0;32m%s\x1b[0m\n", name, value)
		}
	}
	fmt.Println("PASS")
}

// frameworkHead is what every start of the test binary logs first.
func frameworkHead() []string {
	return []string{
		klogLine("W", "test_context.go:507", "Unable to find in-cluster config, using default host : https://127.0.0.1:6443"),
		klogLine("I", "test_context.go:530", "The --provider flag is not set. Continuing as if --provider=skeleton had been used."),
	}
}

// prePulled stand for the images that the real suite pulls (kubernetes test/e2e_node/image_list.go).
var prePulled = []string{busyboxImage, nonrootImage}

// pullImages tries CRI-O and pulls what is not there yet, as the real suite does unless it is told not to.
func pullImages(n node.Node) {
	klog("e2e_node_suite_test.go:241", "Pre-pulling images so that they are cached for the tests.")
	err := crio.Validate(n, config.endpoint)
	for _, image := range prePulled {
		if err == nil {
			err = crio.Ask(n, config.endpoint, func(ctx context.Context, client crio.Client) error { return pullImage(ctx, client, image) })
		}
	}
	if err != nil {
		ginkgo.Fail(fmt.Sprintf("Expected\n    <*fmt.wrapError | 0xc0003a4020>: \n    %v\nnot to have occurred", err))
	}
}

func pullImage(ctx context.Context, client crio.Client, image string) error {
	spec := &cri.ImageSpec{Image: image}
	answer, err := client.Images.ImageStatus(ctx, &cri.ImageStatusRequest{Image: spec})
	if err == nil && answer.GetImage() != nil {
		return nil
	}
	_, err = client.Images.PullImage(ctx, &cri.PullImageRequest{Image: spec})
	return err
}

// startChild starts this binary again as the services (kubernetes test/e2e_node/services/server.go): it dies with us.
func (s *nodeServices) startChild(n node.Node) {
	log, err := os.Create(filepath.Join(config.reportDir, "services.log"))
	check(err)
	defer log.Close()
	check(os.RemoveAll(n.Path("services-port.json")))
	self, err := os.Executable()
	check(err)
	s.child = exec.Command(self, append([]string{"--run-services-mode", "--bearer-token=stand-in"}, os.Args[1:]...)...)
	s.child.Stdout, s.child.Stderr = log, log
	s.child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
	klog("server.go:105", fmt.Sprintf("Starting server \"services\" with command %q", s.child.String()))
	klog("util.go:48", "Running readiness check for service \"services\"")
	klog("server.go:133", "Output file for server \"services\": "+log.Name())
	check(s.child.Start())
	klog("server.go:163", "Waiting for server \"services\" start command to complete")
	s.childEnd = make(chan error, 1)
	go func() { s.childEnd <- s.child.Wait() }()
	healthy := waitFor(10*time.Second, func() bool { return servicesAnswer(n) || len(s.childEnd) > 0 })
	if len(s.childEnd) > 0 {
		end := <-s.childEnd
		s.child = nil
		failServicesStart(startErrorText(fmt.Sprintf("failed to start internal services: failed to run start command for server \"services\": %v", end)))
	}
	if !healthy {
		failServicesStart(startErrorText(fmt.Sprintf("failed to start internal services: e2e service \"services\" readiness check timeout %v", config.serverStartTimeout)))
	}
}

func servicesAnswer(n node.Node) bool {
	port := 0
	if err := n.ReadJSON("services-port.json", &port); err != nil || port == 0 {
		return false
	}
	client := http.Client{Timeout: time.Second}
	response, err := client.Get(fmt.Sprintf("http://127.0.0.1:%d/healthz", port))
	if err != nil {
		return false
	}
	_ = response.Body.Close()
	return response.StatusCode == http.StatusOK
}

// runServices is the child: an API server that only says that it is well.
func runServices() int {
	say := func(level, source, format string, values ...any) {
		fmt.Fprintln(os.Stderr, "  "+klogLine(level, source, fmt.Sprintf(format, values...)))
	}
	n, err := node.FromEnvironment()
	if err != nil {
		say("F", "internal_services.go:62", "%v", err)
		return exitServices
	}
	for _, line := range frameworkHead() {
		fmt.Fprintln(os.Stderr, "  "+line)
	}
	say("I", "internal_services.go:62", "Starting e2e services...")
	say("I", "internal_services.go:116", "Starting etcd")
	say("I", "internal_services.go:125", "Starting API server")
	script, err := n.ReadScript()
	if gate := "NoSuchGate"; err == nil && script.BeforeSuite == "unknown-gate" {
		say("F", "services.go:112", "Failed to start e2e services: unrecognized feature gate: %s", gate)
		return exitServices
	}
	if err != nil || script.BeforeSuite == "services-failed" {
		say("E", "internal_services.go:129", "failed to create listener: failed to listen on 127.0.0.1:6443: listen tcp 127.0.0.1:6443: bind: address already in use")
		say("F", "services.go:112", "Failed to start e2e services: failed to create listener: bind: address already in use")
		return exitServices
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		say("F", "services.go:112", "%v", err)
		return exitServices
	}
	address, isTCP := listener.Addr().(*net.TCPAddr)
	if !isTCP {
		return exitServices
	}
	ends := make(chan os.Signal, 1)
	signal.Notify(ends, syscall.SIGTERM, syscall.SIGINT)
	handler := http.HandlerFunc(func(response http.ResponseWriter, _ *http.Request) { fmt.Fprint(response, "ok") })
	go func() { _ = http.Serve(listener, handler) }()
	if err := n.WriteJSON("services-port.json", address.Port); err != nil {
		say("F", "services.go:112", "%v", err)
		return exitServices
	}
	if err := leaveCertificates(n); err != nil {
		say("F", "services.go:112", "%v", err)
		return exitServices
	}
	say("I", "internal_services.go:88", "All e2e services started.")
	got := <-ends
	say("I", "services.go:131", "Received signal %q, shutting down", got)
	fmt.Fprintln(os.Stderr, "PASS")
	return 0
}

// leaveCertificates writes what the real API server leaves behind.
func leaveCertificates(n node.Node) error {
	directory := n.Host("/run/kubernetes")
	if err := os.MkdirAll(directory, 0o755); err != nil {
		return err
	}
	for _, name := range []string{"apiserver.crt", "apiserver.key"} {
		if err := os.WriteFile(filepath.Join(directory, name), nil, 0o600); err != nil {
			return err
		}
	}
	return nil
}

var workspaceName = regexp.MustCompile(`^node-e2e-(\d{8}T\d{6})$`)

// kubeletUnit names the unit by the working directory's time stamp, else by the time (services/kubelet.go).
func kubeletUnit(directory string) string {
	stamp := time.Now().UTC().Format("20060102T150405")
	if match := workspaceName.FindStringSubmatch(filepath.Base(directory)); match != nil {
		stamp = match[1]
	}
	return "kubelet-" + stamp + ".service"
}

// startKubelet writes what the kubelet reads into the working directory and starts it as a transient unit.
func (s *nodeServices) startKubelet(n node.Node) {
	directory, err := os.Getwd()
	check(err)
	klog("kubelet.go:157", "Starting kubelet")
	klog("kubelet.go:159", "Standalone mode: false")
	check(os.RemoveAll(n.Path("kubelet-port.json")))
	s.writeKubeletFiles(directory)
	s.unit = kubeletUnit(directory)
	log, err := os.OpenFile(filepath.Join(config.reportDir, "kubelet.log"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	check(err)
	defer log.Close()
	command := exec.Command("systemd-run", s.kubeletArguments(directory, log.Name())...)
	command.Stdout, command.Stderr = log, log
	klog("server.go:105", fmt.Sprintf("Starting server \"kubelet\" with command %q", command.String()))
	klog("util.go:48", "Running readiness check for service \"kubelet\"")
	klog("server.go:133", "Output file for server \"kubelet\": "+log.Name())
	klog("server.go:163", "Waiting for server \"kubelet\" start command to complete")
	if err := command.Run(); err != nil {
		failServicesStart(startErrorText(fmt.Sprintf("failed to start kubelet: failed to run start command for server \"kubelet\": %v", err)))
	}
	if !waitFor(2*time.Second, func() bool { return kubeletAnswers(n) }) {
		failServicesStart(startErrorText(fmt.Sprintf("failed to start kubelet: e2e service \"kubelet\" readiness check timeout %v", config.serverStartTimeout)))
	}
}

// workingFiles are what the real suite leaves in its working directory.
var workingFiles = map[string]string{
	"kubeconfig":       "apiVersion: v1\nkind: Config\n",
	"known_tokens.csv": "stand-in,kubelet,uid,system:masters\n",
}

func (s *nodeServices) writeKubeletFiles(directory string) {
	for name, text := range workingFiles {
		check(os.WriteFile(filepath.Join(directory, name), []byte(text), 0o600))
	}
	base, err := os.ReadFile(config.kubeletConfig)
	if err != nil {
		base = []byte("apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n")
	}
	check(os.WriteFile(filepath.Join(directory, "kubelet-config"), base, 0o644))
	check(os.MkdirAll(filepath.Join(directory, "static-pods1234567890"), 0o755))
}

func (s *nodeServices) kubeletArguments(directory, log string) []string {
	arguments := []string{
		"-p", "Delegate=true", "-p", "StandardError=append:" + log, "--unit=" + s.unit, "--slice=runtime.slice", "--remain-after-exit",
		filepath.Join(binariesDirectory(), "kubelet"), "--kubeconfig", filepath.Join(directory, "kubeconfig"), "--root-dir", "/var/lib/kubelet", "--v", "4",
	}
	if config.featureGates != "" {
		arguments = append(arguments, "--feature-gates", config.featureGates)
	}
	arguments = append(arguments, "--config-dir", filepath.Join(directory, "kubelet.conf.d"))
	if config.nodeName != "" {
		arguments = append(arguments, "--hostname-override", config.nodeName)
	}
	arguments = append(arguments, "--container-runtime-endpoint", config.endpoint, "--config", filepath.Join(directory, "kubelet-config"))
	flags, err := pflag.CommandLine.GetStringArray("kubelet-flags")
	check(err)
	for _, value := range flags {
		for _, word := range strings.Fields(value) {
			arguments = append(arguments, strings.ReplaceAll(word, "$", "$$"))
		}
	}
	return arguments
}

func (s *nodeServices) stop() {
	if !config.stopServices {
		return
	}
	klog("e2e_node_suite_test.go:306", "Stopping node services...")
	s.take(realStop)
	if s.child != nil {
		klog("server.go:260", "Kill server \"services\"")
		_ = s.child.Process.Signal(syscall.SIGTERM)
		<-s.childEnd
		klogAs("E", "services.go:94", "Failed to stop services: error stopping \"services\": waitid: no child processes")
	}
	if s.unit != "" {
		klog("server.go:260", "Kill server \"kubelet\"")
		klog("server.go:321", fmt.Sprintf("Stopping systemd unit for server \"kubelet\" with unit name: %q", s.unit))
		if out, err := exec.Command("sudo", "systemctl", "stop", s.unit).CombinedOutput(); err != nil {
			klog("server.go:324", fmt.Sprintf("Failed to stop systemd unit name: %q: %v: %s", s.unit, err, out))
		}
	}
	klog("services.go:154", "Fetching log files...")
	s.collectLogs()
	klog("e2e_node_suite_test.go:316", "Tests Finished")
}

// collectLogs asks the journal, as the real one does where there is one.
func (s *nodeServices) collectLogs() {
	logs := append(logFiles{
		{Name: "kern.log", Journalctl: []string{"-k"}},
		{Name: "cloud-init.log", Journalctl: []string{"-u", "cloud*"}},
		{Name: "containerd.log", Journalctl: []string{"-u", "containerd"}},
		{Name: "containerd-installation.log", Journalctl: []string{"-u", "containerd-installation"}},
	}, config.extraLogs...)
	for _, log := range logs {
		klog("services.go:163", fmt.Sprintf("Get log file %q with journalctl command %v.", log.Name, log.Journalctl))
		out, err := exec.Command("journalctl", log.Journalctl...).CombinedOutput()
		if err != nil {
			klogAs("E", "services.go:166", fmt.Sprintf("failed to get %q from journald: %s, %v", log.Name, out, err))
			continue
		}
		check(os.WriteFile(filepath.Join(config.reportDir, log.Name), out, 0o644))
	}
}
