package suite

import "github.com/onsi/ginkgo/v2"

// These stand for lines of the real framework; the directives make reports show them.

func stepClient(text string) {
//line k8s.io/kubernetes/test/e2e/framework/framework.go:324
	ginkgo.By(text)
}

func stepNamespace(text string) {
//line k8s.io/kubernetes/test/e2e/framework/framework.go:368
	ginkgo.By(text)
}

func stepDump(text string) {
//line k8s.io/kubernetes/test/e2e/framework/framework.go:406
	ginkgo.By(text)
}

func stepCollect(text string) {
//line k8s.io/kubernetes/test/e2e/framework/debug/dump.go:42
	ginkgo.By(text)
}

func stepFound(text string) {
//line k8s.io/kubernetes/test/e2e/framework/debug/dump.go:46
	ginkgo.By(text)
}

func stepDestroy(text string) {
//line k8s.io/kubernetes/test/e2e/framework/framework.go:469
	ginkgo.By(text)
}

func failInPodClient(message string) {
//line k8s.io/kubernetes/test/e2e/framework/pod/pod_client.go:303
	ginkgo.Fail(message)
}

func failServicesStart(message string) {
//line k8s.io/kubernetes/test/e2e_node/e2e_node_suite_test.go:272
	ginkgo.Fail(message)
}

func failNodeReady(message string) {
//line k8s.io/kubernetes/test/e2e_node/e2e_node_suite_test.go:387
	ginkgo.Fail(message)
}
