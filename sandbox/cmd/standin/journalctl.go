package main

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"crio-node-e2e/sandbox/internal/node"
	"crio-node-e2e/sandbox/internal/options"
	"crio-node-e2e/sandbox/internal/unit"
)

var journalctlOptions = []options.Option{
	{Kind: options.Value, Names: []string{"--unit", "-u"}},
	{Kind: options.Value, Names: []string{"--since", "-S"}},
	{Kind: options.Value, Names: []string{"--until", "-U"}},
	{Kind: options.Value, Names: []string{"--output", "-o"}},
	{Kind: options.Value, Names: []string{"--lines", "-n"}},
	{Kind: options.Flag, Names: []string{"--no-pager"}},
	{Kind: options.Flag, Names: []string{"--quiet", "-q"}},
	{Kind: options.Flag, Names: []string{"--utc"}},
	{Kind: options.Flag, Names: []string{"--dmesg", "-k"}},
}

// journalFormats are the known values of --output.
var journalFormats = map[string]func(entry node.Entry, host string) string{
	"short": func(entry node.Entry, host string) string { return shortLine(entry, host, "Jan 02 15:04:05") },
	"short-iso-precise": func(entry node.Entry, host string) string {
		return shortLine(entry, host, "2006-01-02T15:04:05.000000-07:00")
	},
	"cat":  func(entry node.Entry, _ string) string { return entry.Message },
	"json": jsonLine,
}

func journalctl(c call) error {
	parsed, err := options.Parse(journalctlOptions, c.args, false)
	if err != nil {
		return refuse("%v", err)
	}
	if len(parsed.Rest) > 0 {
		return refuse("matches are not known: %s", strings.Join(parsed.Rest, " "))
	}
	format, known := journalFormats[parsed.Last("--output", "short")]
	if !known {
		return refuse("unknown --output=%s", parsed.Last("--output", ""))
	}
	entries, err := c.node.Journal()
	if err != nil {
		return err
	}
	entries, err = selectEntries(entries, parsed)
	if err != nil {
		return err
	}
	// The formats for programs have no words of their own.
	isForPeople := strings.HasPrefix(parsed.Last("--output", "short"), "short")
	if len(entries) == 0 && isForPeople && !parsed.Has("--quiet") {
		fmt.Println("-- No entries --")
	}
	host, err := os.Hostname()
	if err != nil {
		return err
	}
	for _, entry := range entries {
		fmt.Println(format(entry, host))
	}
	return nil
}

func selectEntries(entries []node.Entry, parsed options.Parsed) ([]node.Entry, error) {
	units := parsed.All("--unit")
	for _, name := range units {
		if isPattern(name) && !slices.ContainsFunc(entries, func(entry node.Entry) bool { return matchesAny(entry.Unit, units) }) {
			return nil, fail(1, "Failed to add filter for units: No data available")
		}
	}
	since, err := parseTime(parsed.Last("--since", ""), time.Time{})
	if err != nil {
		return nil, err
	}
	until, err := parseTime(parsed.Last("--until", ""), time.Now().Add(time.Hour))
	if err != nil {
		return nil, err
	}
	var selected []node.Entry
	for _, entry := range entries {
		if (parsed.Has("--dmesg") && entry.Identifier != node.Kernel) || entry.At.Before(since) || entry.At.After(until) {
			continue
		}
		if len(units) > 0 && !matchesAny(entry.Unit, units) {
			continue
		}
		selected = append(selected, entry)
	}
	lines, err := strconv.Atoi(parsed.Last("--lines", strconv.Itoa(len(selected))))
	if err != nil {
		return nil, refuse("unknown --lines")
	}
	return selected[max(0, len(selected)-lines):], nil
}

// parseTime reads systemd.time(7) as far as programs write it: @SECONDS, or a date with a time in local time or UTC.
func parseTime(text string, fallback time.Time) (time.Time, error) {
	if text == "" {
		return fallback, nil
	}
	if seconds, found := strings.CutPrefix(text, "@"); found {
		value, err := strconv.ParseFloat(seconds, 64)
		if err != nil {
			return fallback, fail(1, "Failed to parse timestamp: %s", text)
		}
		return time.UnixMicro(int64(value * 1e6)), nil
	}
	if at, err := time.ParseInLocation("2006-01-02 15:04:05 UTC", text, time.UTC); err == nil {
		return at, nil
	}
	if at, err := time.ParseInLocation("2006-01-02 15:04:05", text, time.Local); err == nil {
		return at, nil
	}
	return fallback, fail(1, "Failed to parse timestamp: %s", text)
}

func shortLine(entry node.Entry, host, layout string) string {
	if entry.Identifier == node.Kernel {
		return fmt.Sprintf("%s %s kernel: %s", entry.At.Local().Format(layout), host, entry.Message)
	}
	return fmt.Sprintf("%s %s %s[%d]: %s", entry.At.Local().Format(layout), host, entry.Identifier, entry.PID, entry.Message)
}

func jsonLine(entry node.Entry, host string) string {
	fields := map[string]string{
		"__REALTIME_TIMESTAMP": strconv.FormatInt(entry.At.UnixMicro(), 10),
		"MESSAGE":              entry.Message,
		"SYSLOG_IDENTIFIER":    entry.Identifier,
		"_PID":                 strconv.Itoa(entry.PID),
		"_HOSTNAME":            host,
		"PRIORITY":             "6",
	}
	if entry.Identifier == "systemd" {
		fields["UNIT"] = unit.NormalizeName(entry.Unit)
	} else {
		fields["_SYSTEMD_UNIT"] = unit.NormalizeName(entry.Unit)
	}
	text, err := json.Marshal(fields)
	if err != nil {
		return ""
	}
	return string(text)
}
