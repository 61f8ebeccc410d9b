package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"crio-node-e2e/sandbox/internal/node"
)

// table is a piece of configuration.
type table = map[string]any

//go:embed defaults.toml
var defaultsFile string

// defaults are CRI-O's own, without a runtime.
func defaults() (table, error) {
	var config table
	_, err := toml.Decode(defaultsFile, &config)
	return config, err
}

// readConfig merges the configuration file and the drop-ins, sorted by name, over the defaults. It gives what it read as
// paths of the node.
func readConfig(n node.Node, where paths) (config table, files []string, err error) {
	config, err = defaults()
	if err != nil {
		return nil, nil, err
	}
	candidates := []string{where.file}
	entries, err := os.ReadDir(n.Host(where.dropIns))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, err
	}
	for _, entry := range entries {
		// The real one reads every regular file (cri-o pkg/config/config.go, UpdateFromPath).
		if !entry.IsDir() {
			candidates = append(candidates, filepath.Join(where.dropIns, entry.Name()))
		}
	}
	for _, path := range candidates {
		text, err := os.ReadFile(n.Host(path))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		var layer table
		if _, err := toml.Decode(string(text), &layer); err != nil {
			return nil, nil, fmt.Errorf("unable to decode configuration %s: %w", path, err)
		}
		merge(config, layer)
		files = append(files, path)
	}
	addDefaultRuntime(config)
	return config, files, nil
}

func merge(into, layer table) {
	for key, value := range layer {
		below, isTable := value.(table)
		known, wasTable := into[key].(table)
		if isTable && wasTable {
			if key == "runtimes" {
				// A handler is replaced as a whole, because it is one value of a map (cri-o pkg/config/config.go, Runtimes).
				maps.Copy(known, below)
				continue
			}
			merge(known, below)
			continue
		}
		into[key] = value
	}
}

// at follows keys into nested tables; nil where there is nothing.
func at(config table, keys ...string) any {
	var value any = config
	for _, key := range keys {
		nested, isTable := value.(table)
		if !isTable {
			return nil
		}
		value = nested[key]
	}
	return value
}

func textAt(config table, keys ...string) string {
	text, _ := at(config, keys...).(string)
	return text
}

// tableAt gives a nested table; nil, which reads as empty, where there is none.
func tableAt(config table, keys ...string) table {
	nested, _ := at(config, keys...).(table)
	return nested
}

// addDefaultRuntime gives a configuration without any runtime the built-in one.
func addDefaultRuntime(config table) {
	runtime, _ := at(config, "crio", "runtime").(table)
	if runtime["runtimes"] == nil {
		runtime["runtimes"] = table{"crun": table{"runtime_path": "/usr/libexec/crio/crun", "monitor_path": "/usr/libexec/crio/conmon"}}
	}
}

var cgroupManagers = []string{"systemd", "cgroupfs"}
var logLevels = []string{"fatal", "panic", "error", "warn", "info", "debug", "trace"}

// leastLogSize is the size of a buffer of the real one (cri-o pkg/config/config.go, OCIBufSize).
const leastLogSize = 8192

// validateValues finds what the real one refuses wherever it is asked, as `crio config` does
// (cri-o pkg/config/config.go, Validate without execution; cmd/crio/main.go for the level).
func validateValues(config table) error {
	if level := textAt(config, "crio", "runtime", "log_level"); !slices.Contains(logLevels, strings.ToLower(level)) {
		return fmt.Errorf("not a valid logrus Level: %q", level)
	}
	name := textAt(config, "crio", "runtime", "default_runtime")
	if _, defined := tableAt(config, "crio", "runtime", "runtimes")[name].(table); !defined {
		return fmt.Errorf("validating runtime config: default_runtime set to %q, but no runtime entry table [crio.runtime.runtimes.%[1]s] was found", name)
	}
	if size, isNumber := at(config, "crio", "runtime", "log_size_max").(int64); isNumber && size >= 0 && size < leastLogSize {
		return fmt.Errorf("validating runtime config: log size max should be negative or >= %d", leastLogSize)
	}
	return nil
}

// validate finds what keeps the real daemon from starting.
func validate(n node.Node, config table) error {
	if err := validateValues(config); err != nil {
		return err
	}
	name := textAt(config, "crio", "runtime", "default_runtime")
	handler := tableAt(config, "crio", "runtime", "runtimes", name)
	for _, key := range []string{"runtime_path", "monitor_path"} {
		path, _ := handler[key].(string)
		if path == "" {
			continue
		}
		if _, err := os.Stat(n.Host(path)); err != nil {
			return fmt.Errorf("validating runtime config: runtime validation: %q: stat %s: no such file or directory", name, path)
		}
	}
	if manager := textAt(config, "crio", "runtime", "cgroup_manager"); !slices.Contains(cgroupManagers, manager) {
		return fmt.Errorf("validating runtime config: unable to update cgroup manager: unknown cgroup manager %q", manager)
	}
	if policy := textAt(config, "crio", "image", "signature_policy"); policy != "" {
		if _, err := os.Stat(n.Host(policy)); err != nil {
			return fmt.Errorf("validating image config: signature policy %s: no such file or directory", policy)
		}
	}
	return nil
}

// networkName is the first CNI configuration's name, or an error as CRI-O reports it: the node is then not ready.
func networkName(n node.Node, config table) (string, error) {
	directory := textAt(config, "crio", "network", "network_dir")
	entries, err := os.ReadDir(n.Host(directory))
	if err == nil {
		for _, entry := range entries {
			if extension := filepath.Ext(entry.Name()); extension == ".conf" || extension == ".conflist" || extension == ".json" {
				return entry.Name(), nil
			}
		}
	}
	return "", fmt.Errorf("no CNI configuration file in %s. Has your network provider started?", directory)
}
