package main

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"

	"crio-node-e2e/sandbox/internal/options"
	"crio-node-e2e/sandbox/internal/program"
)

// ruleset is the rules of one address family: table, chain, rules in order.
type ruleset map[string]map[string][]string

// builtinChains are the chains that every table has.
var builtinChains = map[string][]string{
	"filter": {"INPUT", "FORWARD", "OUTPUT"},
	"nat":    {"PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"},
	"mangle": {"PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"},
	"raw":    {"PREROUTING", "OUTPUT"},
}

func (c call) rulesFile() string {
	return strings.TrimSuffix(strings.TrimSuffix(c.program, "-save"), "-restore") + ".json"
}

func (c call) rules() (ruleset, error) {
	rules := ruleset{}
	if err := c.node.ReadJSON(c.rulesFile(), &rules); err != nil {
		return nil, err
	}
	for table, chains := range builtinChains {
		if rules[table] == nil {
			rules[table] = map[string][]string{}
		}
		for _, chain := range chains {
			rules[table][chain] = append([]string{}, rules[table][chain]...)
		}
	}
	return rules, nil
}

// filterRules is iptables: [-w] [-t TABLE] COMMAND CHAIN [NUMBER] RULE…. Rules are compared by their exact words.
func filterRules(c call) error {
	if err := c.needRoot(c.program + ": Could not fetch rule set generation id: Permission denied (you must be root)"); err != nil {
		return err
	}
	return c.node.Locked("rules", func() error {
		rules, err := c.rules()
		if err != nil {
			return err
		}
		changed, err := c.applyRule(rules)
		if err != nil || !changed {
			return err
		}
		return c.node.WriteJSON(c.rulesFile(), rules)
	})
}

func (c call) applyRule(rules ruleset) (changed bool, err error) {
	table, words := "filter", c.args
	for len(words) > 0 && (words[0] == "-w" || words[0] == "--wait" || words[0] == "-t") {
		if words[0] != "-t" {
			words = words[1:]
			continue
		}
		if len(words) < 2 || builtinChains[words[1]] == nil {
			return false, refuse("unknown table")
		}
		table, words = words[1], words[2:]
	}
	if len(words) < 2 {
		return false, refuse("needs a command and a chain")
	}
	command, chain, rest := words[0], words[1], words[2:]
	return c.applyCommand(rules[table], command, chain, rest)
}

func (c call) applyCommand(chains map[string][]string, command, chain string, rest []string) (bool, error) {
	rule := strings.Join(rest, " ")
	present, exists := chains[chain]
	if command == "-N" {
		if exists {
			return false, fail(1, "%s: Chain already exists.", c.program)
		}
		chains[chain] = []string{}
		return true, nil
	}
	if !exists {
		return false, fail(1, "%s: No chain/target/match by that name.", c.program)
	}
	at := slices.Index(present, rule)
	switch command {
	case "-C":
		if at < 0 {
			return false, fail(1, "%s: Bad rule (does a matching rule exist in that chain?).", c.program)
		}
		return false, nil
	case "-A":
		chains[chain] = append(present, rule)
	case "-I":
		if len(rest) > 0 && rest[0] == "1" {
			rule = strings.Join(rest[1:], " ")
		}
		chains[chain] = slices.Insert(present, 0, rule)
	case "-D":
		if at < 0 {
			return false, fail(1, "%s: Bad rule (does a matching rule exist in that chain?).", c.program)
		}
		chains[chain] = slices.Delete(present, at, at+1)
	case "-F":
		chains[chain] = []string{}
	case "-X":
		if len(present) > 0 {
			return false, fail(1, "%s: CHAIN_DEL failed (Device or resource busy): chain %s", c.program, chain)
		}
		delete(chains, chain)
	default:
		return false, refuse("unknown command %s", command)
	}
	return true, nil
}

// restoreRules is iptables-restore -w --noflush FILE: lines like those of iptables-save, but with the commands of iptables.
// Rules change when every line was good; the real one decides so for each table.
func restoreRules(c call) error {
	if err := c.needRoot(c.program + ": Could not fetch rule set generation id: Permission denied (you must be root)"); err != nil {
		return err
	}
	if len(c.args) != 3 || !slices.Equal(c.args[:2], []string{"-w", "--noflush"}) {
		return refuse("only -w --noflush FILE is known")
	}
	text, err := os.ReadFile(c.node.Host(c.args[2]))
	if err != nil {
		return fail(1, "Can't open %s", c.args[2])
	}
	return c.node.Locked("rules", func() error {
		rules, err := c.rules()
		if err != nil {
			return err
		}
		table := ""
		for i, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
			words := strings.Fields(line)
			switch {
			case table == "" && strings.HasPrefix(line, "*") && builtinChains[line[1:]] != nil:
				table = line[1:]
			case table != "" && line == "COMMIT":
				table = ""
			case table != "" && len(words) >= 2:
				if _, err := c.applyCommand(rules[table], words[0], words[1], words[2:]); err != nil {
					return lineError(c, i+1, err)
				}
			default:
				return refuse("line %d is not understood: %s", i+1, line)
			}
		}
		if table != "" {
			return refuse("table %s is not committed", table)
		}
		return c.node.WriteJSON(c.rulesFile(), rules)
	})
}

// lineError says which line a failure is of.
func lineError(c call, line int, err error) error {
	if program.IsFailure(err) {
		return fail(1, "%s\n%s: line %d failed", err, c.program, line)
	}
	return err
}

// saveRules prints rules as iptables-save does, tables and chains sorted.
func saveRules(c call) error {
	if err := c.needRoot(c.program + ": Could not fetch rule set generation id: Permission denied (you must be root)"); err != nil {
		return err
	}
	tables := []string{"filter", "mangle", "nat", "raw"}
	if len(c.args) == 2 && c.args[0] == "-t" && builtinChains[c.args[1]] != nil {
		tables = []string{c.args[1]}
	} else if len(c.args) != 0 {
		return refuse("only -t TABLE is known")
	}
	rules, err := c.rules()
	if err != nil {
		return err
	}
	for _, table := range tables {
		printTable(table, rules[table])
	}
	return nil
}

func printTable(table string, chains map[string][]string) {
	names := make([]string, 0, len(chains))
	for name := range chains {
		names = append(names, name)
	}
	slices.Sort(names)
	fmt.Printf("*%s\n", table)
	for _, name := range names {
		policy := "-"
		if slices.Contains(builtinChains[table], name) {
			policy = "ACCEPT"
		}
		fmt.Printf(":%s %s [0:0]\n", name, policy)
	}
	for _, name := range names {
		for _, rule := range chains[name] {
			fmt.Printf("-A %s %s\n", name, rule)
		}
	}
	fmt.Println("COMMIT")
}

// linksDirectory has one entry for each network link, as in sysfs.
const linksDirectory = "/sys/class/net"

// links lists the node's network links.
func (c call) links() ([]string, error) {
	entries, err := os.ReadDir(c.node.Host(linksDirectory))
	names := make([]string, 0, len(entries))
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names, err
}

// ipLink is `ip -o link`, `ip -j link` and `ip link delete NAME`.
func ipLink(c call) error {
	words := strings.Join(c.args, " ")
	switch {
	case words == "-o link" || words == "-o link show":
		return c.printLinks(func(index int, name string) { fmt.Printf("%d: %s: <UP> mtu 1500 state UP\n", index, name) })
	case words == "-j link" || words == "-j link show":
		return c.printLinksAsJSON()
	case len(c.args) == 3 && c.args[0] == "link" && (c.args[1] == "delete" || c.args[1] == "del"):
		return c.deleteLink(c.args[2])
	case len(c.args) == 4 && strings.HasPrefix(words, "link show dev "):
		return c.showLink(c.args[3])
	default:
		return refuse("only `-o link`, `-j link`, `link show dev NAME` and `link delete NAME` are known")
	}
}

func (c call) printLinks(print func(index int, name string)) error {
	links, err := c.links()
	if err != nil {
		return err
	}
	for i, name := range links {
		print(i+1, name)
	}
	return nil
}

func (c call) printLinksAsJSON() error {
	type link struct {
		Index int    `json:"ifindex"`
		Name  string `json:"ifname"`
	}
	list := []link{}
	if err := c.printLinks(func(index int, name string) { list = append(list, link{index, name}) }); err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(list)
}

func (c call) showLink(name string) error {
	found := false
	err := c.printLinks(func(index int, known string) {
		if known == name {
			found = true
			fmt.Printf("%d: %s: <UP> mtu 1500 state UP\n", index, name)
		}
	})
	if err == nil && !found {
		return fail(1, "Device \"%s\" does not exist.", name)
	}
	return err
}

func (c call) deleteLink(name string) error {
	if err := c.needRoot("RTNETLINK answers: Operation not permitted"); err != nil {
		return err
	}
	if links, err := c.links(); err != nil || !slices.Contains(links, name) {
		return fail(1, "Cannot find device \"%s\"", name)
	}
	return os.RemoveAll(c.node.Host(linksDirectory + "/" + name))
}

// mountsFile lists the node's mounts; there are none unless a test makes some.
const mountsFile = "/proc/self/mounts"

// umount is `umount [-l] POINT`.
func umount(c call) error {
	if err := c.needRoot("umount: must be superuser to unmount."); err != nil {
		return err
	}
	parsed, err := options.Parse([]options.Option{{Kind: options.Flag, Names: []string{"-l", "--lazy"}}}, c.args, false)
	if err != nil {
		return refuse("%v", err)
	}
	if len(parsed.Rest) != 1 {
		return refuse("one mount point at a time")
	}
	point := parsed.Rest[0]
	return c.node.Locked("mounts", func() error {
		lines, err := c.lines(mountsFile)
		if err != nil {
			return err
		}
		rest := slices.DeleteFunc(slices.Clone(lines), func(line string) bool { return strings.Contains(line, " "+point+" ") })
		if len(rest) < len(lines) {
			return c.writeLines(mountsFile, rest)
		}
		if _, err := os.Stat(c.node.Host(point)); err != nil {
			return fail(32, "umount: %s: no mount point specified.", point)
		}
		return fail(32, "umount: %s: not mounted.", point)
	})
}
