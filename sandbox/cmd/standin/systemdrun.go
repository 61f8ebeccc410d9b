package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"crio-node-e2e/sandbox/internal/options"
	"crio-node-e2e/sandbox/internal/unit"
)

var systemdRunOptions = []options.Option{
	{Kind: options.Value, Names: []string{"--unit", "-u"}},
	{Kind: options.Value, Names: []string{"--property", "-p"}},
	{Kind: options.Value, Names: []string{"--slice"}},
	{Kind: options.Value, Names: []string{"--description"}},
	{Kind: options.Value, Names: []string{"--setenv", "-E"}},
	{Kind: options.Value, Names: []string{"--working-directory"}},
	{Kind: options.Flag, Names: []string{"--remain-after-exit", "-r"}},
	{Kind: options.Flag, Names: []string{"--no-block"}},
	{Kind: options.Flag, Names: []string{"--quiet", "-q"}},
	{Kind: options.Flag, Names: []string{"--no-ask-password"}},
}

// systemdRun makes a transient service and starts it.
func systemdRun(c call) error {
	if err := c.needRoot("Failed to start transient service unit: Interactive authentication required."); err != nil {
		return err
	}
	parsed, err := options.Parse(systemdRunOptions, c.args, true)
	if err != nil {
		return refuse("%v", err)
	}
	if len(parsed.Rest) == 0 {
		return refuse("no command")
	}
	name := parsed.Last("--unit", fmt.Sprintf("run-u%d", time.Now().UnixNano()))
	u := c.unit(name)
	definition, err := c.transient(u.Name, parsed)
	if err != nil {
		return err
	}
	if _, err := u.Load(); !errors.Is(err, unit.ErrNotFound) {
		return fail(1, "Failed to start transient service unit: Unit %s was already loaded or has a fragment file.", u.Name)
	}
	if slice := parsed.Last("--slice", ""); slice != "" {
		definition.Slice = slice
	}
	if definition.Slice != unit.SystemSlice {
		if err := c.unit(definition.Slice).StartSlice(); err != nil {
			return err
		}
	}
	if err := u.Start(definition, !parsed.Has("--no-block")); err != nil && !errors.Is(err, unit.ErrStartFailed) {
		return err
	}
	if !parsed.Has("--quiet") {
		fmt.Fprintf(os.Stderr, "Running as unit: %s\n", u.Name)
	}
	return nil
}

func (c call) transient(name string, parsed options.Parsed) (unit.Definition, error) {
	definition := unit.NewDefinition(name)
	definition.Transient = true
	settings := parsed.All("--property")
	if directory := parsed.Last("--working-directory", ""); directory != "" {
		settings = append(settings, "WorkingDirectory="+directory)
	}
	if parsed.Has("--remain-after-exit") {
		settings = append(settings, "RemainAfterExit=yes")
	}
	for _, setting := range settings {
		key, value, found := strings.Cut(setting, "=")
		if !found {
			return definition, refuse("property %s has no value", setting)
		}
		if err := definition.Set(key, value); err != nil {
			return definition, refuse("%v", err)
		}
	}
	// These are taken as they are, without quotes and white space in between.
	definition.Environment = append(definition.Environment, parsed.All("--setenv")...)
	program, err := c.findProgram(parsed.Rest[0])
	if err != nil {
		return definition, err
	}
	definition.ExecStart = append([]string{program}, parsed.Rest[1:]...)
	if definition.Description == "" || parsed.Has("--description") {
		definition.Description = parsed.Last("--description", strings.Join(definition.ExecStart, " "))
	}
	definition.FragmentPath = "/run/systemd/transient/" + name
	return definition, nil
}

// findProgram looks the program up before the unit is made, as systemd-run does.
func (c call) findProgram(name string) (string, error) {
	if filepath.IsAbs(name) {
		if _, err := exec.LookPath(c.node.Host(name)); err != nil {
			return "", fail(1, "Failed to find executable %s: No such file or directory", name)
		}
		return name, nil
	}
	path, err := exec.LookPath(name)
	if err != nil {
		return "", fail(1, "Failed to find executable %s: No such file or directory", name)
	}
	return filepath.Abs(path)
}
