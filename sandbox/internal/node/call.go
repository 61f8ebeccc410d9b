package node

import (
	"os"
	"time"
)

// Call is one start of a stand-in, as calls.jsonl and refusals.jsonl list it.
type Call struct {
	At      time.Time `json:"at"`
	PID     int       `json:"pid"`
	Program string    `json:"program"`
	Args    []string  `json:"args"`
	Root    bool      `json:"root"`
	// Refusal says why a stand-in did not understand the call; empty in calls.jsonl.
	Refusal string `json:"refusal,omitempty"`
}

// RecordCall notes that a stand-in was called.
func (n Node) RecordCall(program string, args []string) error {
	return n.AppendJSON("calls.jsonl", newCall(program, args))
}

// RecordRefusal notes a call that no stand-in understands, so that a test can find it whatever its caller did next.
func (n Node) RecordRefusal(program string, args []string, reason string) error {
	call := newCall(program, args)
	call.Refusal = reason
	return n.AppendJSON("refusals.jsonl", call)
}

func newCall(program string, args []string) Call {
	if args == nil {
		args = []string{}
	}
	return Call{At: time.Now().UTC(), PID: os.Getpid(), Program: program, Args: args, Root: IsRoot()}
}
