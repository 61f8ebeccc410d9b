package main

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	cri "k8s.io/cri-api/pkg/apis/runtime/v1"

	"crio-node-e2e/sandbox/internal/crio"
	"crio-node-e2e/sandbox/internal/node"
)

const socket = "/var/run/crio/crio.sock"

// startDaemon serves on the socket of a new node until the test ends; the files are of the node.
func startDaemon(t *testing.T, files map[string]string) node.Node {
	t.Helper()
	n := node.Node{Dir: t.TempDir()}
	for path, text := range files {
		write(t, n.Host(path), text)
	}
	config, _, err := readConfig(n, paths{file: "/etc/crio/crio.conf", dropIns: "/etc/crio/crio.conf.d"})
	if err != nil {
		t.Fatal(err)
	}
	listener, err := crio.Listen(n, socket)
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() {
		ended <- daemon{node: n, config: config, version: version{Version: "1.37.0"}}.serveSocket(listener)
	}()
	t.Cleanup(func() {
		_ = listener.Close()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return n
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// talk fails the test with the conversation's error.
func talk(t *testing.T, n node.Node, conversation func(context.Context, crio.Client) error) {
	t.Helper()
	if err := crio.Ask(n, crio.Endpoint, conversation); err != nil {
		t.Fatal(err)
	}
}

// refusals are the calls that were written down as not understood.
func refusals(t *testing.T, n node.Node) []string {
	t.Helper()
	file, err := os.Open(n.Path("refusals.jsonl"))
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var calls []string
	for scanner := bufio.NewScanner(file); scanner.Scan(); {
		var call node.Call
		if err := json.Unmarshal(scanner.Bytes(), &call); err != nil {
			t.Fatal(err)
		}
		calls = append(calls, strings.Join(append([]string{call.Program}, call.Args...), " "))
	}
	return calls
}

const anyNetwork = "/etc/cni/net.d/10-bridge.conflist"

func TestClientsCanValidateBothServices(t *testing.T) {
	n := startDaemon(t, nil)
	if err := crio.Validate(n, crio.Endpoint); err != nil {
		t.Fatal(err)
	}
}

func TestADaemonThatIsGoneIsUnavailableByTheNodesOwnPath(t *testing.T) {
	err := crio.Validate(node.Node{Dir: t.TempDir()}, crio.Endpoint)
	want := `validate service connection: validate CRI v1 runtime API for endpoint "unix:///var/run/crio/crio.sock": ` +
		`rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: no such file or directory"`
	if err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
}

func TestConditionsFollowScriptAndNetworkFiles(t *testing.T) {
	for name, test := range map[string]struct {
		script string
		files  map[string]string
		ready  map[string]bool
	}{
		"all well":            {files: map[string]string{anyNetwork: "{}"}, ready: map[string]bool{"RuntimeReady": true, "NetworkReady": true}},
		"no network":          {ready: map[string]bool{"RuntimeReady": true, "NetworkReady": false}},
		"the script wants so": {script: `{"crio":{"notReady":true}}`, files: map[string]string{anyNetwork: "{}"}, ready: map[string]bool{"RuntimeReady": false, "NetworkReady": true}},
	} {
		t.Run(name, func(t *testing.T) {
			n := startDaemon(t, test.files)
			if test.script != "" {
				write(t, n.Path("script.json"), test.script)
			}
			talk(t, n, func(ctx context.Context, client crio.Client) error {
				answer, err := client.Runtime.Status(ctx, &cri.StatusRequest{})
				for _, condition := range answer.GetStatus().GetConditions() {
					if condition.GetStatus() != test.ready[condition.GetType()] || condition.GetStatus() == (condition.GetReason() != "") {
						t.Errorf("%v", condition)
					}
					delete(test.ready, condition.GetType())
				}
				return err
			})
			if len(test.ready) > 0 {
				t.Errorf("not reported: %v", test.ready)
			}
		})
	}
}

func TestVerboseStatusHasTheConfigurationByTheRealNames(t *testing.T) {
	n := startDaemon(t, map[string]string{"/etc/crio/crio.conf.d/10.conf": "[crio.runtime]\ncgroup_manager = \"cgroupfs\"\n[crio.runtime.runtimes.runc]\nruntime_path = \"/bin/runc\"\n"})
	talk(t, n, func(ctx context.Context, client crio.Client) error {
		answer, err := client.Runtime.Status(ctx, &cri.StatusRequest{Verbose: true})
		if err != nil {
			return err
		}
		var info struct {
			SandboxImage string `json:"sandboxImage"`
			Crio         struct {
				CgroupManagerName string
				CDISpecDirs       []string
				Runtimes          map[string]struct{ RuntimePath string }
			} `json:"crio"`
		}
		if err := json.Unmarshal([]byte(answer.GetInfo()["config"]), &info); err != nil {
			return err
		}
		if info.Crio.CgroupManagerName != "cgroupfs" || len(info.Crio.CDISpecDirs) != 2 || info.Crio.Runtimes["runc"].RuntimePath != "/bin/runc" || info.SandboxImage == "" {
			t.Errorf("got %+v", info)
		}
		driver, err := client.Runtime.RuntimeConfig(ctx, &cri.RuntimeConfigRequest{})
		if driver.GetLinux().GetCgroupDriver() != cri.CgroupDriver_CGROUPFS {
			t.Errorf("got %v", driver)
		}
		return err
	})
}

func TestPodsComeAndGo(t *testing.T) {
	n := startDaemon(t, nil)
	talk(t, n, func(ctx context.Context, client crio.Client) error {
		made, err := client.Runtime.RunPodSandbox(ctx, &cri.RunPodSandboxRequest{Config: &cri.PodSandboxConfig{Metadata: &cri.PodSandboxMetadata{Name: "p", Namespace: "n"}}})
		if err != nil {
			return err
		}
		list, err := client.Runtime.ListPodSandbox(ctx, &cri.ListPodSandboxRequest{})
		if len(list.GetItems()) != 1 || list.GetItems()[0].GetId() != made.GetPodSandboxId() || list.GetItems()[0].GetState() != cri.PodSandboxState_SANDBOX_READY {
			t.Errorf("got %v, %v", list, err)
		}
		if _, err := client.Runtime.StopPodSandbox(ctx, &cri.StopPodSandboxRequest{PodSandboxId: made.GetPodSandboxId()}); err != nil {
			return err
		}
		stopped, err := client.Runtime.PodSandboxStatus(ctx, &cri.PodSandboxStatusRequest{PodSandboxId: made.GetPodSandboxId()})
		if stopped.GetStatus().GetState() != cri.PodSandboxState_SANDBOX_NOTREADY {
			t.Errorf("got %v, %v", stopped, err)
		}
		// Twice, because to remove what is gone is no error.
		for range 2 {
			if _, err := client.Runtime.RemovePodSandbox(ctx, &cri.RemovePodSandboxRequest{PodSandboxId: made.GetPodSandboxId()}); err != nil {
				return err
			}
		}
		_, err = client.Runtime.PodSandboxStatus(ctx, &cri.PodSandboxStatusRequest{PodSandboxId: made.GetPodSandboxId()})
		if status.Code(err) != codes.NotFound {
			t.Errorf("got %v", err)
		}
		return nil
	})
}

func TestImagesAreThereWhenPulledUnlessTheScriptSaysNo(t *testing.T) {
	n := startDaemon(t, nil)
	write(t, n.Path("script.json"), `{"images":[{"match":"missing","message":"no such thing"}]}`)
	pull := func(ctx context.Context, client crio.Client, name string) error {
		_, err := client.Images.PullImage(ctx, &cri.PullImageRequest{Image: &cri.ImageSpec{Image: name}})
		return err
	}
	talk(t, n, func(ctx context.Context, client crio.Client) error {
		err := pull(ctx, client, "example.org/missing:1")
		if status.Code(err) != codes.Unknown || !strings.HasSuffix(err.Error(), "docker://example.org/missing:1: no such thing") {
			t.Errorf("got %v", err)
		}
		if err := pull(ctx, client, "example.org:5000/there"); err != nil {
			return err
		}
		list, err := client.Images.ListImages(ctx, &cri.ListImagesRequest{})
		if len(list.GetImages()) != 1 || list.GetImages()[0].GetRepoTags()[0] != "example.org:5000/there:latest" {
			t.Errorf("got %v", list)
		}
		return err
	})
}

func TestWhatIsNotModelledIsUnimplementedAndWrittenDown(t *testing.T) {
	n := startDaemon(t, nil)
	calls := map[string]func(context.Context, crio.Client) error{
		"/runtime.v1.RuntimeService/CreateContainer": func(ctx context.Context, client crio.Client) error {
			_, err := client.Runtime.CreateContainer(ctx, &cri.CreateContainerRequest{})
			return err
		},
		"/runtime.v1.RuntimeService/ListPodSandbox": func(ctx context.Context, client crio.Client) error {
			_, err := client.Runtime.ListPodSandbox(ctx, &cri.ListPodSandboxRequest{Filter: &cri.PodSandboxFilter{Id: "x"}})
			return err
		},
		"/runtime.v1.RuntimeService/GetContainerEvents": func(ctx context.Context, client crio.Client) error {
			stream, err := client.Runtime.GetContainerEvents(ctx, &cri.GetEventsRequest{})
			if err == nil {
				_, err = stream.Recv()
			}
			return err
		},
	}
	for method, call := range calls {
		before := len(refusals(t, n))
		if err := crio.Ask(n, crio.Endpoint, call); status.Code(err) != codes.Unimplemented {
			t.Errorf("%s: got %v", method, err)
		}
		if got := refusals(t, n); len(got) != before+1 || got[before] != "crio "+method {
			t.Errorf("%s: got %v", method, got)
		}
	}
}

func TestStatusIsAnsweredOverHTTPOnTheSameSocket(t *testing.T) {
	n := startDaemon(t, nil)
	t.Setenv(node.StateVariable, n.Dir)
	body, err := get(socket, "/info")
	var info crioInfo
	if err == nil {
		err = json.Unmarshal(body, &info)
	}
	if err != nil || info.CgroupDriver != "systemd" || info.StorageRoot != "/var/lib/containers/storage" {
		t.Errorf("got %+v, %v", info, err)
	}
	if body, err := get(socket, "/config"); err != nil || !strings.HasPrefix(string(body), "[crio]\n") {
		t.Errorf("got %s, %v", body, err)
	}
	if _, err := get(socket, "/debug/heap"); err != nil || len(refusals(t, n)) != 1 {
		t.Errorf("got %v, %v", refusals(t, n), err)
	}
}
