// Command ignition-validate says whether Ignition accepts configs. It reads one config in base64 per line, and answers
// each with a line: empty for a config that is accepted, else why it is refused, as a quoted string.
package main

import (
	"bufio"
	"encoding/base64"
	"fmt"
	"log"
	"os"

	"github.com/coreos/ignition/v2/config"
)

const largestLine = 64 << 20

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, largestLine)
	answers := bufio.NewWriter(os.Stdout)
	for lines.Scan() {
		raw, err := base64.StdEncoding.DecodeString(lines.Text())
		if err != nil {
			log.Fatal(err)
		}
		fmt.Fprintln(answers, refusal(raw))
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
	if err := answers.Flush(); err != nil {
		log.Fatal(err)
	}
}

// refusal is empty for a config without errors; warnings do not count.
func refusal(raw []byte) string {
	_, report, err := config.Parse(raw)
	if err == nil && !report.IsFatal() {
		return ""
	}
	return fmt.Sprintf("%q", fmt.Sprintf("%v\n%s", err, report.String()))
}
