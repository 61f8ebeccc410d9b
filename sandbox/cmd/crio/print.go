package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// writeConfig prints a configuration as `crio config` does: sections without indentation, lists over several lines, and
// what is at its default as a comment, except for runtimes (cri-o pkg/config/template.go). Keys are sorted.
func writeConfig(out io.Writer, config, standard table) error {
	return writeSection(out, "", config, standard)
}

func writeSection(out io.Writer, path string, section, standard table) error {
	for _, key := range slices.Sorted(maps.Keys(section)) {
		if _, isTable := section[key].(table); isTable {
			continue
		}
		value, err := tomlValue(section[key])
		if err != nil {
			return fmt.Errorf("%s.%s: %w", path, key, err)
		}
		line := key + " = " + value
		if reflect.DeepEqual(section[key], standard[key]) {
			line = "# " + strings.ReplaceAll(line, "\n", "\n# ")
		}
		if _, err := fmt.Fprintf(out, "%s\n\n", line); err != nil {
			return err
		}
	}
	for _, key := range slices.Sorted(maps.Keys(section)) {
		below, isTable := section[key].(table)
		if !isTable {
			continue
		}
		name := strings.TrimPrefix(path+"."+key, ".")
		// Only handlers of runtimes have a header of their own.
		if name != "crio.runtime.runtimes" {
			fmt.Fprintf(out, "[%s]\n\n", name)
		}
		same, _ := standard[key].(table)
		if err := writeSection(out, name, below, same); err != nil {
			return err
		}
	}
	return nil
}

// tomlValue writes one value; a list has one line per item.
func tomlValue(value any) (string, error) {
	list, isList := value.([]any)
	if !isList {
		text, err := toml.Marshal(table{"v": value})
		return strings.TrimSpace(strings.TrimPrefix(string(text), "v = ")), err
	}
	lines := []string{"["}
	for _, item := range list {
		text, err := tomlValue(item)
		if err != nil {
			return "", err
		}
		lines = append(lines, "\t"+text+",")
	}
	return strings.Join(append(lines, "]"), "\n"), nil
}

// irregularNames are fields of CRI-O's RuntimeConfig and RuntimeHandler that are not named as their keys
// (cri-o pkg/config/config.go).
var irregularNames = map[string]string{"cgroup_manager": "CgroupManagerName"}

// words are parts of keys that a field's name does not write with one capital letter.
var words = map[string]string{
	"blockio": "BlockIO", "cdi": "CDI", "cpu": "CPU", "cpuset": "CPUSet", "gid": "GID", "gomaxprocs": "GOMAXPROCS",
	"hostnetwork": "HostNetwork", "hostport": "HostPort", "irqbalance": "IrqBalance", "selinux": "SELinux", "uid": "UID",
}

// fieldName is the name of the field of CRI-O's configuration that a key is read into.
func fieldName(key string) string {
	if name, isIrregular := irregularNames[key]; isIrregular {
		return name
	}
	name := ""
	for word := range strings.SplitSeq(key, "_") {
		if special, isSpecial := words[word]; isSpecial {
			name += special
		} else if word != "" {
			name += strings.ToUpper(word[:1]) + word[1:]
		}
	}
	return name
}

// runtimeInfo is the verbose part of CRI-O's answer to Status, as JSON: the image of pods' sandboxes, and the
// configuration of the runtime by the names of its fields (cri-o server/runtime_status.go, createRuntimeInfo).
func runtimeInfo(config table) (string, error) {
	runtime := table{"Workloads": nil}
	for key, value := range tableAt(config, "crio", "runtime") {
		runtime[fieldName(key)] = value
	}
	handlers := table{}
	for name, handler := range tableAt(config, "crio", "runtime", "runtimes") {
		fields := table{}
		keys, _ := handler.(table)
		for key, value := range keys {
			fields[fieldName(key)] = value
		}
		handlers[name] = fields
	}
	runtime["Runtimes"] = handlers
	text, err := json.Marshal(table{"sandboxImage": textAt(config, "crio", "image", "pause_image"), "crio": runtime})
	return string(text), err
}
