// Package crio is how a program of the node reaches the stand-in CRI-O: its socket, and the CRI over gRPC.
package crio

import (
	"context"
	"fmt"
	"net"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	cri "k8s.io/cri-api/pkg/apis/runtime/v1"

	"crio-node-e2e/sandbox/internal/node"
)

// Endpoint is where CRI-O listens when its configuration says nothing else.
const Endpoint = "unix:///var/run/crio/crio.sock"

// patience is how long one conversation may take.
const patience = 10 * time.Second

// Client talks to a runtime over the CRI.
type Client struct {
	Runtime  cri.RuntimeServiceClient
	Images   cri.ImageServiceClient
	endpoint string
}

// Ask connects to an endpoint of the node, such as unix:///var/run/crio/crio.sock, and hangs up after the conversation. It
// gives an error for an endpoint that is no unix socket, and the conversation's own. A runtime that is not there shows in
// the first call, as gRPC's code Unavailable.
func Ask(n node.Node, endpoint string, conversation func(context.Context, Client) error) error {
	socket, isUnix := strings.CutPrefix(endpoint, "unix://")
	if !isUnix {
		return fmt.Errorf("endpoint %q is no unix socket", endpoint)
	}
	// What the Kubernetes client does (kubernetes staging/src/k8s.io/cri-client/pkg/remote_runtime.go).
	connection, err := grpc.NewClient("passthrough:///"+socket,
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithAuthority("localhost"),
		grpc.WithNoProxy(),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return Dial(ctx, n, socket) }),
	)
	if err != nil {
		return err
	}
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	return conversation(ctx, Client{Runtime: cri.NewRuntimeServiceClient(connection), Images: cri.NewImageServiceClient(connection), endpoint: endpoint})
}

// ValidateRuntime makes the call with which Kubernetes' clients try the runtime service, and gives their words for its
// failure (kubernetes staging/src/k8s.io/cri-client/pkg/remote_runtime.go, validateServiceConnection).
func (c Client) ValidateRuntime(ctx context.Context) error {
	if _, err := c.Runtime.Version(ctx, &cri.VersionRequest{}); err != nil {
		return fmt.Errorf("validate service connection: validate CRI v1 runtime API for endpoint %q: %w", c.endpoint, err)
	}
	return nil
}

// ValidateImages does the same for the image service (remote_image.go).
func (c Client) ValidateImages(ctx context.Context) error {
	if _, err := c.Images.ImageFsInfo(ctx, &cri.ImageFsInfoRequest{}); err != nil {
		return fmt.Errorf("validate service connection: validate CRI v1 image API for endpoint %q: %w", c.endpoint, err)
	}
	return nil
}

// Validate tries both services, as the kubelet and the suite do before they use them.
func Validate(n node.Node, endpoint string) error {
	return Ask(n, endpoint, func(ctx context.Context, client Client) error {
		if err := client.ValidateRuntime(ctx); err != nil {
			return err
		}
		return client.ValidateImages(ctx)
	})
}

// Answers tells whether a runtime answers at the endpoint.
func Answers(n node.Node, endpoint string) bool {
	return Ask(n, endpoint, func(ctx context.Context, client Client) error { return client.ValidateRuntime(ctx) }) == nil
}
