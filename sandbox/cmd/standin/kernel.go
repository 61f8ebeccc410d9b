package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"crio-node-e2e/sandbox/internal/options"
)

// sysctlDefaults are a hosted runner's values of the keys that node set-up touches.
var sysctlDefaults = map[string]string{
	"net.ipv4.ip_forward":                          "1",
	"net.ipv4.conf.all.route_localnet":             "0",
	"net.ipv6.conf.all.forwarding":                 "0",
	"net.bridge.bridge-nf-call-iptables":           "1",
	"net.bridge.bridge-nf-call-ip6tables":          "1",
	"kernel.keys.root_maxbytes":                    "25000000",
	"kernel.keys.root_maxkeys":                     "1000000",
	"kernel.panic":                                 "0",
	"kernel.panic_on_oops":                         "0",
	"kernel.pid_max":                               "4194304",
	"kernel.threads-max":                           "127431",
	"kernel.apparmor_restrict_unprivileged_userns": "1",
	"fs.inotify.max_user_instances":                "1280",
	"fs.inotify.max_user_watches":                  "655360",
	"vm.overcommit_memory":                         "0",
	"vm.panic_on_oom":                              "0",
	"vm.swappiness":                                "60",
}

// bridgePrefix is of the keys that exist only while br_netfilter is loaded.
const bridgePrefix = "net.bridge."

func sysctl(c call) error {
	known := []options.Option{
		{Kind: options.Flag, Names: []string{"-n", "--values"}},
		{Kind: options.Flag, Names: []string{"-w", "--write"}},
		{Kind: options.Flag, Names: []string{"-q", "--quiet"}},
		{Kind: options.Flag, Names: []string{"-e", "--ignore"}},
	}
	parsed, err := options.Parse(known, c.args, false)
	if err != nil {
		return refuse("%v", err)
	}
	if len(parsed.Rest) == 0 {
		return refuse("no key")
	}
	return c.node.Locked("sysctl", func() error { return c.sysctlKeys(parsed) })
}

func (c call) sysctlKeys(parsed options.Parsed) error {
	values := map[string]string{}
	for key, value := range sysctlDefaults {
		values[key] = value
	}
	if err := c.node.ReadJSON("sysctl.json", &values); err != nil {
		return err
	}
	modules, err := c.modules()
	if err != nil {
		return err
	}
	script, err := c.node.ReadScript()
	if err != nil {
		return err
	}
	absent := false
	for _, word := range parsed.Rest {
		key, value, writes := strings.Cut(word, "=")
		if writes != parsed.Has("-w") {
			return refuse("writing wants -w, and only writing does: %s", word)
		}
		_, exists := values[key]
		if !exists || strings.HasPrefix(key, bridgePrefix) && !slices.Contains(modules, "br_netfilter") {
			if parsed.Has("-e") {
				continue
			}
			fmt.Fprintf(os.Stderr, "sysctl: cannot stat /proc/sys/%s: No such file or directory\n", strings.ReplaceAll(key, ".", "/"))
			absent = true
			continue
		}
		if writes {
			if err := c.needRoot(fmt.Sprintf("sysctl: permission denied on key \"%s\"", key)); err != nil {
				return err
			}
			if slices.Contains(script.Sysctls, key) {
				return fail(1, "sysctl: setting key \"%s\": Read-only file system", key)
			}
			values[key] = value
		}
		if !parsed.Has("-q") {
			printSysctl(key, values[key], parsed.Has("-n"))
		}
	}
	if parsed.Has("-w") {
		if err := c.node.WriteJSON("sysctl.json", values); err != nil {
			return err
		}
	}
	if absent {
		return fail(1, "")
	}
	return nil
}

func printSysctl(key, value string, bare bool) {
	if bare {
		fmt.Println(value)
		return
	}
	fmt.Printf("%s = %s\n", key, value)
}

// modulesFile and swapsFile are the node's own, in the formats of proc(5).
const (
	modulesFile = "/proc/modules"
	swapsFile   = "/proc/swaps"
)

// lines reads a text file of the node.
func (c call) lines(path string) ([]string, error) {
	text, err := os.ReadFile(c.node.Host(path))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return strings.FieldsFunc(string(text), func(r rune) bool { return r == '\n' }), nil
}

// writeLines replaces a text file of the node.
func (c call) writeLines(path string, lines []string) error {
	text := ""
	for _, line := range lines {
		text += line + "\n"
	}
	if err := os.MkdirAll(filepath.Dir(c.node.Host(path)), 0o755); err != nil {
		return err
	}
	return os.WriteFile(c.node.Host(path), []byte(text), 0o644)
}

// firstWord is the name in a line of /proc/modules or /proc/swaps.
func firstWord(line string) string {
	word, _, _ := strings.Cut(strings.ReplaceAll(line, "\t", " "), " ")
	return word
}

// modules lists the loaded kernel modules.
func (c call) modules() ([]string, error) {
	lines, err := c.lines(modulesFile)
	names := make([]string, 0, len(lines))
	for _, line := range lines {
		names = append(names, firstWord(line))
	}
	return names, err
}

func modprobe(c call) error {
	known := []options.Option{{Kind: options.Flag, Names: []string{"-r", "--remove"}}}
	parsed, err := options.Parse(known, c.args, false)
	if err != nil {
		return refuse("%v", err)
	}
	if len(parsed.Rest) != 1 {
		return refuse("one module at a time")
	}
	name := parsed.Rest[0]
	if err := c.needRoot(fmt.Sprintf("modprobe: ERROR: could not insert '%s': Operation not permitted", name)); err != nil {
		return err
	}
	script, err := c.node.ReadScript()
	if err != nil {
		return err
	}
	if slices.Contains(script.Modules, name) {
		return fail(1, "modprobe: FATAL: Module %s not found in directory /lib/modules/6.17.0-azure", name)
	}
	return c.node.Locked("modules", func() error {
		lines, err := c.lines(modulesFile)
		if err != nil {
			return err
		}
		lines = slices.DeleteFunc(lines, func(line string) bool { return firstWord(line) == name })
		if !parsed.Has("-r") {
			lines = append(lines, name+" 32768 0 - Live 0x0000000000000000")
		}
		return c.writeLines(modulesFile, lines)
	})
}

// swapOff is `swapoff -a` and `swapoff DEVICE`.
func swapOff(c call) error {
	if len(c.args) != 1 || strings.HasPrefix(c.args[0], "-") && c.args[0] != "-a" {
		return refuse("only -a and one device are known")
	}
	name := c.args[0]
	return c.changeSwaps(func(lines []string) ([]string, error) {
		rest := slices.DeleteFunc(slices.Clone(lines), func(line string) bool { return name == "-a" || firstWord(line) == name })
		if name != "-a" && len(rest) == len(lines) {
			return nil, fail(4, "swapoff: %s: swapoff failed: No such file or directory", name)
		}
		return rest, nil
	})
}

// swapOn is `swapon [-p PRIORITY] DEVICE`.
func swapOn(c call) error {
	parsed, err := options.Parse([]options.Option{{Kind: options.Value, Names: []string{"-p", "--priority"}}}, c.args, false)
	if err != nil {
		return refuse("%v", err)
	}
	if len(parsed.Rest) != 1 {
		return refuse("one device at a time")
	}
	name := parsed.Rest[0]
	return c.changeSwaps(func(lines []string) ([]string, error) {
		if slices.ContainsFunc(lines, func(line string) bool { return firstWord(line) == name }) {
			return nil, fail(255, "swapon: %s: swapon failed: Device or resource busy", name)
		}
		return append(lines, fmt.Sprintf("%s\tpartition\t4194300\t0\t%s", name, parsed.Last("-p", "-2"))), nil
	})
}

// swapsHead is the first line of /proc/swaps.
const swapsHead = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority"

func (c call) changeSwaps(change func(lines []string) ([]string, error)) error {
	if err := c.needRoot(c.program + ": Not superuser."); err != nil {
		return err
	}
	return c.node.Locked("swaps", func() error {
		lines, err := c.lines(swapsFile)
		if err != nil {
			return err
		}
		devices, err := change(lines[min(1, len(lines)):])
		if err != nil {
			return err
		}
		return c.writeLines(swapsFile, append([]string{swapsHead}, devices...))
	})
}
