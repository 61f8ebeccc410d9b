package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"

	"crio-node-e2e/sandbox/internal/crio"
	"crio-node-e2e/sandbox/internal/node"
	"crio-node-e2e/sandbox/internal/options"
)

// statusCommands are what `crio status` can be asked for, by all names, with the path of the daemon that answers it and
// how the answer is printed (cri-o internal/criocli/status.go).
var statusCommands = []struct {
	names   []string
	options []options.Option
	path    func(options.Parsed) (string, error)
	print   func(body []byte) error
}{
	{names: []string{"info", "i"}, path: always("/info"), print: printInfo},
	{names: []string{"config", "c"}, path: always("/config"), print: printAsItIs},
	{names: []string{"containers", "container", "cs", "s"}, options: idOption, path: containerPath, print: printContainer},
}

var idOption = []options.Option{{Kind: options.Value, Names: []string{"--id", "-i"}}}

func always(path string) func(options.Parsed) (string, error) {
	return func(options.Parsed) (string, error) { return path, nil }
}

func containerPath(parsed options.Parsed) (string, error) {
	id := parsed.Last("--id", "")
	if id == "" {
		return "", errors.New("the argument --id cannot be empty")
	}
	return "/containers/" + url.PathEscape(id), nil
}

func printStatus(args []string) int {
	parsed, err := options.Parse([]options.Option{{Kind: options.Value, Names: []string{"--socket", "-s"}}}, args, true)
	if err != nil {
		return fatal(err)
	}
	for _, command := range statusCommands {
		for _, name := range command.names {
			if len(parsed.Rest) == 0 || parsed.Rest[0] != name {
				continue
			}
			own, err := options.Parse(command.options, parsed.Rest[1:], false)
			if err != nil || len(own.Rest) > 0 {
				fmt.Fprintf(os.Stderr, "flag provided but not defined: %v\n", parsed.Rest[1:])
				return 1
			}
			path, err := command.path(own)
			if err != nil {
				return fatal(err)
			}
			return ask(parsed.Last("--socket", strings.TrimPrefix(crio.Endpoint, "unix://")), path, command.print)
		}
	}
	fmt.Fprintf(os.Stderr, "No help topic for 'status %s'\n", strings.Join(args, " "))
	return 3
}

func ask(socket, path string, print func([]byte) error) int {
	body, err := get(socket, path)
	if err == nil {
		err = print(body)
	}
	if err != nil {
		return fatal(err)
	}
	return 0
}

// get asks the daemon over HTTP on its socket; whatever the status is, the body is the answer.
func get(socket, path string) ([]byte, error) {
	n, err := node.FromEnvironment()
	if err != nil {
		return nil, err
	}
	client := http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return crio.Dial(ctx, n, socket)
	}}}
	response, err := client.Get("http://crio" + path)
	if err != nil {
		return nil, fmt.Errorf("do get request: Get %q: %w", "http://"+url.PathEscape(socket)+path, errors.Unwrap(err))
	}
	defer response.Body.Close()
	return io.ReadAll(response.Body)
}

func printAsItIs(body []byte) error {
	fmt.Print(string(body))
	return nil
}

func printInfo(body []byte) error {
	var info crioInfo
	if err := json.Unmarshal(body, &info); err != nil {
		return err
	}
	fmt.Printf("cgroup driver: %s\nstorage driver: %s\nstorage graph root: %s\nstorage image: %s\n", info.CgroupDriver, info.StorageDriver, info.StorageRoot, info.StorageImage)
	fmt.Println("default GID mappings (format <container>:<host>:<size>):")
	printMappings(info.DefaultIDMappings.Gids)
	fmt.Println("default UID mappings (format <container>:<host>:<size>):")
	printMappings(info.DefaultIDMappings.Uids)
	return nil
}

func printMappings(mappings []idMapping) {
	for _, mapping := range mappings {
		fmt.Printf("  %d:%d:%d\n", mapping.ContainerID, mapping.HostID, mapping.Size)
	}
}

// printContainer only ever sees that there is no such container, which the real program does not expect to be text.
func printContainer(body []byte) error {
	var container map[string]any
	return json.Unmarshal(body, &container)
}
