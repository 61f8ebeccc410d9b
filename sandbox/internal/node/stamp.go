package node

import (
	"bytes"
	"encoding/json"
	"os"
)

// stampMark separates a program from the facts that a mirror appended to it.
var stampMark = []byte("\nSANDBOX-BUILD:")

// Stamp is what a stand-in program says about its build. The mirror appends it to the file, because it must stay with the
// program through download, cache and installation.
type Stamp struct {
	Version string `json:"version"`
	Commit  string `json:"commit"`
	Date    string `json:"date"`
}

// ReadStamp reads what was appended to the running program; fields that are not there stay empty.
func ReadStamp() (Stamp, error) { return ReadStampOf("/proc/self/exe") }

// ReadStampOf reads what was appended to a program.
func ReadStampOf(path string) (Stamp, error) {
	var stamp Stamp
	data, err := os.ReadFile(path)
	if err != nil {
		return stamp, err
	}
	at := bytes.LastIndex(data, stampMark)
	// The mark stands in the program's own data as well, but there no object follows it.
	if at < 0 || at+len(stampMark) >= len(data) || data[at+len(stampMark)] != '{' {
		return stamp, nil
	}
	return stamp, json.Unmarshal(data[at+len(stampMark):], &stamp)
}
