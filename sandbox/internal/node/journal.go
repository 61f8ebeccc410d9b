package node

import (
	"bufio"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"time"
)

// Entry is a line of the node's journal.
type Entry struct {
	At         time.Time `json:"at"`
	Unit       string    `json:"unit"`
	Identifier string    `json:"identifier"`
	PID        int       `json:"pid"`
	Message    string    `json:"message"`
}

// Kernel is the identifier of the kernel's own entries.
const Kernel = "kernel"

const journalFile = "journal.jsonl"

// Log adds an entry to the journal.
func (n Node) Log(entry Entry) error {
	if entry.At.IsZero() {
		entry.At = time.Now()
	}
	return n.AppendJSON(journalFile, entry)
}

// Journal reads all entries, oldest first.
func (n Node) Journal() ([]Entry, error) {
	file, err := os.Open(n.Path(journalFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var entries []Entry
	scanner := bufio.NewScanner(file)
	scanner.Buffer(nil, 64<<20)
	for scanner.Scan() {
		var entry Entry
		if err := json.Unmarshal(scanner.Bytes(), &entry); err != nil {
			return nil, err
		}
		entries = append(entries, entry)
	}
	return entries, scanner.Err()
}
