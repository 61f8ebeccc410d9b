package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"crio-node-e2e/sandbox/internal/options"
	"crio-node-e2e/sandbox/internal/unit"
)

// systemdVersion is what the stand-in says it is: systemd of Ubuntu 24.04.
const systemdVersion = "systemd 255 (255.4-1ubuntu8)"

// systemctlOptions are the known options, and for which verbs.
var systemctlOptions = []options.Option{
	{Kind: options.Flag, Names: []string{"--version"}},
	{Kind: options.Flag, Names: []string{"--no-pager"}},
	{Kind: options.Flag, Names: []string{"--no-legend"}},
	{Kind: options.Flag, Names: []string{"--plain"}},
	{Kind: options.Flag, Names: []string{"--all", "-a"}},
	{Kind: options.Flag, Names: []string{"--full", "-l"}},
	{Kind: options.Flag, Names: []string{"--quiet", "-q"}},
	{Kind: options.Flag, Names: []string{"--value"}},
	{Kind: options.Flag, Names: []string{"--no-block"}},
	{Kind: options.Flag, Names: []string{"--no-ask-password"}},
	{Kind: options.Value, Names: []string{"--property", "-p"}},
	{Kind: options.Value, Names: []string{"--type", "-t"}},
	{Kind: options.Value, Names: []string{"--state"}},
	{Kind: options.Value, Names: []string{"--signal", "-s"}},
	{Kind: options.Value, Names: []string{"--kill-whom", "--kill-who"}},
}

// systemctlVerbs says who answers a verb and what is asked of it.
var systemctlVerbs = map[string]func(c call, parsed options.Parsed, names []string) error{
	"cat":               catUnits,
	"daemon-reload":     daemonReload,
	"is-active":         isActive,
	"is-system-running": isSystemRunning,
	"kill":              killUnits,
	"list-unit-files":   listUnitFiles,
	"list-units":        listUnits,
	"reset-failed":      resetFailed,
	"restart":           restartUnits,
	"show":              showUnits,
	"start":             startUnits,
	"stop":              stopUnits,
}

// privilegedVerbs need root.
var privilegedVerbs = []string{"daemon-reload", "kill", "reset-failed", "restart", "start", "stop"}

func systemctl(c call) error {
	parsed, err := options.Parse(systemctlOptions, c.args, false)
	if err != nil {
		return refuse("%v", err)
	}
	if parsed.Has("--version") {
		fmt.Printf("%s\n+PAM +AUDIT +SELINUX +APPARMOR +SECCOMP default-hierarchy=unified\n", systemdVersion)
		return nil
	}
	if len(parsed.Rest) == 0 {
		return refuse("no verb")
	}
	verb, names := parsed.Rest[0], parsed.Rest[1:]
	answer, known := systemctlVerbs[verb]
	if !known {
		return refuse("unknown verb %s", verb)
	}
	if slices.Contains(privilegedVerbs, verb) {
		if err := c.needRoot(fmt.Sprintf("Failed to %s: Interactive authentication required.", verb)); err != nil {
			return err
		}
	}
	return answer(c, parsed, names)
}

func (c call) unit(name string) unit.Unit {
	return unit.Unit{Node: c.node, Name: unit.NormalizeName(name)}
}

func isSystemRunning(c call, _ options.Parsed, _ []string) error {
	script, err := c.node.ReadScript()
	if err != nil {
		return err
	}
	state := script.System.State
	if state == "" {
		state = c.systemState()
	}
	fmt.Println(state)
	if state != "running" {
		return fail(1, "")
	}
	return nil
}

// systemState is degraded while a unit is failed.
func (c call) systemState() string {
	for _, name := range unit.KnownNames(c.node) {
		if status, err := c.unit(name).Status(); err == nil && status.ActiveState == "failed" {
			return "degraded"
		}
	}
	return "running"
}

func daemonReload(c call, _ options.Parsed, names []string) error {
	if len(names) > 0 {
		return refuse("daemon-reload takes no unit")
	}
	return unit.ReloadAll(c.node)
}

// jobFailures are systemctl's words for a unit's result after a failed start (systemd, src/shared/bus-wait-for-jobs.c).
var jobFailures = map[string]string{
	"exit-code": "the control process exited with error code",
	"protocol":  "the service did not take the steps required by its unit configuration",
	"signal":    "a fatal signal was delivered to the control process",
	"timeout":   "a timeout was exceeded",
}

func jobFailure(u unit.Unit) error {
	status, err := u.Status()
	if err != nil {
		return err
	}
	cause, known := jobFailures[status.Result]
	if !known {
		return fmt.Errorf("no words for the result %q", status.Result)
	}
	return fail(1, "Job for %s failed because %s.\nSee \"systemctl status %s\" and \"journalctl -xeu %s\" for details.", u.Name, cause, u.Name, u.Name)
}

func startUnits(c call, parsed options.Parsed, names []string) error {
	verb := parsed.Rest[0]
	for _, name := range names {
		u := c.unit(name)
		definition, err := u.Load()
		if errors.Is(err, unit.ErrNotFound) {
			return fail(5, "Failed to %s %s: Unit %s not found.", verb, u.Name, u.Name)
		}
		if err != nil {
			return fail(1, "Failed to %s %s: Unit %s has a bad unit file setting.\nSee system logs and 'systemctl status %s' for details.", verb, u.Name, u.Name, u.Name)
		}
		err = u.Start(definition, !parsed.Has("--no-block"))
		if errors.Is(err, unit.ErrStartFailed) {
			return jobFailure(u)
		}
		if err != nil {
			return err
		}
	}
	return someUnit(names)
}

func stopUnits(c call, _ options.Parsed, names []string) error {
	for _, name := range names {
		for _, u := range c.matching(name) {
			err := u.Stop()
			if errors.Is(err, unit.ErrNotFound) {
				return fail(5, "Failed to stop %s: Unit %s not loaded.", u.Name, u.Name)
			}
			if err != nil {
				return err
			}
		}
	}
	return someUnit(names)
}

func restartUnits(c call, parsed options.Parsed, names []string) error {
	for _, name := range names {
		if err := c.unit(name).Stop(); err != nil && !errors.Is(err, unit.ErrNotFound) {
			return err
		}
	}
	return startUnits(c, parsed, names)
}

func resetFailed(c call, _ options.Parsed, names []string) error {
	if len(names) == 0 {
		names = []string{"*"}
	}
	for _, name := range names {
		units := c.matching(name)
		for _, u := range units {
			if !isPattern(name) && !u.InMemory() {
				return fail(1, "Failed to reset failed state of unit %s: Unit %s not loaded.", u.Name, u.Name)
			}
			if err := u.ResetFailed(); err != nil {
				return err
			}
		}
	}
	return nil
}

func killUnits(c call, parsed options.Parsed, names []string) error {
	signal, err := unit.ParseSignal(parsed.Last("--signal", "SIGTERM"))
	if err != nil {
		return refuse("%v", err)
	}
	whom := parsed.Last("--kill-whom", "all")
	if !slices.Contains([]string{"main", "control", "all"}, whom) {
		return refuse("unknown --kill-whom=%s", whom)
	}
	for _, name := range names {
		for _, u := range c.matching(name) {
			if !u.InMemory() {
				return fail(1, "Failed to kill unit %s: Unit %s not loaded.", u.Name, u.Name)
			}
			if err := u.Kill(signal, whom); err != nil {
				return fail(1, "Failed to kill unit %s: %v", u.Name, err)
			}
		}
	}
	return someUnit(names)
}

func someUnit(names []string) error {
	if len(names) == 0 {
		return refuse("no unit")
	}
	return nil
}

func isActive(c call, parsed options.Parsed, names []string) error {
	active := false
	for _, name := range names {
		status, err := c.unit(name).Status()
		if err != nil {
			return err
		}
		if !parsed.Has("--quiet") {
			fmt.Println(status.ActiveState)
		}
		active = active || status.ActiveState == "active"
	}
	if err := someUnit(names); err != nil {
		return err
	}
	if !active {
		return fail(3, "")
	}
	return nil
}

func isPattern(name string) bool { return strings.ContainsAny(name, "*?[") }

// matching finds the loaded units that a pattern means; a plain name means itself.
func (c call) matching(name string) []unit.Unit {
	if !isPattern(name) {
		return []unit.Unit{c.unit(name)}
	}
	var units []unit.Unit
	for _, known := range unit.KnownNames(c.node) {
		if matchesAny(known, []string{name}) {
			units = append(units, unit.Unit{Node: c.node, Name: known})
		}
	}
	return units
}

func matchesAny(name string, patterns []string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		if !isPattern(pattern) {
			return unit.NormalizeName(pattern) == name
		}
		matched, err := filepath.Match(pattern, name)
		return err == nil && matched
	})
}

// listUnits prints what is in memory: active and failed units, with --all every loaded one.
func listUnits(c call, parsed options.Parsed, patterns []string) error {
	if !parsed.Has("--plain") || !parsed.Has("--no-legend") {
		return refuse("list-units for a program wants --plain and --no-legend")
	}
	kinds := splitAll(parsed.All("--type"))
	for _, kind := range kinds {
		if kind != "service" && kind != "slice" {
			return refuse("unknown --type=%s", kind)
		}
	}
	states := splitAll(parsed.All("--state"))
	for _, name := range unit.KnownNames(c.node) {
		u := unit.Unit{Node: c.node, Name: name}
		definition, err := u.Load()
		if err != nil || len(patterns) > 0 && !matchesAny(name, patterns) {
			continue
		}
		if len(kinds) > 0 && !slices.Contains(kinds, strings.TrimPrefix(filepath.Ext(name), ".")) {
			continue
		}
		status, err := u.Status()
		if err != nil {
			return err
		}
		if len(states) > 0 && !slices.Contains(states, status.ActiveState) && !slices.Contains(states, status.SubState) {
			continue
		}
		if status.ActiveState == "inactive" && !parsed.Has("--all") {
			continue
		}
		description := definition.Description
		if description == "" {
			description = name
		}
		fmt.Printf("%s loaded %s %s %s\n", name, status.ActiveState, status.SubState, description)
	}
	return nil
}

func onlyServices(parsed options.Parsed) error {
	if kinds := splitAll(parsed.All("--type")); len(kinds) > 0 && !slices.Equal(kinds, []string{"service"}) {
		return refuse("only --type=service is known")
	}
	return nil
}

func splitAll(values []string) []string {
	var parts []string
	for _, value := range values {
		parts = append(parts, strings.Split(value, ",")...)
	}
	return parts
}

func listUnitFiles(c call, parsed options.Parsed, patterns []string) error {
	if !parsed.Has("--no-legend") {
		return refuse("list-unit-files for a program wants --no-legend")
	}
	if err := onlyServices(parsed); err != nil {
		return err
	}
	for _, name := range unit.Names(c.node) {
		definition, err := (unit.Unit{Node: c.node, Name: name}).Load()
		if err != nil || definition.Transient || len(patterns) > 0 && !matchesAny(name, patterns) {
			continue
		}
		fmt.Printf("%s disabled enabled\n", name)
	}
	return nil
}

func catUnits(c call, _ options.Parsed, names []string) error {
	for _, name := range names {
		u := c.unit(name)
		definition, err := u.Load()
		if err != nil {
			return fail(1, "No files found for %s.", u.Name)
		}
		for i, path := range append([]string{definition.FragmentPath}, definition.DropInPaths...) {
			text, err := os.ReadFile(c.node.Host(path))
			if err != nil {
				return err
			}
			if i > 0 {
				fmt.Println()
			}
			fmt.Printf("# %s\n%s", path, text)
		}
	}
	return someUnit(names)
}

// properties are what `systemctl show` knows, in the order in which it prints them.
var properties = []struct {
	name string
	text func(facts) string
}{
	{"Type", func(f facts) string { return f.definition.Type }},
	{"Restart", func(f facts) string { return f.definition.Restart }},
	{"NotifyAccess", func(f facts) string { return "main" }},
	{"RemainAfterExit", func(f facts) string { return yesNo(f.definition.RemainAfterExit) }},
	{"MainPID", func(f facts) string { return strconv.Itoa(f.status.MainPID) }},
	{"Result", func(f facts) string { return f.status.Result }},
	{"NRestarts", func(f facts) string { return strconv.Itoa(f.status.NRestarts) }},
	{"ExecMainStartTimestamp", func(f facts) string { return timestamp(f.status.ExecMainStartTimestamp) }},
	{"ExecMainExitTimestamp", func(f facts) string { return timestamp(f.status.ExecMainExitTimestamp) }},
	{"ExecMainPID", func(f facts) string { return strconv.Itoa(f.status.ExecMainPID) }},
	{"ExecMainCode", func(f facts) string { return strconv.Itoa(f.status.ExecMainCode) }},
	{"ExecMainStatus", func(f facts) string { return strconv.Itoa(f.status.ExecMainStatus) }},
	{"ControlGroup", func(f facts) string { return f.controlGroup() }},
	{"Id", func(f facts) string { return f.name }},
	{"Names", func(f facts) string { return f.name }},
	{"Description", func(f facts) string { return f.definition.Description }},
	{"LoadState", func(f facts) string { return f.loadState }},
	{"ActiveState", func(f facts) string { return f.status.ActiveState }},
	{"SubState", func(f facts) string { return f.status.SubState }},
	{"FragmentPath", func(f facts) string { return f.definition.FragmentPath }},
	{"DropInPaths", func(f facts) string { return strings.Join(f.definition.DropInPaths, " ") }},
	{"UnitFileState", func(f facts) string { return f.unitFileState() }},
	{"StateChangeTimestamp", func(f facts) string { return timestamp(f.status.StateChangeTimestamp) }},
	{"InactiveExitTimestamp", func(f facts) string { return timestamp(f.status.InactiveExitTimestamp) }},
	{"ActiveEnterTimestamp", func(f facts) string { return timestamp(f.status.ActiveEnterTimestamp) }},
	{"ActiveExitTimestamp", func(f facts) string { return timestamp(f.status.ActiveExitTimestamp) }},
	{"InactiveEnterTimestamp", func(f facts) string { return timestamp(f.status.InactiveEnterTimestamp) }},
	{"Transient", func(f facts) string { return yesNo(f.definition.Transient) }},
	{"InvocationID", func(f facts) string { return f.status.InvocationID }},
}

// facts is all that is known of a unit.
type facts struct {
	name       string
	loadState  string
	definition unit.Definition
	status     unit.Status
}

func (f facts) controlGroup() string {
	if f.status.IsOver() {
		return ""
	}
	return "/" + f.definition.Slice + "/" + f.name
}

func (f facts) unitFileState() string {
	switch {
	case f.loadState != "loaded":
		return ""
	case f.definition.Transient:
		return "transient"
	case !f.definition.Installable:
		return "static"
	default:
		return "disabled"
	}
}

func yesNo(value bool) string {
	if value {
		return "yes"
	}
	return "no"
}

func timestamp(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	return at.UTC().Format("Mon 2006-01-02 15:04:05 UTC")
}

func (c call) facts(name string) (facts, error) {
	u := c.unit(name)
	f := facts{name: u.Name, loadState: "loaded"}
	var err error
	if f.definition, err = u.Load(); errors.Is(err, unit.ErrNotFound) {
		f.loadState = "not-found"
	} else if err != nil {
		f.loadState = "bad-setting"
	}
	if f.definition.Description == "" {
		f.definition.Description = u.Name
	}
	f.status, err = u.Status()
	return f, err
}

func showUnits(c call, parsed options.Parsed, names []string) error {
	wanted := splitAll(parsed.All("--property"))
	for _, property := range wanted {
		if !slices.ContainsFunc(properties, func(known struct {
			name string
			text func(facts) string
		}) bool {
			return known.name == property
		}) {
			return refuse("unknown property %s", property)
		}
	}
	if len(names) == 0 {
		return refuse("show without a unit")
	}
	for i, name := range names {
		if i > 0 {
			fmt.Println()
		}
		f, err := c.facts(name)
		if err != nil {
			return err
		}
		for _, property := range properties {
			if len(wanted) > 0 && !slices.Contains(wanted, property.name) {
				continue
			}
			if parsed.Has("--value") {
				fmt.Println(property.text(f))
				continue
			}
			fmt.Printf("%s=%s\n", property.name, property.text(f))
		}
	}
	return nil
}
