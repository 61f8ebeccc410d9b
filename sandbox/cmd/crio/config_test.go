package main

import (
	"strings"
	"testing"
)

func TestValuesThatTheRealOneRefuses(t *testing.T) {
	for words, runtime := range map[string]table{
		"":                          {"log_level": "info", "default_runtime": "crun", "log_size_max": int64(-1)},
		"not a valid logrus Level":  {"log_level": "loud", "default_runtime": "crun"},
		"[crio.runtime.runtimes.x]": {"log_level": "info", "default_runtime": "x"},
		"log size max":              {"log_level": "info", "default_runtime": "crun", "log_size_max": int64(1)},
	} {
		runtime["runtimes"] = table{"crun": table{}}
		err := validateValues(table{"crio": table{"runtime": runtime}})
		if words == "" && err != nil || words != "" && (err == nil || !strings.Contains(err.Error(), words)) {
			t.Errorf("%q: got %v", words, err)
		}
	}
}
