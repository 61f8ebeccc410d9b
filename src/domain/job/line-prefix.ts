import { shownLine } from '../results/console-prefix.ts'
import { plainLine } from '../text.ts'

/** What CI systems write in front of each line, outermost first. One space at most is theirs: more is indentation. */
const PREFIXES: readonly RegExp[] = [
  // gh run view --log: job and step, with a byte order mark (cli/cli, pkg/cmd/run/view)
  /^\uFEFF?[^\t]{1,200}\t[^\t]{1,200}\t(?=\uFEFF?\d{4}-)/,
  // GitHub's raw logs, Jenkins (timestamper plugin), and GitLab with the number of its stream
  /^\uFEFF?\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?: \d\d[OE][ +]?)? ?/,
  // Jenkins (timestamper plugin): the time of the day and two spaces
  /^\d\d:\d\d:\d\d(?:[.,]\d{1,6})? {1,2}/,
  // bootstrap.py (kubernetes/test-infra, jenkins/bootstrap.py)
  /^[IWEF]\d{4} \d\d:\d\d:\d\d(?:\.\d{1,6})?\] ?/,
  // klog, as the programs around the suite write it
  /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} +\d+ [\w.-]{1,100}:\d+\] ?/,
  // Go's log
  /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d (?:[\w.-]{1,100}:\d+: )?/,
  // ci-operator on a terminal (sirupsen/logrus)
  /^(?:DEBU|INFO|WARN|ERRO|FATA)\[[^\]]{1,40}\] /,
  // the list of errors at its end (openshift/ci-tools, cmd/ci-operator)
  /^ {1,2}\* (?=could not )/,
]

/** A line of a job's output on one line, without colors and without what the CI system wrote in front of it. */
export function withoutPrefix(line: string): string {
  const text = PREFIXES.reduce((rest, prefix) => rest.replace(prefix, ''), shownLine(line))
  const isIndented = /^\s/.test(text)
  return `${isIndented ? ' ' : ''}${plainLine(text)}`
}
