package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	cri "k8s.io/cri-api/pkg/apis/runtime/v1"

	"crio-node-e2e/sandbox/internal/program"
)

// idLength is how many characters of an id a table shows.
const idLength = 13

// printMessage prints a message with all its fields, as crictl does for `-o json`.
func printMessage(message proto.Message) error {
	text, err := protojson.MarshalOptions{EmitDefaultValues: true, Indent: "  "}.Marshal(message)
	if err != nil {
		return err
	}
	fmt.Println(string(text))
	return nil
}

// printList prints ids, JSON or a table, as the options say.
func (i invocation) printList(message proto.Message, ids []string, head []string, rows [][]string) error {
	if i.parsed.Last("--output", "table") == "json" {
		return printMessage(message)
	}
	if i.parsed.Has("--quiet") {
		for _, id := range ids {
			fmt.Println(id)
		}
		return nil
	}
	table := tabwriter.NewWriter(os.Stdout, 20, 1, 3, ' ', 0)
	for _, row := range append([][]string{head}, rows...) {
		fmt.Fprintln(table, strings.Join(row, "\t"))
	}
	return table.Flush()
}

// printInfo prints the answer to Status: what is JSON in its verbose part becomes part of the output
// (cri-tools cmd/crictl/util.go, outputStatusData).
func printInfo(ctx context.Context, i invocation) error {
	answer, err := i.Runtime.Status(ctx, &cri.StatusRequest{Verbose: !i.parsed.Has("--quiet")})
	if err != nil {
		return fatal("getting status of runtime: %v", err)
	}
	conditions, err := protojson.MarshalOptions{EmitDefaultValues: true}.Marshal(answer.GetStatus())
	if err != nil {
		return err
	}
	// The real one gives these two to encoding/json, which names their fields otherwise and leaves out empty ones.
	output := map[string]any{
		"status": json.RawMessage(conditions), "runtimeHandlers": answer.GetRuntimeHandlers(), "features": answer.GetFeatures(),
	}
	for key, value := range answer.GetInfo() {
		output[key] = value
		if strings.HasPrefix(value, "{") {
			output[key] = json.RawMessage(value)
		}
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", "  ")
	return encoder.Encode(output)
}

func printVersion(ctx context.Context, i invocation) error {
	answer, err := i.Runtime.Version(ctx, &cri.VersionRequest{Version: "v1"})
	if err != nil {
		return fatal("getting the runtime version: %v", err)
	}
	fmt.Printf("Version:  %s\nRuntimeName:  %s\nRuntimeVersion:  %s\nRuntimeApiVersion:  %s\n", answer.GetVersion(), answer.GetRuntimeName(), answer.GetRuntimeVersion(), answer.GetRuntimeApiVersion())
	return nil
}

// pullImage leaves out the code of an error without one, as the Kubernetes client does
// (kubernetes staging/src/k8s.io/cri-client/pkg/remote_image.go, pullImageV1).
func pullImage(ctx context.Context, i invocation) error {
	answer, err := i.Images.PullImage(ctx, &cri.PullImageRequest{Image: &cri.ImageSpec{Image: i.parsed.Rest[0]}})
	if status.Code(err) == codes.Unknown {
		return fatal("pulling image: %s", status.Convert(err).Message())
	}
	if err != nil {
		return fatal("pulling image: %v", err)
	}
	fmt.Printf("Image is up to date for %s\n", answer.GetImageRef())
	return nil
}

func listImages(ctx context.Context, i invocation) error {
	answer, err := i.Images.ListImages(ctx, &cri.ListImagesRequest{})
	if err != nil {
		return fatal("listing images: %v", err)
	}
	var ids []string
	var rows [][]string
	for _, image := range answer.GetImages() {
		ids = append(ids, image.GetId())
		name, tag := "<none>", "<none>"
		if len(image.GetRepoTags()) > 0 {
			full := image.GetRepoTags()[0]
			colon := strings.LastIndex(full, ":")
			name, tag = full[:colon], full[colon+1:]
		}
		rows = append(rows, []string{name, tag, image.GetId()[:idLength], fmt.Sprintf("%dkB", image.GetSize()/1000)})
	}
	return i.printList(answer, ids, []string{"IMAGE", "TAG", "IMAGE ID", "SIZE"}, rows)
}

func podState(state cri.PodSandboxState) string {
	if state == cri.PodSandboxState_SANDBOX_READY {
		return "Ready"
	}
	return "NotReady"
}

func listPods(ctx context.Context, i invocation) error {
	answer, err := i.Runtime.ListPodSandbox(ctx, &cri.ListPodSandboxRequest{Filter: &cri.PodSandboxFilter{}})
	if err != nil {
		return fatal("listing pod sandboxes: %v", err)
	}
	var ids []string
	var rows [][]string
	for _, pod := range answer.GetItems() {
		ids = append(ids, pod.GetId())
		age := time.Since(time.Unix(0, pod.GetCreatedAt())).Round(time.Second)
		handler := pod.GetRuntimeHandler()
		if handler == "" {
			handler = "(default)"
		}
		metadata := pod.GetMetadata()
		rows = append(rows, []string{
			pod.GetId()[:idLength], age.String() + " ago", podState(pod.GetState()), metadata.GetName(), metadata.GetNamespace(),
			fmt.Sprint(metadata.GetAttempt()), handler,
		})
	}
	return i.printList(answer, ids, []string{"POD ID", "CREATED", "STATE", "NAME", "NAMESPACE", "ATTEMPT", "RUNTIME"}, rows)
}

// listContainers prints no rows: the stand-in CRI-O has no containers.
func listContainers(ctx context.Context, i invocation) error {
	filter := &cri.ContainerFilter{State: &cri.ContainerStateValue{State: cri.ContainerState_CONTAINER_RUNNING}}
	if i.parsed.Has("--all") {
		filter.State = nil
	}
	answer, err := i.Runtime.ListContainers(ctx, &cri.ListContainersRequest{Filter: filter})
	if err != nil {
		return fatal("listing containers: %v", err)
	}
	head := []string{"CONTAINER", "IMAGE", "CREATED", "STATE", "NAME", "ATTEMPT", "POD ID", "POD", "NAMESPACE"}
	return i.printList(answer, nil, head, nil)
}

// removePods stops and removes all pods.
func removePods(ctx context.Context, i invocation) error {
	if !i.parsed.Has("--all") || !i.parsed.Has("--force") {
		return program.Refuse("rmp is known only with --force and --all")
	}
	answer, err := i.Runtime.ListPodSandbox(ctx, &cri.ListPodSandboxRequest{})
	if err != nil {
		return fatal("%v", err)
	}
	if len(answer.GetItems()) == 0 {
		fmt.Fprintf(os.Stderr, "time=%q level=info msg=\"No pods to remove\"\n", time.Now().UTC().Format(time.RFC3339))
	}
	for _, pod := range answer.GetItems() {
		if err := i.removePod(ctx, pod.GetId()); err != nil {
			return err
		}
	}
	return nil
}

func (i invocation) removePod(ctx context.Context, id string) error {
	answer, err := i.Runtime.PodSandboxStatus(ctx, &cri.PodSandboxStatusRequest{PodSandboxId: id})
	if err != nil {
		return fatal("getting sandbox status of pod %q: %v", id, err)
	}
	if answer.GetStatus().GetState() == cri.PodSandboxState_SANDBOX_READY {
		if _, err := i.Runtime.StopPodSandbox(ctx, &cri.StopPodSandboxRequest{PodSandboxId: id}); err != nil {
			return fatal("stopping the pod sandbox %q failed: %v", id, err)
		}
		fmt.Printf("Stopped sandbox %s\n", id)
	}
	if _, err := i.Runtime.RemovePodSandbox(ctx, &cri.RemovePodSandboxRequest{PodSandboxId: id}); err != nil {
		return fatal("removing the pod sandbox %q: %v", id, err)
	}
	fmt.Printf("Removed sandbox %s\n", id)
	return nil
}
