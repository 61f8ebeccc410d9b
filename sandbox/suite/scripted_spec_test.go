package suite

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/onsi/ginkgo/v2"
	cri "k8s.io/cri-api/pkg/apis/runtime/v1"

	"crio-node-e2e/sandbox/internal/crio"
	"crio-node-e2e/sandbox/internal/inventory"
	"crio-node-e2e/sandbox/internal/node"
)

// defaultSpecSeconds is how long a spec takes that the script says nothing about.
const defaultSpecSeconds = 0.005

// timeToStop is how long a spec that hangs goes on when it is told to stop; a real one needed 1.4 s. Processes have time
// limits of their own: without it, process 1 could reach its limit while it stops the services for a spec of process 2.
const timeToStop = 1500 * time.Millisecond

// patience is how long a spec waits for a service to come back; it stands for the real five minutes.
const patience = 1500 * time.Millisecond

// scriptedSpec is one spec with what the script wants of it.
type scriptedSpec struct {
	spec   inventory.Spec
	rule   *node.SpecRule
	script node.Script
}

// outcomes are what a rule can ask for.
var outcomes = map[string]func(s scriptedSpec, ctx ginkgo.SpecContext, n node.Node, pod testPod){
	"":     func(scriptedSpec, ginkgo.SpecContext, node.Node, testPod) {},
	"pass": func(scriptedSpec, ginkgo.SpecContext, node.Node, testPod) {},
	"fail": func(s scriptedSpec, _ ginkgo.SpecContext, n node.Node, pod testPod) {
		logToKubelet(n, fmt.Sprintf("\"Error syncing pod, skipping\" err=\"failed to \\\"StartContainer\\\" for \\\"%s\\\"\" pod=%q", pod.name, pod.namespace+"/"+pod.name))
		s.fail(s.messageOr(unexpectedPhaseText(pod)))
	},
	"fail-in-company": func(s scriptedSpec, _ ginkgo.SpecContext, _ node.Node, pod testPod) {
		if suite, _ := ginkgo.GinkgoConfiguration(); suite.ParallelTotal > 1 {
			s.fail(s.messageOr(unexpectedPhaseText(pod)))
		}
	},
	"image-pull":   func(s scriptedSpec, _ ginkgo.SpecContext, n node.Node, pod testPod) { s.failImagePull(n, pod) },
	"image-hiccup": func(s scriptedSpec, _ ginkgo.SpecContext, n node.Node, pod testPod) { s.failAfterHiccup(n, pod) },
	"skip": func(s scriptedSpec, _ ginkgo.SpecContext, _ node.Node, _ testPod) {
		ginkgo.Skip(s.messageOr("not supported on this node"))
	},
	"panic": func(s scriptedSpec, _ ginkgo.SpecContext, _ node.Node, _ testPod) {
		s.act(nil, s.messageOr("runtime error: invalid memory address or nil pointer dereference"))
	},
	"hang": func(s scriptedSpec, ctx ginkgo.SpecContext, _ node.Node, _ testPod) {
		<-ctx.Done()
		time.Sleep(timeToStop)
		s.fail(s.messageOr("Told to stop trying after the context was done: " + fmt.Sprint(ctx.Err())))
	},
	"hang-deaf": func(scriptedSpec, ginkgo.SpecContext, node.Node, testPod) { select {} },
	"time-out": func(s scriptedSpec, ctx ginkgo.SpecContext, _ node.Node, _ testPod) {
		<-ctx.Done()
		s.fail(s.messageOr("Told to stop trying after the context was done: " + fmt.Sprint(ctx.Err())))
	},
	"out-of-memory": func(_ scriptedSpec, _ ginkgo.SpecContext, n node.Node, _ testPod) { dieOutOfMemory(n) },
	"suite-dies": func(scriptedSpec, ginkgo.SpecContext, node.Node, testPod) {
		check(exec.Command("systemctl", "kill", "--signal=SIGKILL", os.Getenv(node.UnitVariable)).Run())
		select {}
	},
	"suite-interrupted": func(s scriptedSpec, ctx ginkgo.SpecContext, _ node.Node, _ testPod) {
		// The command belongs to the unit, and so the signal ends it as well.
		_ = exec.Command("systemctl", "kill", "--signal=SIGINT", os.Getenv(node.UnitVariable)).Run()
		<-ctx.Done()
		s.fail(s.messageOr("Told to stop trying after the context was done: " + fmt.Sprint(ctx.Err())))
	},
	"flake": func(s scriptedSpec, _ ginkgo.SpecContext, _ node.Node, pod testPod) {
		if ginkgo.CurrentSpecReport().NumAttempts < attemptsOf(s.rule) {
			s.fail(s.messageOr(unexpectedPhaseText(pod)))
		}
	},
	"crio-dies":    func(s scriptedSpec, ctx ginkgo.SpecContext, n node.Node, pod testPod) { s.killCrio(ctx, n, pod) },
	"kubelet-dies": func(s scriptedSpec, _ ginkgo.SpecContext, n node.Node, pod testPod) { s.killKubelet(n, pod) },
	"crio-hangs": func(s scriptedSpec, ctx ginkgo.SpecContext, n node.Node, pod testPod) {
		s.hang(ctx, n, pod, crioUnit)
	},
	"kubelet-hangs": func(s scriptedSpec, ctx ginkgo.SpecContext, n node.Node, pod testPod) {
		s.hang(ctx, n, pod, kubeletUnits(n)...)
	},
	"crio-is-restarted": func(s scriptedSpec, _ ginkgo.SpecContext, n node.Node, pod testPod) {
		check(exec.Command("systemctl", "restart", crioUnit).Run())
		s.goOn(n, pod)
	},
}

// play is the body of every spec.
func (s scriptedSpec) play(ctx ginkgo.SpecContext) {
	n, err := node.FromEnvironment()
	check(err)
	stepClient("Creating a kubernetes client")
	pod := newTestPod(s.spec)
	stepNamespace("Building a namespace api object, basename " + pod.basename)
	klog("framework.go:384", "Skipping waiting for service account")
	s.needNode(n, pod)
	check(runPod(n, pod))
	ginkgo.DeferCleanup(pod.end)
	if !isAboutPulls(s.rule) {
		pod.happened("Pulled", fmt.Sprintf("Container image %q already present on machine and can be accessed by the pod", busyboxImage))
		pod.happened("Created", "Container created")
		pod.happened("Started", "Container started")
	}
	s.print()
	s.pause(ctx)
	outcome := ""
	if s.rule != nil {
		outcome = s.rule.Outcome
		if s.rule.Again != "" && !s.isFirstTime(n) {
			outcome = s.rule.Again
		}
	}
	act, known := outcomes[outcome]
	if !known {
		ginkgo.Fail("sandbox: unknown outcome " + outcome)
	}
	act(s, ctx, n, pod)
}

// isAboutPulls says whether the outcome tells itself how the pod got its image.
func isAboutPulls(rule *node.SpecRule) bool {
	return rule != nil && strings.HasPrefix(rule.Outcome, "image-")
}

// isFirstTime says whether the spec runs for the first time on this node, in any invocation of the suite.
func (s scriptedSpec) isFirstTime(n node.Node) bool {
	mark := n.Path(fmt.Sprintf("has-run-%x", sha256.Sum256([]byte(ginkgo.CurrentSpecReport().FullText()))))
	file, err := os.OpenFile(mark, os.O_CREATE|os.O_EXCL, 0o644)
	if os.IsExist(err) {
		return false
	}
	check(err)
	check(file.Close())
	return true
}

// pause is the time that the spec takes.
func (s scriptedSpec) pause(ctx ginkgo.SpecContext) {
	seconds := defaultSpecSeconds
	if s.script.SpecSeconds > 0 {
		seconds = s.script.SpecSeconds
	}
	if s.rule != nil && s.rule.Seconds > 0 {
		seconds = s.rule.Seconds
	}
	select {
	case <-ctx.Done():
	case <-time.After(time.Duration(seconds * float64(time.Second))):
	}
}

// needNode fails the spec as it fails on a node whose CRI-O or kubelet is gone.
func (s scriptedSpec) needNode(n node.Node, pod testPod) {
	if !waitFor(patience, func() bool { return crioAnswers(n) }) {
		s.fail(noSandboxText(pod))
	}
	if !waitFor(patience, func() bool { return kubeletAnswers(n) }) {
		s.fail(neverStartedText(pod))
	}
}

func waitFor(limit time.Duration, condition func() bool) bool {
	for deadline := time.Now().Add(limit); ; time.Sleep(20 * time.Millisecond) {
		if condition() {
			return true
		}
		if time.Now().After(deadline) {
			return false
		}
	}
}

func crioAnswers(n node.Node) bool { return crio.Answers(n, config.endpoint) }

// runPod makes the pod's sandbox, which goes when the spec ends; a CRI-O that is gone by then keeps it.
func runPod(n node.Node, pod testPod) error {
	request := &cri.RunPodSandboxRequest{Config: &cri.PodSandboxConfig{
		Metadata: &cri.PodSandboxMetadata{Name: pod.name, Namespace: pod.namespace, Uid: uuid()},
	}}
	id := ""
	err := crio.Ask(n, config.endpoint, func(ctx context.Context, client crio.Client) error {
		answer, err := client.Runtime.RunPodSandbox(ctx, request)
		id = answer.GetPodSandboxId()
		return err
	})
	if err != nil {
		return err
	}
	ginkgo.DeferCleanup(func() {
		_ = crio.Ask(n, config.endpoint, func(ctx context.Context, client crio.Client) error {
			if _, err := client.Runtime.StopPodSandbox(ctx, &cri.StopPodSandboxRequest{PodSandboxId: id}); err != nil {
				return err
			}
			_, err := client.Runtime.RemovePodSandbox(ctx, &cri.RemovePodSandboxRequest{PodSandboxId: id})
			return err
		})
	})
	return nil
}

// uuid makes a random identifier as the API server gives to its objects.
func uuid() string {
	var b [16]byte
	_, _ = rand.Read(b[:])
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// fail fails the spec at its own place in the sources.
func (s scriptedSpec) fail(message string) {
	s.act(func(text string) { ginkgo.Fail(text, 1) }, s.withNoise(message))
}

func (s scriptedSpec) skip(message string) {
	s.act(func(text string) { ginkgo.Skip(text, 1) }, message)
}

func (s scriptedSpec) act(act func(string), message string) {
	actAt[fmt.Sprintf("%s:%d", s.spec.Leaf.File, s.spec.Leaf.Line)](act, message)
}

func (s scriptedSpec) messageOr(fallback string) string {
	if s.rule != nil && s.rule.Message != "" {
		return s.rule.Message
	}
	return fallback
}

// failPull lets the kubelet say that an image could not be pulled, and when.
func failPull(n node.Node, pod testPod, at time.Time, reason string) {
	logToKubelet(n, fmt.Sprintf("\"Failed to pull image\" err=%q image=%q", "unable to pull image or OCI artifact: "+reason, nonrootImage))
	pod.happenedAt(at, "Pulling", fmt.Sprintf("Pulling image %q", nonrootImage))
	pod.happenedAt(at, "Failed", fmt.Sprintf("Failed to pull image %q: unable to pull image or OCI artifact: pull image err: initializing source docker://%s: %s", nonrootImage, nonrootImage, reason))
	pod.happenedAt(at, "Failed", "Error: ErrImagePull")
	pod.happenedAt(at, "BackOff", fmt.Sprintf("Back-off pulling image %q", nonrootImage))
	pod.happenedAt(at, "Failed", "Error: ImagePullBackOff")
}

// hiccupBefore is how long before its success a pull failed; the kubelet's times have no fractions.
const hiccupBefore = 14 * time.Second

func (s scriptedSpec) failAfterHiccup(n node.Node, pod testPod) {
	failPull(n, pod, time.Now().Add(-hiccupBefore), "pinging container registry registry.k8s.io: received unexpected HTTP status: 503 Service Unavailable")
	pod.happened("Pulled", fmt.Sprintf("Successfully pulled image %q in 1.17s (1.17s including waiting). Image size: 66878702 bytes.", nonrootImage))
	pod.happened("Created", "Container created")
	pod.happened("Started", "Container started")
	s.fail(s.messageOr(unexpectedPhaseText(pod)))
}

func (s scriptedSpec) failImagePull(n node.Node, pod testPod) {
	reason := s.messageOr("reading manifest 1.5 in registry.k8s.io/e2e-test-images/nonroot: manifest unknown")
	failPull(n, pod, time.Now(), reason)
	failInPodClient(imagePullText(pod, nonrootImage, reason))
}

// killCrio ends CRI-O as the kernel's OOM killer would. The spec goes on when the service manager brings it back.
func (s scriptedSpec) killCrio(ctx ginkgo.SpecContext, n node.Node, pod testPod) {
	if s.rule.Stays {
		check(os.WriteFile(n.Path("crio-stays-dead"), nil, 0o644))
	}
	check(exec.Command("systemctl", "kill", "--signal=SIGKILL", "--kill-whom=main", crioUnit).Run())
	waitFor(patience, func() bool { return !crioAnswers(n) })
	select {
	case <-ctx.Done():
	case <-time.After(time.Duration(s.rule.HangSeconds * float64(time.Second))):
	}
	s.needNode(n, pod)
}

// dieOutOfMemory ends this process of the suite as the kernel does, which tells the journal.
func dieOutOfMemory(n node.Node) {
	check(n.Log(node.Entry{
		Identifier: node.Kernel,
		Message: fmt.Sprintf("Out of memory: Killed process %d (e2e_node.test) total-vm:4194304kB, anon-rss:3670016kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:7344kB oom_score_adj:0",
			os.Getpid()),
	}))
	check(syscall.Kill(os.Getpid(), syscall.SIGKILL))
	select {}
}

const crioUnit = "crio.service"

// kubeletUnits names the units of kubelets.
func kubeletUnits(n node.Node) []string {
	units, err := filepath.Glob(n.Path("units", "kubelet-*.service"))
	check(err)
	for i, unit := range units {
		units[i] = filepath.Base(unit)
	}
	return units
}

func signalUnits(signal string, units []string) {
	for _, unit := range units {
		check(exec.Command("systemctl", "kill", "--signal="+signal, "--kill-whom=main", unit).Run())
	}
}

// hang stops the main processes of units and continues them after a time, or never.
func (s scriptedSpec) hang(ctx ginkgo.SpecContext, n node.Node, pod testPod, units ...string) {
	signalUnits("SIGSTOP", units)
	if s.rule.Stays {
		<-ctx.Done()
		s.fail(noSandboxText(pod))
	}
	select {
	case <-ctx.Done():
	case <-time.After(time.Duration(s.rule.HangSeconds * float64(time.Second))):
	}
	signalUnits("SIGCONT", units)
	s.goOn(n, pod)
}

// goOn is the end of a spec whose services were interrupted: it fails if the rule has a message.
func (s scriptedSpec) goOn(n node.Node, pod testPod) {
	s.needNode(n, pod)
	if s.rule.Message != "" {
		s.fail(s.rule.Message)
	}
}

func (s scriptedSpec) killKubelet(n node.Node, pod testPod) {
	signalUnits("SIGKILL", kubeletUnits(n))
	waitFor(patience, func() bool { return !kubeletAnswers(n) })
	s.needNode(n, pod)
}

// kubeletURL is where the stand-in kubelet listens, or nothing before it does.
func kubeletURL(n node.Node, path string) string {
	port := 0
	if err := n.ReadJSON("kubelet-port.json", &port); err != nil || port == 0 {
		return ""
	}
	return fmt.Sprintf("http://127.0.0.1:%d%s", port, path)
}

func kubeletAnswers(n node.Node) bool {
	address := kubeletURL(n, "/healthz")
	if address == "" {
		return false
	}
	// A busy machine can take seconds for what is a millisecond else.
	client := http.Client{Timeout: 8 * time.Second}
	response, err := client.Get(address)
	if err != nil {
		return false
	}
	_ = response.Body.Close()
	return response.StatusCode == http.StatusOK
}

// logToKubelet puts a line into the kubelet's log; a kubelet that is gone logs nothing.
func logToKubelet(n node.Node, line string) {
	if address := kubeletURL(n, "/log"); address != "" {
		if response, err := http.Post(address, "text/plain", bytes.NewBufferString(line)); err == nil {
			_ = response.Body.Close()
		}
	}
}

// klog writes a line into the spec's output as the framework's logger does.
func klog(source, message string) {
	klogAs("I", source, message)
}

// klogAs is klog at a level: I, W, E or F.
func klogAs(level, source, message string) {
	fmt.Fprintln(ginkgo.GinkgoWriter, klogLine(level, source, message))
}

// klogLine is a line as k8s.io/klog writes it.
func klogLine(level, source, message string) string {
	return fmt.Sprintf("%s%s %7d %s] %s", level, time.Now().UTC().Format("0102 15:04:05.000000"), os.Getpid(), source, message)
}

func nodeName() string {
	if config.nodeName != "" {
		return config.nodeName
	}
	name, err := os.Hostname()
	check(err)
	return name
}
