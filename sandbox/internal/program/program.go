// Package program is what the stand-ins share that refuse what they do not know: one start of a program, how it fails as
// the real one does, and how it refuses (exit code 64, a line in refusals.jsonl), so that a wrong call cannot look like a
// right one.
package program

import (
	"errors"
	"fmt"
	"os"

	"crio-node-e2e/sandbox/internal/node"
)

// Exit codes of a stand-in, in place of the real program's.
const (
	ExitUnknown  = 64
	ExitInternal = 70
)

// Call is one start of a stand-in.
type Call struct {
	Node node.Node
	// Program is the name under which it was called.
	Program string
	Args    []string
}

// refusal is the error for what a stand-in does not know.
type refusal struct{ reason string }

func (r refusal) Error() string { return r.reason }

// Refuse makes the error for what a stand-in does not know.
func Refuse(format string, values ...any) error { return refusal{fmt.Sprintf(format, values...)} }

// failure is an error of the program that is played, with its own text and exit code.
type failure struct {
	code int
	text string
}

func (f failure) Error() string { return f.text }

// Fail makes an error of the program that is played: its exit code, and its text for standard error.
func Fail(code int, format string, values ...any) error {
	return failure{code, fmt.Sprintf(format, values...)}
}

// IsFailure says whether an error is one of the program that is played.
func IsFailure(err error) bool {
	var failed failure
	return errors.As(err, &failed)
}

// Play notes the call, runs the program and gives its exit code. The program prints to standard output itself.
func (c Call) Play(run func() error) int {
	if err := c.Node.RecordCall(c.Program, c.Args); err != nil {
		fmt.Fprintf(os.Stderr, "standin: %v\n", err)
		return ExitInternal
	}
	return c.report(run())
}

// report prints an error and gives the exit code for it.
func (c Call) report(err error) int {
	var refused refusal
	var failed failure
	switch {
	case err == nil:
		return 0
	case errors.As(err, &failed):
		if failed.text != "" {
			fmt.Fprintln(os.Stderr, failed.text)
		}
		return failed.code
	case errors.As(err, &refused):
		fmt.Fprintf(os.Stderr, "standin: %s: %s\n", c.Program, refused.reason)
		if err := c.Node.RecordRefusal(c.Program, c.Args, refused.reason); err != nil {
			fmt.Fprintf(os.Stderr, "standin: %v\n", err)
		}
		return ExitUnknown
	default:
		fmt.Fprintf(os.Stderr, "standin: %s: %v\n", c.Program, err)
		return ExitInternal
	}
}
