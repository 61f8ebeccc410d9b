package main

import (
	"context"
	"maps"
	"os"
	"slices"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	cri "k8s.io/cri-api/pkg/apis/runtime/v1"
)

// runtimeService is the part of the CRI about the runtime, pods and containers.
type runtimeService struct {
	cri.UnimplementedRuntimeServiceServer
	daemon
}

// Version says who answers (cri-o server/version.go).
func (s runtimeService) Version(context.Context, *cri.VersionRequest) (*cri.VersionResponse, error) {
	return &cri.VersionResponse{Version: "0.1.0", RuntimeName: "cri-o", RuntimeVersion: s.version.Version, RuntimeApiVersion: "v1"}, nil
}

// Status gives the conditions, which follow the script and the CNI's files (cri-o server/runtime_status.go).
func (s runtimeService) Status(_ context.Context, request *cri.StatusRequest) (*cri.StatusResponse, error) {
	script, err := s.node.ReadScript()
	if err != nil {
		return nil, err
	}
	runtime := &cri.RuntimeCondition{Type: cri.RuntimeReady, Status: true}
	if script.Crio.NotReady {
		runtime = &cri.RuntimeCondition{Type: cri.RuntimeReady, Reason: "RuntimeNotReady", Message: "the runtime is not ready by the sandbox's script"}
	}
	network := &cri.RuntimeCondition{Type: cri.NetworkReady, Status: true}
	if _, err := networkName(s.node, s.config); err != nil {
		network = &cri.RuntimeCondition{Type: cri.NetworkReady, Reason: "NetworkPluginNotReady", Message: "Network plugin returns error: " + err.Error()}
	}
	response := &cri.StatusResponse{
		Status:          &cri.RuntimeStatus{Conditions: []*cri.RuntimeCondition{runtime, network}},
		Features:        &cri.RuntimeFeatures{SupplementalGroupsPolicy: true, UserNamespacesHostNetwork: true},
		RuntimeHandlers: s.handlers(),
	}
	if request.GetVerbose() {
		info, err := runtimeInfo(s.config)
		if err != nil {
			return nil, err
		}
		response.Info = map[string]string{"config": info}
	}
	return response, nil
}

// handlers lists the runtimes; the default one stands there without a name as well.
func (s runtimeService) handlers() []*cri.RuntimeHandler {
	features := &cri.RuntimeHandlerFeatures{RecursiveReadOnlyMounts: true, UserNamespaces: true}
	var handlers []*cri.RuntimeHandler
	for _, name := range slices.Sorted(maps.Keys(tableAt(s.config, "crio", "runtime", "runtimes"))) {
		handlers = append(handlers, &cri.RuntimeHandler{Name: name, Features: features})
		if name == textAt(s.config, "crio", "runtime", "default_runtime") {
			handlers = append(handlers, &cri.RuntimeHandler{Features: features})
		}
	}
	return handlers
}

// RuntimeConfig tells the kubelet the cgroup driver.
func (s runtimeService) RuntimeConfig(context.Context, *cri.RuntimeConfigRequest) (*cri.RuntimeConfigResponse, error) {
	driver := cri.CgroupDriver_CGROUPFS
	if textAt(s.config, "crio", "runtime", "cgroup_manager") == "systemd" {
		driver = cri.CgroupDriver_SYSTEMD
	}
	return &cri.RuntimeConfigResponse{Linux: &cri.LinuxRuntimeConfiguration{CgroupDriver: driver}}, nil
}

// podDirectories are what the first pod makes on the node, and its end leaves there.
var podDirectories = []string{"/var/lib/cni/networks/crio", "/sys/class/net/cni0"}

// RunPodSandbox makes a pod, with the lines that the real one writes about it.
func (s runtimeService) RunPodSandbox(ctx context.Context, request *cri.RunPodSandboxRequest) (*cri.RunPodSandboxResponse, error) {
	metadata := request.GetConfig().GetMetadata()
	name := metadata.GetNamespace() + "/" + metadata.GetName()
	if metadata.GetName() == "" || metadata.GetNamespace() == "" {
		return nil, status.Error(codes.Unknown, "PodSandboxConfig.Metadata needs a name and a namespace")
	}
	logCall(ctx, "info", "Running pod sandbox: %s/POD", name)
	added, err := state{s.node}.addPod(metadata, request.GetRuntimeHandler())
	if err != nil {
		return nil, err
	}
	for _, path := range append([]string{"/run/crio/" + added.ID}, podDirectories...) {
		if err := os.MkdirAll(s.node.Host(path), 0o755); err != nil {
			return nil, err
		}
	}
	logCall(ctx, "info", "Ran pod sandbox %s with infra container: %s/POD", added.ID, name)
	return &cri.RunPodSandboxResponse{PodSandboxId: added.ID}, nil
}

// StopPodSandbox stops a pod; one that is gone is no error.
func (s runtimeService) StopPodSandbox(ctx context.Context, request *cri.StopPodSandboxRequest) (*cri.StopPodSandboxResponse, error) {
	logCall(ctx, "info", "Stopping pod sandbox: %s", request.GetPodSandboxId())
	return &cri.StopPodSandboxResponse{}, state{s.node}.stopPod(request.GetPodSandboxId())
}

// RemovePodSandbox takes a pod away; one that is gone is no error.
func (s runtimeService) RemovePodSandbox(ctx context.Context, request *cri.RemovePodSandboxRequest) (*cri.RemovePodSandboxResponse, error) {
	if err := (state{s.node}).removePod(request.GetPodSandboxId()); err != nil {
		return nil, err
	}
	logCall(ctx, "info", "Removed pod sandbox: %s", request.GetPodSandboxId())
	return &cri.RemovePodSandboxResponse{}, nil
}

// PodSandboxStatus says how a pod is.
func (s runtimeService) PodSandboxStatus(_ context.Context, request *cri.PodSandboxStatusRequest) (*cri.PodSandboxStatusResponse, error) {
	if request.GetVerbose() {
		return nil, status.Error(codes.Unimplemented, "the verbose status of a pod is not modelled")
	}
	found, ok, err := state{s.node}.pod(request.GetPodSandboxId())
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, status.Errorf(codes.NotFound, "could not find pod %q: PodSandbox with ID starting with %[1]s not found: ID does not exist", request.GetPodSandboxId())
	}
	return &cri.PodSandboxStatusResponse{Status: &cri.PodSandboxStatus{
		Id: found.ID, Metadata: found.metadata(), State: found.state(), CreatedAt: found.CreatedAt, RuntimeHandler: found.RuntimeHandler,
		Network: &cri.PodSandboxNetworkStatus{}, Linux: &cri.LinuxPodSandboxStatus{}, Labels: map[string]string{}, Annotations: map[string]string{},
	}}, nil
}

// ListPodSandbox lists all pods.
func (s runtimeService) ListPodSandbox(_ context.Context, request *cri.ListPodSandboxRequest) (*cri.ListPodSandboxResponse, error) {
	if filter := request.GetFilter(); filter.GetId() != "" || filter.GetState() != nil || len(filter.GetLabelSelector()) > 0 {
		return nil, status.Error(codes.Unimplemented, "filters of pods are not modelled")
	}
	pods, err := state{s.node}.pods()
	if err != nil {
		return nil, err
	}
	response := &cri.ListPodSandboxResponse{}
	for _, one := range pods {
		response.Items = append(response.Items, &cri.PodSandbox{
			Id: one.ID, Metadata: one.metadata(), State: one.state(), CreatedAt: one.CreatedAt, RuntimeHandler: one.RuntimeHandler,
			Labels: map[string]string{}, Annotations: map[string]string{},
		})
	}
	return response, nil
}

// ListContainers lists none, whatever the filter: the stand-in runs no containers.
func (s runtimeService) ListContainers(context.Context, *cri.ListContainersRequest) (*cri.ListContainersResponse, error) {
	return &cri.ListContainersResponse{}, nil
}
