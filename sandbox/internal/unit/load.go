package unit

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"crio-node-e2e/sandbox/internal/node"
)

// searchPath is where unit files are looked for, the first one wins (systemd.unit(5)).
var searchPath = []string{
	"/etc/systemd/system",
	"/run/systemd/system",
	"/usr/local/lib/systemd/system",
	"/usr/lib/systemd/system",
}

// ErrNotFound says that no unit file and no transient unit has the name.
var ErrNotFound = errors.New("unit not found")

// NormalizeName adds the suffix that systemctl lets people leave out.
func NormalizeName(name string) string {
	if strings.Contains(name, ".") {
		return name
	}
	return name + ".service"
}

// Load gives a unit's definition: of the running one while it is active, else as the files say now. A changed file counts
// for an active unit only after `systemctl daemon-reload`.
func (u Unit) Load() (Definition, error) {
	var loaded Definition
	if err := u.Node.ReadJSON(u.file("definition.json"), &loaded); err != nil {
		return loaded, err
	}
	if loaded.Transient {
		return loaded, nil
	}
	status, err := u.Status()
	if err != nil {
		return loaded, err
	}
	if loaded.Name != "" && !status.IsOver() {
		return loaded, nil
	}
	return readFiles(u.Node, u.Name)
}

// store keeps the definition that counts from now on.
func (u Unit) store(definition Definition) error {
	if err := os.MkdirAll(u.dir(), 0o755); err != nil {
		return err
	}
	return u.Node.WriteJSON(u.file("definition.json"), definition)
}

// ReloadAll reads the files of all units again, as `systemctl daemon-reload` does.
func ReloadAll(n node.Node) error {
	for _, name := range KnownNames(n) {
		u := Unit{Node: n, Name: name}
		var loaded Definition
		if err := n.ReadJSON(u.file("definition.json"), &loaded); err != nil {
			return err
		}
		if loaded.Name == "" || loaded.Transient {
			continue
		}
		fresh, err := readFiles(n, name)
		if errors.Is(err, ErrNotFound) {
			continue
		}
		if err != nil {
			return err
		}
		// The unit may have been forgotten meanwhile.
		if err := n.WriteJSON(u.file("definition.json"), fresh); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// InMemory tells whether the service manager holds the unit: while it is active, starts, stops or has failed. A unit that
// became inactive is forgotten with all that was known of its run.
func (u Unit) InMemory() bool {
	_, err := os.Stat(u.dir())
	return err == nil
}

// KnownNames lists the units in memory, sorted.
func KnownNames(n node.Node) []string {
	entries, err := os.ReadDir(n.Path("units"))
	if err != nil {
		return nil
	}
	names := make([]string, 0, len(entries))
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

// Names lists all units of the node: those with a file and those that systemd-run made.
func Names(n node.Node) []string {
	names := KnownNames(n)
	for _, dir := range searchPath {
		files, err := filepath.Glob(filepath.Join(n.Host(dir), "*.service"))
		if err != nil {
			continue
		}
		for _, file := range files {
			names = append(names, filepath.Base(file))
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func readFiles(n node.Node, name string) (Definition, error) {
	definition := NewDefinition(name)
	fragment := ""
	for _, dir := range searchPath {
		if _, err := os.Stat(n.Host(filepath.Join(dir, name))); err == nil {
			fragment = filepath.Join(dir, name)
			break
		}
	}
	if fragment == "" {
		return definition, ErrNotFound
	}
	definition.FragmentPath = fragment
	definition.DropInPaths = dropIns(n, name)
	for _, path := range append([]string{fragment}, definition.DropInPaths...) {
		text, err := os.ReadFile(n.Host(path))
		if err != nil {
			return definition, err
		}
		if err := definition.apply(string(text)); err != nil {
			return definition, fmt.Errorf("%s: %w", path, err)
		}
	}
	if len(definition.ExecStart) == 0 && strings.HasSuffix(name, ".service") {
		return definition, errors.New("service has no ExecStart=, ExecStop=, or SuccessAction=")
	}
	return definition, nil
}

// dropIns finds UNIT.d/*.conf, sorted by file name; of equal names the first directory wins.
func dropIns(n node.Node, name string) []string {
	byName := map[string]string{}
	for _, dir := range searchPath {
		dropInDir := filepath.Join(dir, name+".d")
		entries, err := os.ReadDir(n.Host(dropInDir))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		for _, entry := range entries {
			if _, taken := byName[entry.Name()]; !taken && strings.HasSuffix(entry.Name(), ".conf") {
				byName[entry.Name()] = filepath.Join(dropInDir, entry.Name())
			}
		}
	}
	names := make([]string, 0, len(byName))
	for file := range byName {
		names = append(names, file)
	}
	slices.Sort(names)
	paths := make([]string, 0, len(names))
	for _, file := range names {
		paths = append(paths, byName[file])
	}
	return paths
}

// apply reads one unit file over what is known.
func (d *Definition) apply(text string) error {
	section := ""
	text = strings.ReplaceAll(text, "\\\n", " ")
	for _, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#' || line[0] == ';':
			continue
		case strings.HasPrefix(line, "["):
			section = line
			continue
		}
		key, value, found := strings.Cut(line, "=")
		if !found {
			return fmt.Errorf("not a setting: %s", line)
		}
		if err := d.applySetting(section, strings.TrimSpace(key), strings.TrimSpace(value)); err != nil {
			return err
		}
	}
	return nil
}

func (d *Definition) applySetting(section, key, value string) error {
	switch section {
	case "[Service]":
		return d.Set(key, value)
	case "[Unit]":
		if key == "Description" {
			d.Description = value
		}
		return nil
	case "[Install]":
		d.Installable = true
		return nil
	default:
		return fmt.Errorf("setting outside of a known section: %s", key)
	}
}

// setters are the settings that have an effect on the stand-in node.
var setters = map[string]func(d *Definition, value string) error{
	"Type": func(d *Definition, value string) error {
		return oneOf(&d.Type, value, "simple", "exec", "notify", "oneshot")
	},
	"ExecStart": func(d *Definition, value string) error {
		words, err := splitWords(value)
		d.ExecStart = words
		return err
	},
	"Environment": func(d *Definition, value string) error {
		words, err := splitWords(value)
		d.Environment = append(d.Environment, words...)
		return err
	},
	"EnvironmentFile": func(d *Definition, value string) error {
		d.EnvironmentFiles = append(d.EnvironmentFiles, value)
		return nil
	},
	"WorkingDirectory": func(d *Definition, value string) error { d.WorkingDirectory = value; return nil },
	"StandardOutput":   func(d *Definition, value string) error { return setStream(&d.StandardOutput, value) },
	"StandardError":    func(d *Definition, value string) error { return setStream(&d.StandardError, value) },
	"Restart": func(d *Definition, value string) error {
		return oneOf(&d.Restart, value, "no", "always", "on-success", "on-failure", "on-abnormal", "on-abort")
	},
	"RestartSec":      func(d *Definition, value string) error { return setDuration(&d.RestartSec, value) },
	"TimeoutStartSec": func(d *Definition, value string) error { return setDuration(&d.TimeoutStartSec, value) },
	"TimeoutStopSec":  func(d *Definition, value string) error { return setDuration(&d.TimeoutStopSec, value) },
	"RuntimeMaxSec":   func(d *Definition, value string) error { return setDuration(&d.RuntimeMaxSec, value) },
	"RemainAfterExit": func(d *Definition, value string) error { return setBool(&d.RemainAfterExit, value) },
	"SendSIGKILL":     func(d *Definition, value string) error { return setBool(&d.SendSIGKILL, value) },
	"KillMode": func(d *Definition, value string) error {
		return oneOf(&d.KillMode, value, "control-group", "mixed", "process", "none")
	},
	"KillSignal": func(d *Definition, value string) error {
		if _, err := ParseSignal(value); err != nil {
			return err
		}
		d.KillSignal = value
		return nil
	},
	"Slice":       func(d *Definition, value string) error { d.Slice = value; return nil },
	"Description": func(d *Definition, value string) error { d.Description = value; return nil },
}

// withoutEffect are settings that are accepted, and mean nothing on the stand-in node.
var withoutEffect = []string{
	"Delegate", "ExecReload", "LimitCORE", "LimitNOFILE", "LimitNPROC", "OOMPolicy", "OOMScoreAdjust", "TasksMax",
	"KillUserProcesses", "CPUAccounting", "MemoryAccounting", "IOAccounting", "TasksAccounting", "MemoryMax", "User",
	"LogRateLimitIntervalSec", "LogRateLimitBurst",
}

// Set changes one setting of the [Service] section; an unknown one is an error.
func (d *Definition) Set(key, value string) error {
	if set, known := setters[key]; known {
		if err := set(d, value); err != nil {
			return fmt.Errorf("%s=%s: %w", key, value, err)
		}
		return nil
	}
	if slices.Contains(withoutEffect, key) {
		return nil
	}
	return fmt.Errorf("unknown setting %s", key)
}

func oneOf(target *string, value string, allowed ...string) error {
	if !slices.Contains(allowed, value) {
		return fmt.Errorf("not one of %s", strings.Join(allowed, ", "))
	}
	*target = value
	return nil
}

func setBool(target *bool, value string) error {
	switch strings.ToLower(value) {
	case "yes", "true", "on", "1":
		*target = true
	case "no", "false", "off", "0":
		*target = false
	default:
		return errors.New("not a boolean")
	}
	return nil
}

func setStream(target *string, value string) error {
	kind, path, hasPath := strings.Cut(value, ":")
	switch kind {
	case "append", "truncate", "file":
		if !hasPath || !filepath.IsAbs(path) {
			return errors.New("path is not absolute")
		}
	case "journal", "null", "inherit":
	default:
		return errors.New("unknown stream")
	}
	*target = value
	return nil
}

// setDuration reads systemd.time(7): a number of seconds, or numbers with units; 0 and infinity mean no limit.
func setDuration(target *time.Duration, value string) error {
	if value == "infinity" {
		*target = 0
		return nil
	}
	if seconds, err := strconv.ParseFloat(value, 64); err == nil {
		*target = time.Duration(seconds * float64(time.Second))
		return nil
	}
	duration, err := time.ParseDuration(strings.NewReplacer(" ", "", "min", "m", "sec", "s").Replace(value))
	*target = duration
	return err
}
