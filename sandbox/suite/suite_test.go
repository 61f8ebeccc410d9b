package suite

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/onsi/ginkgo/v2"
	"github.com/onsi/ginkgo/v2/reporters"
	"github.com/onsi/ginkgo/v2/types"
	"github.com/spf13/pflag"

	"crio-node-e2e/sandbox/internal/inventory"
	"crio-node-e2e/sandbox/internal/node"
)

// config is what the command line says; it is set before any node runs.
var config settings

// Places of the suite's own nodes in the real sources.
var (
	beforeSuitePlace  = place("test/e2e_node/e2e_node_suite_test.go", 234)
	afterSuitePlace   = place("test/e2e_node/e2e_node_suite_test.go", 303)
	ginkgoReportPlace = place("test/e2e/framework/test_context.go", 573)
	junitReportPlace  = place("test/e2e/framework/test_context.go", 576)
	kubernetesPlace   = place("test/e2e/framework/test_context.go", 581)
)

func place(file string, line int) types.CodeLocation {
	return types.CodeLocation{FileName: inventory.PathPrefix + file, LineNumber: line}
}

func TestMain(m *testing.M) {
	config.register(pflag.CommandLine)
	pflag.CommandLine.AddGoFlagSet(flag.CommandLine)
	pflag.Parse()
	if pflag.CommandLine.NArg() > 0 {
		fmt.Fprintf(os.Stderr, "unknown additional command line arguments: %s", pflag.CommandLine.Args())
		os.Exit(1)
	}
	if config.listImages {
		listImages()
		os.Exit(0)
	}
	if config.runServicesMode {
		os.Exit(runServices())
	}
	os.Exit(m.Run())
}

// TestE2eNode runs the specs with the framework's own defaults (test_context.go, CreateGinkgoConfig).
func TestE2eNode(t *testing.T) {
	suiteConfig, reporterConfig := ginkgo.GinkgoConfiguration()
	suiteConfig.RandomizeAllSpecs = true
	if len(suiteConfig.FocusStrings) == 0 && len(suiteConfig.SkipStrings) == 0 && suiteConfig.LabelFilter == "" {
		suiteConfig.SkipStrings = []string{`\[Flaky\]|\[Feature:.+\]`}
	}
	reporterConfig.Verbose = true
	if err := os.MkdirAll("kubelet.conf.d", 0o755); err != nil {
		t.Fatal(err)
	}
	play, err := currentScreenplay()
	if err != nil {
		t.Fatal(err)
	}
	if err := buildTree(play); err != nil {
		t.Fatal(err)
	}
	if seconds := play.script.TimeLimitSeconds; seconds > 0 {
		suiteConfig.Timeout = time.Duration(seconds * float64(time.Second))
	}
	addSuiteNodes(play.script)
	for _, line := range frameworkHead() {
		fmt.Fprintln(ginkgo.GinkgoWriter, line)
	}
	ginkgo.RunSpecs(t, "E2eNode Suite", suiteConfig, reporterConfig)
}

// screenplay is what shall happen, and to which builds.
type screenplay struct {
	script node.Script
	builds node.Builds
}

// currentScreenplay is the sandbox's; outside of a sandbox, as in a bare dry run, nothing is scripted.
func currentScreenplay() (screenplay, error) {
	n, err := node.FromEnvironment()
	if err != nil {
		n = node.Node{Dir: os.DevNull}
		if os.Getenv(node.ScriptVariable) == "" {
			return screenplay{}, nil
		}
	}
	script, err := n.ReadScript()
	return screenplay{script: script, builds: currentBuilds(n)}, err
}

// currentBuilds reads the programs that the node has by now; a dry run comes before CRI-O.
func currentBuilds(n node.Node) node.Builds {
	crioStamp, _ := node.ReadStampOf(n.Host("/usr/local/bin/crio"))
	kubeletStamp, _ := node.ReadStampOf(filepath.Join(binariesDirectory(), "kubelet"))
	return node.Builds{CrioCommit: crioStamp.Commit, KubernetesVersion: kubeletStamp.Version}
}

// binariesDirectory is where the kubelet lies.
func binariesDirectory() string {
	if config.k8sBinDir != "" {
		return config.k8sBinDir
	}
	return filepath.Dir(os.Args[0])
}

func addSuiteNodes(script node.Script) {
	services := &nodeServices{script: script}
	ginkgo.SynchronizedBeforeSuite(
		func(ginkgo.SpecContext) []byte { services.start(); return nil },
		func(ginkgo.SpecContext, []byte) { klog("e2e_node_suite_test.go:389", "Node name: "+nodeName()) },
		beforeSuitePlace,
	)
	ginkgo.SynchronizedAfterSuite(func() {}, func() { services.stop() }, afterSuitePlace)
	if config.reportDir == "" {
		return
	}
	directory := filepath.Join(config.reportDir, "ginkgo")
	if config.completeGinkgo {
		ginkgo.ReportAfterSuite("Ginkgo JSON report", func(report ginkgo.Report) {
			check(os.MkdirAll(directory, 0o777))
			check(reporters.GenerateJSONReport(report, filepath.Join(directory, "report.json")))
		}, ginkgoReportPlace)
	}
	if config.completeJUnit {
		ginkgo.ReportAfterSuite("JUnit XML report", func(report ginkgo.Report) {
			check(os.MkdirAll(directory, 0o777))
			check(reporters.GenerateJUnitReport(report, filepath.Join(directory, "report.xml")))
		}, junitReportPlace)
	}
	ginkgo.ReportAfterSuite("Kubernetes e2e JUnit report", func(report ginkgo.Report) {
		check(writeFrameworkJUnit(report))
	}, kubernetesPlace)
}

// writeFrameworkJUnit writes the framework's dialect (kubernetes test/e2e/framework/internal/junit/junit.go): no labels,
// no failure summary, no timelines of what passed or skipped, sorted by name.
func writeFrameworkJUnit(report ginkgo.Report) error {
	slices.SortStableFunc(report.SpecReports, func(a, b types.SpecReport) int {
		return strings.Compare(a.FullText(), b.FullText())
	})
	name := fmt.Sprintf("junit_%s%02d.xml", config.reportPrefix, ginkgo.GinkgoParallelProcess())
	return reporters.GenerateJUnitReportWithConfig(report, filepath.Join(config.reportDir, name), reporters.JunitReportConfig{
		OmitTimelinesForSpecState: types.SpecStatePassed | types.SpecStateSkipped,
		OmitFailureMessageAttr:    true,
		OmitSpecLabels:            true,
	})
}

// check fails the running node on an error that is the sandbox's, not the script's.
func check(err error) {
	if err != nil {
		ginkgo.Fail("sandbox: " + err.Error())
	}
}
