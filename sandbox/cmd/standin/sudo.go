package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"crio-node-e2e/sandbox/internal/node"
	"crio-node-e2e/sandbox/internal/options"
)

// fileCommands are the coreutils that root may run; their absolute paths are the node's. The value tells which options
// take a value that is no path, so that it is left alone.
var fileCommands = map[string][]string{
	"cat": nil, "chmod": nil, "chown": nil, "cp": nil, "find": {"-lname", "-name", "-type", "-maxdepth", "-mindepth", "-printf"},
	"grep": nil, "install": {"-m", "-o", "-g", "--mode", "--owner", "--group"}, "ln": nil, "ls": nil, "mkdir": {"-m", "--mode"},
	"mktemp": nil, "mv": nil, "readlink": nil, "realpath": nil, "rm": nil, "rmdir": nil, "sha256sum": nil, "stat": {"-c", "--format", "--printf"},
	"tee": nil, "test": nil, "touch": {"-d", "-t", "--date"},
}

// readingCommands are those of them that a user without rights may run as well.
var readingCommands = []string{"cat", "find", "grep", "ls", "readlink", "stat", "test"}

// sudo runs a command as the node's root. The environment is not kept, as with sudo's own env_reset.
func sudo(c call) error {
	parsed, err := options.Parse([]options.Option{{Kind: options.Flag, Names: []string{"-n", "--non-interactive"}}}, c.args, true)
	if err != nil {
		return refuse("%v", err)
	}
	if len(parsed.Rest) == 0 {
		return refuse("no command")
	}
	if err := os.Setenv("PATH", os.Getenv(node.BinVariable)+":"+c.node.Root()+"/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"); err != nil {
		return err
	}
	return c.runAs(parsed.Rest, append(keptEnvironment(), node.RootVariable+"=1", "HOME=/root", "USER=root", "LOGNAME=root"))
}

func keptEnvironment() []string {
	kept := []string{"SANDBOX_", "PATH=", "LANG=", "TERM="}
	var environment []string
	for _, variable := range os.Environ() {
		if slices.ContainsFunc(kept, func(prefix string) bool { return strings.HasPrefix(variable, prefix) }) &&
			!strings.HasPrefix(variable, node.RootVariable+"=") {
			environment = append(environment, variable)
		}
	}
	return environment
}

// timeout is coreutils' timeout: the command runs by the rules of who runs it.
func timeout(c call) error {
	known := []options.Option{
		{Kind: options.Value, Names: []string{"-k", "--kill-after"}},
		{Kind: options.Value, Names: []string{"-s", "--signal"}},
		{Kind: options.Flag, Names: []string{"--foreground"}},
		{Kind: options.Flag, Names: []string{"--preserve-status"}},
	}
	parsed, err := options.Parse(known, c.args, true)
	if err != nil {
		return refuse("%v", err)
	}
	if len(parsed.Rest) < 2 {
		return refuse("needs a duration and a command")
	}
	if _, err := strconv.ParseFloat(strings.TrimRight(parsed.Rest[0], "smhd"), 64); err != nil {
		return refuse("invalid time interval %s", parsed.Rest[0])
	}
	command, err := c.translate(parsed.Rest[1:])
	if err != nil {
		return err
	}
	real, err := realProgram("timeout")
	if err != nil {
		return err
	}
	head := c.args[:len(c.args)-len(parsed.Rest)+1]
	command.words = slices.Concat([]string{real}, head, command.words)
	return c.finish(command, os.Environ())
}

// runAs runs a command by the node's rules with an environment.
func (c call) runAs(words []string, environment []string) error {
	if err := os.Setenv(node.RootVariable, "1"); err != nil {
		return err
	}
	command, err := c.translate(words)
	if err != nil {
		return err
	}
	return c.finish(command, environment)
}

// translated is a command as this machine can run it.
type translated struct {
	// words begin with the program's absolute path.
	words         []string
	isFileCommand bool
	// directory is where it runs; the caller's own when empty.
	directory string
}

// translate turns a command of the node into one of this machine, or says why it must not run.
func (c call) translate(words []string) (translated, error) {
	name := words[0]
	if strings.Contains(name, "/") {
		return c.translateProgram(words)
	}
	nonPaths, isFile := fileCommands[name]
	if isFile {
		if !node.IsRoot() && !slices.Contains(readingCommands, name) {
			return c.withoutRights(words)
		}
		return c.translateFileCommand(words, nonPaths)
	}
	if _, played := programs[name]; played || name == "true" || name == "false" || isOnNode(c.node, name) {
		program, err := exec.LookPath(name)
		if err != nil {
			return translated{}, c.notFound(name)
		}
		return translated{words: slices.Concat([]string{program}, words[1:])}, nil
	}
	if !node.IsRoot() {
		return c.withoutRights(words)
	}
	if slices.Contains(neverOnNode, name) {
		return translated{}, refuse("%s is not allowed on the stand-in node", name)
	}
	if _, err := exec.LookPath(name); err != nil {
		return translated{}, c.notFound(name)
	}
	return translated{}, refuse("%s is not among the programs of the stand-in node", name)
}

// notFound has the words of the program that should have started another one.
func (c call) notFound(name string) error {
	if c.program == "sudo" {
		return fail(exitDenied, "sudo: %s: command not found", name)
	}
	return fail(exitNotFound, "timeout: failed to run command ‘%s’: No such file or directory", name)
}

// neverOnNode are programs that would escape the translation of paths.
var neverOnNode = []string{"bash", "env", "nsenter", "perl", "python3", "sh", "su", "xargs"}

func isOnNode(n node.Node, name string) bool {
	_, err := os.Stat(n.Host("/usr/local/bin/" + name))
	return err == nil
}

// withoutRights runs a program for a normal user: whatever touches only shared directories.
func (c call) withoutRights(words []string) (translated, error) {
	for _, word := range words[1:] {
		if filepath.IsAbs(word) && !c.node.IsShared(filepath.Clean(word)) && filepath.Clean(word) != os.DevNull {
			return translated{}, fail(exitDenied, "%s: cannot access '%s': Permission denied", words[0], word)
		}
	}
	program, err := exec.LookPath(words[0])
	if err != nil {
		return translated{}, c.notFound(words[0])
	}
	return translated{words: slices.Concat([]string{program}, words[1:])}, nil
}

// translateProgram is for a program named by its path: one of the node, or one in a shared directory.
func (c call) translateProgram(words []string) (translated, error) {
	path := words[0]
	if !filepath.IsAbs(path) {
		return translated{}, refuse("program %s is not named by an absolute path", path)
	}
	host := c.node.Host(path)
	if _, err := os.Stat(host); err != nil {
		if played := filepath.Base(path); slices.Contains([]string{"/usr/bin", "/bin", "/usr/sbin", "/sbin"}, filepath.Dir(path)) {
			return c.translate(slices.Concat([]string{played}, words[1:]))
		}
		return translated{}, fail(exitNotFound, "%s: No such file or directory", path)
	}
	return translated{words: slices.Concat([]string{host}, words[1:])}, nil
}

// translateFileCommand maps the paths among a coreutils command's arguments.
func (c call) translateFileCommand(words, nonPaths []string) (translated, error) {
	real, err := realProgram(words[0])
	if err != nil {
		return translated{}, err
	}
	result := translated{words: []string{real}, isFileCommand: true}
	for i := 1; i < len(words); i++ {
		word := words[i]
		if slices.Contains(nonPaths, word) && i+1 < len(words) {
			result.words = append(result.words, word, words[i+1])
			i++
			continue
		}
		mapped, err := c.translateWord(word)
		if err != nil {
			return translated{}, err
		}
		result.words = append(result.words, mapped)
	}
	if words[0] == "cp" && slices.Contains(words, "--parents") {
		return c.relativeToRoot(result), nil
	}
	if words[0] == "chown" || words[0] == "install" {
		return c.withoutOwners(result, words[0])
	}
	return result, nil
}

// relativeToRoot makes `cp --parents` repeat the node's directories below the target, and not this machine's.
func (c call) relativeToRoot(command translated) translated {
	for i, word := range command.words {
		command.words[i] = strings.TrimPrefix(word, c.node.Root()+"/")
	}
	command.directory = c.node.Root()
	return command
}

// processFile is a file of a process; those of the sandbox's own processes are the same on the node.
var processFile = regexp.MustCompile(`^/proc/(\d+)/[a-z]+$`)

// isOwnProcess tells whether a path is of a process of this sandbox.
func (c call) isOwnProcess(path string) bool {
	match := processFile.FindStringSubmatch(path)
	if match == nil {
		return false
	}
	environ, err := os.ReadFile("/proc/" + match[1] + "/environ")
	return err == nil && strings.Contains("\x00"+string(environ), "\x00"+node.StateVariable+"="+c.node.Dir+"\x00")
}

// translateWord maps a path, or the path in `--option=/path`. What would leave the node is refused.
func (c call) translateWord(word string) (string, error) {
	if option, path, found := strings.Cut(word, "="); found && strings.HasPrefix(option, "--") && filepath.IsAbs(path) {
		mapped, err := c.translateWord(path)
		return option + "=" + mapped, err
	}
	if word == os.DevNull || word == "/dev/stdin" || c.isOwnProcess(word) {
		return word, nil
	}
	if strings.HasPrefix(word, "-") {
		return word, nil
	}
	host := word
	if filepath.IsAbs(word) {
		host = c.node.Host(word)
		if host == c.node.Root() {
			return host, nil
		}
	} else if !strings.Contains(word, "/") {
		// A relative name is a path only where such a file is, and then it must be the node's as well.
		if _, err := os.Lstat(word); err != nil {
			return word, nil
		}
	}
	absolute, err := filepath.Abs(host)
	if err != nil {
		return "", err
	}
	if !c.node.Contains(filepath.Dir(absolute)) {
		return "", refuse("path %s leaves the stand-in node", word)
	}
	if filepath.IsAbs(word) && strings.HasSuffix(word, "/") {
		host += "/"
	}
	return host, nil
}

// withoutOwners accepts owners without changing them: everything belongs to who runs the sandbox.
func (c call) withoutOwners(command translated, name string) (translated, error) {
	if name == "chown" {
		return translated{words: []string{"/bin/true"}}, nil
	}
	ownerOptions := []string{"-o", "-g", "--owner", "--group"}
	var words []string
	for i := 0; i < len(command.words); i++ {
		option, _, hasValue := strings.Cut(command.words[i], "=")
		if slices.Contains(ownerOptions, option) {
			if !hasValue {
				i++
			}
			continue
		}
		words = append(words, command.words[i])
	}
	command.words = words
	return command, nil
}

// realProgram finds this machine's own program, behind the stand-ins.
func realProgram(name string) (string, error) {
	for _, dir := range []string{"/usr/bin", "/bin", "/usr/sbin", "/sbin"} {
		path := filepath.Join(dir, name)
		if _, err := os.Stat(path); err == nil {
			return path, nil
		}
	}
	return "", fail(exitNotFound, "%s: command not found", name)
}

// finish becomes the command; a file command is run beside us instead, because its output may name paths.
func (c call) finish(what translated, environment []string) error {
	if !what.isFileCommand {
		return syscall.Exec(what.words[0], what.words, environment)
	}
	command := exec.Command(what.words[0], what.words[1:]...)
	command.Env = environment
	command.Dir = what.directory
	command.Stdin = os.Stdin
	stdout := &strings.Builder{}
	stderr := &strings.Builder{}
	command.Stdout, command.Stderr = stdout, stderr
	err := command.Run()
	fmt.Print(c.node.Inside(stdout.String()))
	fmt.Fprint(os.Stderr, c.node.Inside(stderr.String()))
	if exit, isExit := err.(*exec.ExitError); isExit {
		return fail(exit.ExitCode(), "")
	}
	return err
}

// identity is `id`: the runner's user, or root under sudo.
func identity(c call) error {
	uid, name := "1001", "runner"
	if node.IsRoot() {
		uid, name = "0", "root"
	}
	answers := map[string]string{"-u": uid, "-un": name, "-g": uid, "-gn": name}
	if len(c.args) != 1 || answers[c.args[0]] == "" {
		return refuse("only -u, -un, -g and -gn are known")
	}
	fmt.Println(answers[c.args[0]])
	return nil
}
