package unit

import (
	"errors"
	"os"
	"strings"

	"crio-node-e2e/sandbox/internal/node"
)

// splitWords splits a setting as systemd.syntax(7) says: white space, quotes, and backslash escapes.
func splitWords(text string) ([]string, error) {
	var words []string
	var word strings.Builder
	inWord, quote := false, rune(0)
	escaped := false
	for _, r := range text {
		switch {
		case escaped:
			word.WriteString(unescape(r))
			escaped = false
		case r == '\\' && quote != '\'':
			inWord, escaped = true, true
		case quote != 0 && r == quote:
			quote = 0
		case quote == 0 && (r == '"' || r == '\''):
			inWord, quote = true, r
		case quote == 0 && (r == ' ' || r == '\t'):
			if inWord {
				words = append(words, word.String())
				word.Reset()
				inWord = false
			}
		default:
			inWord = true
			word.WriteRune(r)
		}
	}
	if quote != 0 || escaped {
		return nil, errors.New("unbalanced quoting")
	}
	if inWord {
		words = append(words, word.String())
	}
	return words, nil
}

func unescape(r rune) string {
	switch r {
	case 'n':
		return "\n"
	case 't':
		return "\t"
	case 's':
		return " "
	default:
		return string(r)
	}
}

// Expand replaces variables in a command as systemd does for ExecStart (systemd.service(5), src/basic/env-util.c):
// a word that is `$NAME` becomes the value split at white space (possibly no word at all), `${NAME}` inside a word becomes
// the value as it is, `$$` becomes `$`; any other `$` stays. A variable that is not set is empty.
func Expand(words []string, lookup func(string) string) []string {
	var expanded []string
	for _, word := range words {
		if len(word) > 1 && word[0] == '$' && word[1] != '{' && word[1] != '$' {
			expanded = append(expanded, strings.Fields(lookup(word[1:]))...)
			continue
		}
		expanded = append(expanded, expandBraces(word, lookup))
	}
	return expanded
}

func expandBraces(word string, lookup func(string) string) string {
	var out strings.Builder
	for i := 0; i < len(word); i++ {
		if word[i] != '$' || i+1 == len(word) {
			out.WriteByte(word[i])
			continue
		}
		switch word[i+1] {
		case '$':
			out.WriteByte('$')
			i++
		case '{':
			end := strings.IndexByte(word[i:], '}')
			if end < 0 {
				out.WriteString(word[i:])
				return out.String()
			}
			out.WriteString(lookup(word[i+2 : i+end]))
			i += end
		default:
			out.WriteByte('$')
		}
	}
	return out.String()
}

// environment is what the unit's processes get: systemd's own small set, the unit's settings, and what ties them to the
// sandbox. Nothing of the caller's.
func environment(n node.Node, definition Definition, status Status) ([]string, error) {
	variables := []string{
		"PATH=" + os.Getenv(node.BinVariable) + ":" + n.Root() + "/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
		"LANG=C.UTF-8",
		"INVOCATION_ID=" + status.InvocationID,
		"SYSTEMD_EXEC_PID=0",
		node.RootVariable + "=1",
		node.UnitVariable + "=" + definition.Name,
	}
	for _, name := range []string{node.StateVariable, node.AllowVariable, node.BinVariable, node.ScaleVariable} {
		variables = append(variables, name+"="+os.Getenv(name))
	}
	variables = append(variables, definition.Environment...)
	for _, file := range definition.EnvironmentFiles {
		path, optional := strings.CutPrefix(file, "-")
		text, err := os.ReadFile(n.Host(path))
		if err != nil {
			if optional {
				continue
			}
			return nil, err
		}
		for _, line := range strings.Split(string(text), "\n") {
			line = strings.TrimSpace(line)
			if name, value, found := strings.Cut(line, "="); found && !strings.HasPrefix(line, "#") {
				variables = append(variables, name+"="+strings.Trim(value, `"'`))
			}
		}
	}
	return variables, nil
}

// lookupIn finds a variable in an environment; the last one counts.
func lookupIn(variables []string) func(string) string {
	return func(name string) string {
		for i := len(variables) - 1; i >= 0; i-- {
			if value, found := strings.CutPrefix(variables[i], name+"="); found {
				return value
			}
		}
		return ""
	}
}
