// Package suite is the stand-in for Kubernetes' e2e_node.test: a real Ginkgo suite with the real specs' names, labels and
// places, whose outcomes come from the sandbox's script. It is built with `go test -c`.
package suite
