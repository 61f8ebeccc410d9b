package suite

import (
	"encoding/json"
	"time"

	"github.com/spf13/pflag"
)

// logFile is a log that is collected after the run, as --extra-log describes it.
type logFile struct {
	Name       string   `json:"name"`
	Files      []string `json:"files"`
	Journalctl []string `json:"journalctl"`
}

// logFiles is the repeatable value of --extra-log.
type logFiles []logFile

func (l *logFiles) String() string { return "map[]" }
func (l *logFiles) Type() string   { return "logFiles" }
func (l *logFiles) Set(text string) error {
	var file logFile
	if err := json.Unmarshal([]byte(text), &file); err != nil {
		return err
	}
	*l = append(*l, file)
	return nil
}

// settings are the flags of e2e_node.test that this suite understands (kubernetes test/e2e_node/e2e_node_suite_test.go
// and test/e2e/framework/test_context.go). Those with no effect here are accepted and dropped.
type settings struct {
	reportDir, reportPrefix                        string
	completeGinkgo, completeJUnit                  bool
	k8sBinDir, nodeName, endpoint, kubeletConfig   string
	kubeletFlags, featureGates, bearerToken        string
	extraLogs                                      logFiles
	serverStartTimeout                             time.Duration
	runServicesMode, startServices, stopServices   bool
	listImages                                     bool
	processName, pidFile, imageEndpoint, dnsDomain string
	serviceFeatureGates, runtimeConfig, configDir  string
	imageDescription, systemSpec, systemSpecFile   string
	extraEnvs, host, kubeconfig                    string
	prepullImages, restartKubelet, deleteNamespace bool
	verbosity, gomegaMaxLength                     int
}

func (s *settings) register(flags *pflag.FlagSet) {
	flags.StringVar(&s.reportDir, "report-dir", "", "directory for reports and logs")
	flags.StringVar(&s.reportPrefix, "report-prefix", "", "prefix of JUnit files")
	flags.BoolVar(&s.completeGinkgo, "report-complete-ginkgo", false, "write ginkgo/report.json")
	flags.BoolVar(&s.completeJUnit, "report-complete-junit", false, "write ginkgo/report.xml")
	flags.StringVar(&s.k8sBinDir, "k8s-bin-dir", "", "directory with the kubelet")
	flags.StringVar(&s.nodeName, "node-name", "", "name of the node")
	flags.StringVar(&s.endpoint, "container-runtime-endpoint", "unix:///run/containerd/containerd.sock", "the runtime's socket")
	flags.StringVar(&s.imageEndpoint, "image-service-endpoint", "", "the image service's socket")
	flags.StringVar(&s.processName, "container-runtime-process-name", "containerd", "the runtime's process")
	flags.StringVar(&s.pidFile, "container-runtime-pid-file", "/run/containerd/containerd.pid", "the runtime's pid file")
	flags.StringVar(&s.kubeletConfig, "kubelet-config-file", "./kubeletconfig.yaml", "base KubeletConfiguration")
	flags.StringVar(&s.configDir, "config-dir", "", "directory with the kubelet's drop-ins")
	flags.StringArray("kubelet-flags", nil, "flags for the kubelet")
	flags.StringVar(&s.featureGates, "feature-gates", "", "gates of the kubelet")
	flags.StringVar(&s.serviceFeatureGates, "service-feature-gates", "", "gates of the API server")
	flags.StringVar(&s.runtimeConfig, "runtime-config", "", "APIs of the API server")
	flags.StringVar(&s.bearerToken, "bearer-token", "", "token for the API server")
	flags.Var(&s.extraLogs, "extra-log", "log to collect after the run")
	flags.StringVar(&s.dnsDomain, "dns-domain", "cluster.local", "domain of the cluster")
	flags.StringVar(&s.imageDescription, "image-description", "", "description of the image")
	flags.StringVar(&s.systemSpec, "system-spec-name", "", "system spec")
	flags.StringVar(&s.systemSpecFile, "system-spec-file", "", "file of the system spec")
	flags.StringVar(&s.extraEnvs, "extra-envs", "", "more environment")
	flags.StringVar(&s.host, "host", "https://127.0.0.1:6443", "the API server")
	flags.StringVar(&s.kubeconfig, "kubeconfig", "", "kubeconfig")
	flags.BoolVar(&s.prepullImages, "prepull-images", true, "pull images before the run")
	flags.BoolVar(&s.restartKubelet, "restart-kubelet", false, "restart an unhealthy kubelet")
	flags.BoolVar(&s.deleteNamespace, "delete-namespace", true, "delete namespaces after specs")
	flags.BoolVar(&s.startServices, "start-services", true, "start services and the kubelet")
	flags.BoolVar(&s.stopServices, "stop-services", true, "stop them, and collect logs")
	flags.BoolVar(&s.listImages, "list-images", false, "list the images of specs, and quit")
	flags.BoolVar(&s.runServicesMode, "run-services-mode", false, "run only the services")
	flags.DurationVar(&s.serverStartTimeout, "server-start-timeout", 2*time.Minute, "time for a service to come up")
	flags.IntVar(&s.gomegaMaxLength, "gomega-max-length", 8000, "length of assertion texts")
	flags.IntVarP(&s.verbosity, "v", "v", 0, "verbosity of logs")
	for _, hidden := range []string{"run-services-mode"} {
		if err := flags.MarkHidden(hidden); err != nil {
			panic(err)
		}
	}
}
