// Package options reads command lines strictly: what a stand-in does not know is an error.
package options

import (
	"fmt"
	"slices"
	"strings"
)

// Kind says whether an option takes a value.
type Kind int

const (
	// Flag takes no value.
	Flag Kind = iota
	// Value takes one, as `--name=value`, `--name value`, `-n value` or `-nvalue`.
	Value
)

// Option is one that a program knows, by all its spellings with their dashes; the first names it in Parsed.
type Option struct {
	Kind  Kind
	Names []string
}

// Parsed is a command line.
type Parsed struct {
	values map[string][]string
	// Rest is what is not an option.
	Rest []string
}

// Has tells whether an option was given.
func (p Parsed) Has(name string) bool { return len(p.values[name]) > 0 }

// All gives every value of an option.
func (p Parsed) All(name string) []string { return p.values[name] }

// Last gives the value that counts, or fallback.
func (p Parsed) Last(name, fallback string) string {
	if values := p.values[name]; len(values) > 0 {
		return values[len(values)-1]
	}
	return fallback
}

// Parse reads options anywhere among the arguments, up to `--`. With untilCommand it stops at the first argument that is
// none, because that one begins a command with options of its own.
func Parse(known []Option, args []string, untilCommand bool) (Parsed, error) {
	parsed := Parsed{values: map[string][]string{}}
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "--" {
			parsed.Rest = append(parsed.Rest, args[i+1:]...)
			return parsed, nil
		}
		if !strings.HasPrefix(arg, "-") || arg == "-" {
			if untilCommand {
				parsed.Rest = append(parsed.Rest, args[i:]...)
				return parsed, nil
			}
			parsed.Rest = append(parsed.Rest, arg)
			continue
		}
		used, err := parsed.take(known, args[i:])
		if err != nil {
			return parsed, err
		}
		i += used - 1
	}
	return parsed, nil
}

// take reads the option at the front and says how many arguments it used.
func (p *Parsed) take(known []Option, args []string) (int, error) {
	arg := args[0]
	name, value, hasValue := strings.Cut(arg, "=")
	if option := find(known, name); option != nil {
		switch {
		case option.Kind == Flag && hasValue:
			return 0, fmt.Errorf("option %s takes no value", name)
		case option.Kind == Flag:
			p.add(option, "")
			return 1, nil
		case hasValue:
			p.add(option, value)
			return 1, nil
		case len(args) < 2:
			return 0, fmt.Errorf("option %s needs a value", name)
		}
		p.add(option, args[1])
		return 2, nil
	}
	if strings.HasPrefix(arg, "--") || len(arg) < 3 {
		return 0, fmt.Errorf("unknown option %s", name)
	}
	return 1, p.takeCluster(known, arg)
}

// takeCluster reads `-ab` as `-a -b`, and `-n5` as `-n 5`.
func (p *Parsed) takeCluster(known []Option, arg string) error {
	for i := 1; i < len(arg); i++ {
		option := find(known, "-"+arg[i:i+1])
		if option == nil {
			return fmt.Errorf("unknown option -%s in %s", arg[i:i+1], arg)
		}
		if option.Kind == Value {
			if i+1 == len(arg) {
				return fmt.Errorf("option -%s needs a value", arg[i:i+1])
			}
			p.add(option, arg[i+1:])
			return nil
		}
		p.add(option, "")
	}
	return nil
}

func (p *Parsed) add(option *Option, value string) {
	name := option.Names[0]
	p.values[name] = append(p.values[name], value)
}

func find(known []Option, name string) *Option {
	for i := range known {
		if slices.Contains(known[i].Names, name) {
			return &known[i]
		}
	}
	return nil
}
