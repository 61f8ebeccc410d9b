package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"crio-node-e2e/sandbox/internal/crio"
	"crio-node-e2e/sandbox/internal/options"
)

var crictlOptions = []options.Option{
	{Kind: options.Value, Names: []string{"--runtime-endpoint", "-r"}},
	{Kind: options.Value, Names: []string{"--image-endpoint", "-i"}},
	{Kind: options.Value, Names: []string{"--timeout", "-t"}},
	{Kind: options.Value, Names: []string{"--config", "-c"}},
	{Kind: options.Flag, Names: []string{"--version", "-v"}},
}

// crictlVersion is what the stand-in says that it is, without asking CRI-O.
const crictlVersion = "v1.36.0"

// crictlCommands are the known commands with their options.
var crictlCommands = map[string]struct {
	options []options.Option
	run     func(c call, client crio.Client, parsed options.Parsed) error
}{
	"images":  {listOptions, printImages},
	"info":    {outputOption, printInfo},
	"pods":    {listOptions, printPods},
	"ps":      {listOptions, printContainers},
	"pull":    {nil, pullImage},
	"rmp":     {[]options.Option{{Kind: options.Flag, Names: []string{"--force", "-f"}}, {Kind: options.Flag, Names: []string{"--all", "-a"}}}, removePods},
	"version": {outputOption, printVersion},
}

var outputOption = []options.Option{{Kind: options.Value, Names: []string{"--output", "-o"}}}

var listOptions = append([]options.Option{
	{Kind: options.Flag, Names: []string{"--quiet", "-q"}},
	{Kind: options.Flag, Names: []string{"--all", "-a"}},
}, outputOption...)

// crictl asks the stand-in CRI-O; like the real one it cannot do anything without it.
func crictl(c call) error {
	global, err := options.Parse(crictlOptions, c.args, true)
	if err != nil {
		return refuse("%v", err)
	}
	if global.Has("--version") {
		fmt.Printf("crictl version %s\n", crictlVersion)
		return nil
	}
	if len(global.Rest) == 0 {
		return refuse("no command")
	}
	command, known := crictlCommands[global.Rest[0]]
	if !known {
		return refuse("unknown command %s", global.Rest[0])
	}
	parsed, err := options.Parse(command.options, global.Rest[1:], false)
	if err != nil {
		return refuse("%s: %v", global.Rest[0], err)
	}
	endpoint := global.Last("--runtime-endpoint", "unix:///var/run/crio/crio.sock")
	if err := c.needRoot(fmt.Sprintf("FATA[0000] validate service connection: dial %s: connect: permission denied", endpoint)); err != nil {
		return err
	}
	socket, isUnix := strings.CutPrefix(endpoint, "unix://")
	if !isUnix {
		return refuse("endpoint %s is no unix socket", endpoint)
	}
	client := crio.Client{Node: c.node, Socket: socket}
	if _, err := client.Ask(crio.Request{Verb: "version"}); err != nil {
		return fail(1, "FATA[0000] validate service connection: validate CRI v1 runtime API for endpoint \"%s\": %v", endpoint, err)
	}
	return command.run(c, client, parsed)
}

func printAnswer(client crio.Client, request crio.Request) error {
	answer, err := client.Ask(request)
	if err != nil {
		return fail(1, "FATA[0000] %v", err)
	}
	if answer.Error != "" {
		return fail(1, "%s", answer.Error)
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", "  ")
	return encoder.Encode(answer.Value)
}

func printInfo(_ call, client crio.Client, parsed options.Parsed) error {
	if output := parsed.Last("--output", "json"); output != "json" {
		return refuse("unknown output %s", output)
	}
	return printAnswer(client, crio.Request{Verb: "info"})
}

func printVersion(_ call, client crio.Client, parsed options.Parsed) error {
	answer, err := client.Ask(crio.Request{Verb: "version"})
	if err != nil {
		return fail(1, "FATA[0000] %v", err)
	}
	if parsed.Last("--output", "") == "json" {
		return json.NewEncoder(os.Stdout).Encode(map[string]any{
			"version": "0.1.0", "runtimeName": "cri-o", "runtimeVersion": answer.Value, "runtimeApiVersion": "v1",
		})
	}
	fmt.Printf("Version:  0.1.0\nRuntimeName:  cri-o\nRuntimeVersion:  %v\nRuntimeApiVersion:  v1\n", answer.Value)
	return nil
}

func pullImage(_ call, client crio.Client, parsed options.Parsed) error {
	if len(parsed.Rest) != 1 {
		return refuse("pull takes one image")
	}
	image := parsed.Rest[0]
	answer, err := client.Ask(crio.Request{Verb: "pull", Image: image})
	if err != nil {
		return fail(1, "FATA[0000] %v", err)
	}
	if answer.Error != "" {
		return fail(1, "FATA[0000] pulling image: rpc error: code = Unknown desc = %s", answer.Error)
	}
	fmt.Printf("Image is up to date for %s\n", image)
	return nil
}

func printImages(c call, _ crio.Client, parsed options.Parsed) error {
	images, err := crio.Images(c.node)
	if err != nil {
		return err
	}
	if parsed.Last("--output", "") == "json" {
		list := []map[string]any{}
		for _, image := range images {
			list = append(list, map[string]any{"repoTags": []string{image}})
		}
		return json.NewEncoder(os.Stdout).Encode(map[string]any{"images": list})
	}
	fmt.Println("IMAGE")
	for _, image := range images {
		fmt.Println(image)
	}
	return nil
}

func printPods(c call, _ crio.Client, parsed options.Parsed) error {
	pods, err := crio.Pods(c.node)
	if err != nil {
		return err
	}
	switch {
	case parsed.Has("--quiet"):
		for _, pod := range pods {
			fmt.Println(pod.ID)
		}
	case parsed.Last("--output", "") == "json":
		return json.NewEncoder(os.Stdout).Encode(map[string]any{"items": pods})
	default:
		fmt.Println("POD ID              STATE               NAME                NAMESPACE")
		for _, pod := range pods {
			fmt.Printf("%-20s%-20s%-20s%s\n", pod.ID[:13], pod.State, pod.Metadata.Name, pod.Metadata.Namespace)
		}
	}
	return nil
}

func printContainers(_ call, _ crio.Client, parsed options.Parsed) error {
	if parsed.Last("--output", "") == "json" {
		fmt.Println(`{"containers":[]}`)
	} else if !parsed.Has("--quiet") {
		fmt.Println("CONTAINER           IMAGE               STATE               NAME")
	}
	return nil
}

func removePods(c call, _ crio.Client, parsed options.Parsed) error {
	if !parsed.Has("--all") || !parsed.Has("--force") || len(parsed.Rest) > 0 {
		return refuse("rmp is known only with --force and --all")
	}
	pods, err := crio.Pods(c.node)
	if err != nil {
		return err
	}
	for _, pod := range pods {
		if err := crio.RemovePod(c.node, pod.ID); err != nil {
			return err
		}
		fmt.Printf("Stopped sandbox %s\nRemoved sandbox %s\n", pod.ID, pod.ID)
	}
	return nil
}
