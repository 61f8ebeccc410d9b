// Command crictl is a stand-in for cri-tools' crictl: a client of the CRI over gRPC with the commands and options that
// are needed, and the real one's words. What it does not know is an error, as for all stand-ins.
package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"crio-node-e2e/sandbox/internal/crio"
	"crio-node-e2e/sandbox/internal/node"
	"crio-node-e2e/sandbox/internal/options"
	"crio-node-e2e/sandbox/internal/program"
)

var globalOptions = []options.Option{
	{Kind: options.Value, Names: []string{"--runtime-endpoint", "-r"}},
	{Kind: options.Value, Names: []string{"--image-endpoint", "-i"}},
	{Kind: options.Value, Names: []string{"--timeout", "-t"}},
	{Kind: options.Value, Names: []string{"--config", "-c"}},
	{Kind: options.Flag, Names: []string{"--version", "-v"}},
}

// version is what it says that it is, without asking any runtime.
const version = "v1.36.0"

// invocation is one command with its options, connected to the runtime.
type invocation struct {
	crio.Client
	parsed options.Parsed
}

// command is one that crictl knows.
type command struct {
	options []options.Option
	// formats are what --output takes; none for a command without that option.
	formats []string
	// arguments is how many it takes.
	arguments int
	// connect makes the call with which the real one tries the service that the command needs.
	connect func(crio.Client, context.Context) error
	run     func(context.Context, invocation) error
}

var (
	outputOption = options.Option{Kind: options.Value, Names: []string{"--output", "-o"}}
	quietOption  = options.Option{Kind: options.Flag, Names: []string{"--quiet", "-q"}}
	allOption    = options.Option{Kind: options.Flag, Names: []string{"--all", "-a"}}
	forceOption  = options.Option{Kind: options.Flag, Names: []string{"--force", "-f"}}
)

var listFormats = []string{"table", "json"}

var commands = map[string]command{
	"images":  {options: []options.Option{quietOption, outputOption}, formats: listFormats, connect: crio.Client.ValidateImages, run: listImages},
	"info":    {options: []options.Option{quietOption, outputOption}, formats: []string{"json"}, connect: crio.Client.ValidateRuntime, run: printInfo},
	"pods":    {options: []options.Option{quietOption, outputOption}, formats: listFormats, connect: crio.Client.ValidateRuntime, run: listPods},
	"ps":      {options: []options.Option{quietOption, allOption, outputOption}, formats: listFormats, connect: crio.Client.ValidateRuntime, run: listContainers},
	"pull":    {arguments: 1, connect: crio.Client.ValidateImages, run: pullImage},
	"rmp":     {options: []options.Option{forceOption, allOption}, connect: crio.Client.ValidateRuntime, run: removePods},
	"version": {connect: crio.Client.ValidateRuntime, run: printVersion},
}

func main() {
	name := filepath.Base(os.Args[0])
	n, err := node.FromEnvironment()
	if err != nil {
		fmt.Fprintf(os.Stderr, "standin: %s: %v\n", name, err)
		os.Exit(program.ExitInternal)
	}
	call := program.Call{Node: n, Program: name, Args: os.Args[1:]}
	os.Exit(call.Play(func() error { return play(call) }))
}

// play reads the command line and runs the command.
func play(call program.Call) error {
	global, err := options.Parse(globalOptions, call.Args, true)
	if err != nil {
		return program.Refuse("%v", err)
	}
	if global.Has("--version") {
		fmt.Printf("crictl version %s\n", version)
		return nil
	}
	if len(global.Rest) == 0 {
		return program.Refuse("no command")
	}
	name := global.Rest[0]
	wanted, known := commands[name]
	if !known {
		return program.Refuse("unknown command %s", name)
	}
	parsed, err := options.Parse(wanted.options, global.Rest[1:], false)
	if err != nil {
		return program.Refuse("%s: %v", name, err)
	}
	if len(parsed.Rest) != wanted.arguments {
		return program.Refuse("%s takes %d arguments", name, wanted.arguments)
	}
	if err := checkFormat(wanted, parsed); err != nil {
		return err
	}
	endpoint := global.Last("--runtime-endpoint", crio.Endpoint)
	if !node.IsRoot() {
		return fatal("validate service connection: validate CRI v1 runtime API for endpoint %q: rpc error: code = Unavailable desc = connection error: desc = \"transport: Error while dialing: dial unix %s: connect: permission denied\"", endpoint, strings.TrimPrefix(endpoint, "unix://"))
	}
	return crio.Ask(call.Node, endpoint, func(ctx context.Context, client crio.Client) error {
		if err := wanted.connect(client, ctx); err != nil {
			return fatal("%v", err)
		}
		return wanted.run(ctx, invocation{Client: client, parsed: parsed})
	})
}

func checkFormat(wanted command, parsed options.Parsed) error {
	for _, format := range parsed.All("--output") {
		if !slices.Contains(wanted.formats, format) {
			return program.Refuse("unknown output %s", format)
		}
	}
	return nil
}

// fatal makes an error as logrus writes it into a log.
func fatal(format string, values ...any) error {
	return program.Fail(1, "time=%q level=fatal msg=%q", time.Now().UTC().Format(time.RFC3339), fmt.Sprintf(format, values...))
}
