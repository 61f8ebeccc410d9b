// Command crio is a stand-in for CRI-O: it answers about itself, reads its configuration as the real one does, and as a
// daemon it logs, listens and refuses what the real one refuses. It runs no containers.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"crio-node-e2e/sandbox/internal/node"
	"crio-node-e2e/sandbox/internal/options"
)

// unknownBuild is what a CRI-O says that was built without its version control system.
const unknownBuild = "unknown"

var globalOptions = []options.Option{
	{Kind: options.Value, Names: []string{"--config", "-c"}},
	{Kind: options.Value, Names: []string{"--config-dir", "-d"}},
	{Kind: options.Value, Names: []string{"--log-level", "-l"}},
	{Kind: options.Flag, Names: []string{"--version", "-v"}},
}

// paths are where the daemon looks for its configuration.
type paths struct{ file, dropIns string }

func main() {
	os.Exit(run(os.Args[1:]))
}

func run(args []string) int {
	parsed, err := options.Parse(globalOptions, args, true)
	if err != nil {
		fmt.Fprintf(os.Stderr, "flag provided but not defined: %v\n", err)
		return 1
	}
	where := paths{
		file:    parsed.Last("--config", "/etc/crio/crio.conf"),
		dropIns: parsed.Last("--config-dir", "/etc/crio/crio.conf.d"),
	}
	if len(parsed.Rest) == 0 {
		return serve(where)
	}
	switch command, rest := parsed.Rest[0], parsed.Rest[1:]; command {
	case "version":
		return printVersion(rest)
	case "config":
		return printConfig(where, rest)
	case "status":
		return printStatus(rest)
	default:
		fmt.Fprintf(os.Stderr, "No help topic for '%s'\n", command)
		return 3
	}
}

// version has the keys of `crio version -j` (cri-o internal/version/version.go).
type version struct {
	Version         string   `json:"version"`
	GitCommit       string   `json:"gitCommit"`
	GitCommitDate   string   `json:"gitCommitDate"`
	GitTreeState    string   `json:"gitTreeState"`
	BuildDate       string   `json:"buildDate"`
	GoVersion       string   `json:"goVersion"`
	Compiler        string   `json:"compiler"`
	Platform        string   `json:"platform"`
	Linkmode        string   `json:"linkmode"`
	BuildTags       []string `json:"buildTags"`
	LDFlags         string   `json:"ldFlags"`
	SeccompEnabled  bool     `json:"seccompEnabled"`
	AppArmorEnabled bool     `json:"appArmorEnabled"`
}

func thisVersion() (version, error) {
	stamp, err := node.ReadStamp()
	if err != nil {
		return version{}, err
	}
	return version{
		Version: orElse(stamp.Version, "1.37.0"), GitCommit: orElse(stamp.Commit, unknownBuild),
		GitCommitDate: orElse(stamp.Date, unknownBuild), GitTreeState: "clean", BuildDate: "1970-01-01T00:00:00Z", GoVersion: goVersion, Compiler: "gc",
		Platform: platform, Linkmode: "static", BuildTags: []string{"static", "netgo", "seccomp", "apparmor"},
		LDFlags: unknownBuild, SeccompEnabled: true, AppArmorEnabled: true,
	}, nil
}

func orElse(text, fallback string) string {
	if text == "" {
		return fallback
	}
	return text
}

func printVersion(args []string) int {
	parsed, err := options.Parse([]options.Option{
		{Kind: options.Flag, Names: []string{"--json", "-j"}},
		{Kind: options.Flag, Names: []string{"--verbose", "-v"}},
	}, args, false)
	if err != nil || len(parsed.Rest) > 0 {
		fmt.Fprintf(os.Stderr, "flag provided but not defined: %v\n", args)
		return 1
	}
	facts, err := thisVersion()
	if err != nil {
		return fatal(err)
	}
	if parsed.Has("--json") {
		text, err := json.MarshalIndent(facts, "", "  ")
		if err != nil {
			return fatal(err)
		}
		fmt.Print(string(text))
		return 0
	}
	facts.print(os.Stdout)
	return 0
}

// print writes the version for people, as `crio version` does.
func (v version) print(out io.Writer) {
	fmt.Fprintf(out, "Version:        %s\nGitCommit:      %s\nGitCommitDate:  %s\nGitTreeState:   %s\nBuildDate:      %s\n", v.Version, v.GitCommit, v.GitCommitDate, v.GitTreeState, v.BuildDate)
	fmt.Fprintf(out, "GoVersion:      %s\nCompiler:       %s\nPlatform:       %s\nLinkmode:       %s\n", v.GoVersion, v.Compiler, v.Platform, v.Linkmode)
	fmt.Fprintf(out, "BuildTags:\n  %s\n", strings.Join(v.BuildTags, "\n  "))
	fmt.Fprintf(out, "LDFlags:          %s\nSeccompEnabled:   %t\nAppArmorEnabled:  %t\n", v.LDFlags, v.SeccompEnabled, v.AppArmorEnabled)
}

func printConfig(where paths, args []string) int {
	if len(args) > 0 {
		fmt.Fprintf(os.Stderr, "flag provided but not defined: %v\n", args)
		return 1
	}
	n, err := node.FromEnvironment()
	if err != nil {
		return fatal(err)
	}
	config, files, err := readConfig(n, where)
	if err != nil {
		return fatal(err)
	}
	for _, file := range files {
		logLine("info", "Updating config from drop-in file: %s", file)
	}
	if err := validateValues(config); err != nil {
		return fatal(err)
	}
	standard, err := defaults()
	if err != nil {
		return fatal(err)
	}
	if err := writeConfig(os.Stdout, config, standard); err != nil {
		return fatal(err)
	}
	return 0
}

func fatal(err error) int {
	logLine("fatal", "%v", err)
	return 1
}
