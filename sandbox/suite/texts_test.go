package suite

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/onsi/ginkgo/v2"

	"crio-node-e2e/sandbox/internal/inventory"
)

// testPod is the pod that a spec pretends to run.
type testPod struct {
	name, basename, namespace, place string
	// events are lines as the framework shows them after a failure.
	events *[]string
}

// happened adds an event of the kubelet about the pod.
func (p testPod) happened(reason, text string) {
	p.happenedAt(time.Now(), reason, text)
}

func (p testPod) happenedAt(at time.Time, reason, text string) {
	*p.events = append(*p.events, fmt.Sprintf("At %s - event for %s: {kubelet %s} %s: %s", at.UTC().Format("2006-01-02 15:04:05 +0000 UTC"), p.name, nodeName(), reason, text))
}

// end prints what the framework prints after each spec, and after a failing one what it knows of the namespace
// (kubernetes test/e2e/framework/debug/dump.go).
func (p testPod) end() {
	klog("helper.go:125", "Waiting up to 7m0s for all (but 0) nodes to be ready")
	if ginkgo.CurrentSpecReport().Failed() {
		stepDump("dump namespace information after failure")
		stepCollect(fmt.Sprintf("Collecting events from namespace %q.", p.namespace))
		stepFound(fmt.Sprintf("Found %d events.", len(*p.events)))
		for _, event := range *p.events {
			klog("dump.go:53", event)
		}
		klog("dump.go:109", "\nLogging node info for node "+nodeName())
		klog("dump.go:114", fmt.Sprintf("Node Info: &Node{ObjectMeta:{%s    %d}}", nodeName(), 100+rand.IntN(900)))
		klog("dump.go:116", "\nLogging kubelet events for node "+nodeName())
		klog("dump.go:121", "\nLogging pods the kubelet thinks are on node "+nodeName())
		klog("dump.go:128", fmt.Sprintf("%s/%s started at %s (0+1 container statuses recorded)", p.namespace, p.name, time.Now().UTC().Format("2006-01-02 15:04:05 +0000 UTC")))
		klog("dump.go:134", fmt.Sprintf("\tContainer %s ready: false, restart count 0", p.name))
	}
	stepDestroy(fmt.Sprintf("Destroying namespace %q for this suite.", p.namespace))
}

var notInNames = regexp.MustCompile(`[^a-z0-9]+`)

func newTestPod(spec inventory.Spec) testPod {
	base := strings.TrimSuffix(strings.TrimSuffix(path.Base(spec.Leaf.File), ".go"), "_test")
	base = strings.Trim(notInNames.ReplaceAllString(base, "-"), "-") + "-test"
	number := rand.IntN(10000)
	return testPod{
		name:      fmt.Sprintf("pod-%s-%04x", base, rand.IntN(0x10000)),
		basename:  base,
		namespace: fmt.Sprintf("%s-%d", base, number),
		place:     fmt.Sprintf("%s%s:%d", inventory.PathPrefix, spec.Leaf.File, spec.Leaf.Line),
		events:    &[]string{},
	}
}

// dump is a pod as the framework prints it into a failure.
func (p testPod) dump(phase, image, waitingReason, waitingMessage string) string {
	return fmt.Sprintf(`<*v1.Pod | 0xc000a1e008>: 
    metadata:
      annotations:
        owner.test: %s
      creationTimestamp: "%s"
      generation: 1
      name: %s
      namespace: %s
      resourceVersion: "%d"
    spec:
      containers:
      - image: %s
        imagePullPolicy: IfNotPresent
        name: %s
        resources: {}
      nodeName: %s
      restartPolicy: Never
    status:
      conditions:
      - message: 'containers with unready status: [%s]'
        observedGeneration: 1
        reason: ContainersNotReady
        status: "False"
        type: Ready
      containerStatuses:
      - image: %s
        imageID: ""
        name: %s
        ready: false
        restartCount: 0
        started: false
        state:
          waiting:
            message: '%s'
            reason: %s
      phase: %s
      qosClass: BestEffort`,
		p.place, time.Now().UTC().Format(time.RFC3339), p.name, p.namespace, 100+rand.IntN(900), image, p.name, nodeName(), p.name,
		image, p.name, waitingMessage, waitingReason, phase)
}

func indent(text string, depth int) string {
	lead := strings.Repeat(" ", depth)
	return lead + strings.ReplaceAll(text, "\n", "\n"+lead)
}

// timedOutText is how the framework says that a pod did not get where it should.
func timedOutText(pod testPod, opening, expected, dump string) string {
	return fmt.Sprintf("%s\nExpected success, but got an error:\n    <framework.FailureError>: \n    Timed out after 300.%03ds.\n    %s, got instead:\n%s",
		opening, rand.IntN(10), expected, indent(dump, 8))
}

// Images that specs use.
const (
	busyboxImage = "registry.k8s.io/e2e-test-images/busybox:1.37.0-1"
	nonrootImage = "registry.k8s.io/e2e-test-images/nonroot:1.5"
)

func imagePullText(pod testPod, image, reason string) string {
	cause := fmt.Sprintf("Back-off pulling image \"%s\": ErrImagePull: unable to pull image or OCI artifact: pull image err: initializing source docker://%s: %s", image, image, reason)
	return timedOutText(pod, fmt.Sprintf("wait for pod %q to succeed", pod.name), "expected pod to be Succeeded or Failed",
		pod.dump("Pending", image, "ImagePullBackOff", cause))
}

func noSandboxText(pod testPod) string {
	cause := "rpc error: code = Unavailable desc = connection error: desc = \"transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: connection refused\""
	return timedOutText(pod, fmt.Sprintf("wait for pod %q to be running", pod.name), "expected pod to be running and ready",
		pod.dump("Pending", busyboxImage, "ContainerCreating", "Failed to create pod sandbox: "+cause))
}

func neverStartedText(pod testPod) string {
	return timedOutText(pod, fmt.Sprintf("wait for pod %q to be running", pod.name), "expected pod to be running and ready",
		pod.dump("Pending", busyboxImage, "ContainerCreating", ""))
}

func unexpectedPhaseText(pod testPod) string {
	return fmt.Sprintf("pod %q in namespace %q did not print what it should\nExpected\n    <string>: \nto contain substring\n    <string>: Hello World", pod.name, pod.namespace)
}

// startErrorText is how the suite says that services or kubelet did not come up.
func startErrorText(cause string) string {
	return fmt.Sprintf("should be able to start node services.\nExpected success, but got an error:\n    <*fmt.wrapError | 0xc0003a4020>: \n    %s\n    {\n        msg: %q,\n    }", cause, cause)
}

// validationFailures are what BeforeSuite says of a node that it does not start anything on, by cause
// (kubernetes test/e2e_node/e2e_node_suite_test.go).
var validationFailures = map[string]string{
	"system-validation": "system validation failed: missing required cgroups: memory",
	"crio-unreachable": "Timed out after 60.000s.\nExpected success, but got an error:\n    <*fmt.wrapError | 0xc0003a4020>: \n    validate CRI v1 runtime API for endpoint \"unix:///var/run/crio/crio.sock\": " +
		"rpc error: code = Unavailable desc = connection error: desc = \"transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: connection refused\"",
	"disk-full": startErrorText("failed to start kubelet: failed to write kubeconfig: write kubeconfig: no space left on device"),
}

// nodeReadyFailures are what BeforeSuite says when services and kubelet run and no node becomes ready, by cause.
var nodeReadyFailures = map[string]string{
	"node-not-ready": "Timed out after 120.001s.\nExpected exactly one node, but the function passed to Eventually returned the following error:\n    empty node list",
	"no-cni": "Timed out after 300.002s.\nThe function passed to Eventually returned the following error:\n    node is not ready: &NodeCondition{Type:Ready,Status:False,Reason:KubeletNotReady," +
		"Message:container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: no CNI configuration file in /etc/cni/net.d/. Has your network provider started?,}",
}

// beforeSuiteFailures are all values of the script's beforeSuite; kubelet and services have those of their own.
func beforeSuiteFailures() []string {
	own := []string{"", "kubelet-died", "panic", "services-failed", "unknown-gate"}
	return slices.Concat(own, slices.Collect(maps.Keys(validationFailures)), slices.Collect(maps.Keys(nodeReadyFailures)))
}
