import { fieldsOf, textOf } from '../fields.ts'
import { parseJson } from '../json.ts'
import { type LineReader, splitLines } from '../lines.ts'
import { messageIn } from '../logs/log-line.ts'
import { withoutPrefix } from './line-prefix.ts'

const LINE_LIMIT = 4_000
/** A job can write many lines after its end: GitHub cleans up, Jenkins archives. */
const LAST_LINES = 400
const MARKED_LINES = 100
/**
 * Lines of the CI system itself, also if much follows, because a suite that is interrupted prints stacks for minutes: the
 * components of Prow (kubernetes-sigs/prow, pkg/logrusutil) and GitHub's errors.
 */
const MARKED = /"component":"|\bcomponent=\w|##\[error\]/
/**
 * The remote runner prints these lines around the output of a suite (kubernetes/kubernetes,
 * test/e2e_node/runner/remote/run_remote.go). What precedes is the set-up, with failed attempts to connect to a machine that
 * is not up yet. What follows is the error, in some versions with all output once more.
 */
const RUNNER = 'Test Suite on Host'
const RUNNER_STARTS = /^.{0,100}?Start Test Suite on Host\b/
const RUNNER_FAILED = /^.{0,100}?Failure Finished Test Suite on Host\b/
const RUNNER_LINES = 3

/**
 * Selects the lines that can say how a job ended, from its output. Memory is bounded. Specs indent their output, so that indented lines cannot be of the CI system; only a spec
 * in a serial run that writes to standard output directly can imitate it.
 */
export function createJobLogReader(): LineReader {
  const marked: string[] = []
  let last: string[] = []
  let expected = 0

  const lines = splitLines(LINE_LIMIT, (line) => {
    if (expected > 0 || MARKED.test(line)) keep(line)
    // Most lines are of neither kind, and a search for a text is faster than two expressions.
    const isOfRunner = line.includes(RUNNER)
    expected = isOfRunner && RUNNER_FAILED.test(line) ? RUNNER_LINES : Math.max(0, expected - 1)
    if (isOfRunner && RUNNER_STARTS.test(line)) last = []
    if (line.trim() === '') return
    last.push(line)
    if (last.length > 2 * LAST_LINES) last = last.slice(-LAST_LINES)
  })

  function keep(line: string): void {
    marked.push(line)
    if (marked.length > MARKED_LINES) marked.shift()
  }

  return {
    push: (chunk) => lines.push(chunk),
    end() {
      lines.end()
      const all = [...marked, ...last.slice(-LAST_LINES)].map(readLine)
      return [...new Set(all)].filter((line) => /^\S/.test(line))
    },
  }
}

/** The message of a component of Prow with its error, else the line without its prefix. */
function readLine(line: string): string {
  const text = withoutPrefix(line)
  if (text.startsWith('{')) {
    const { component, msg, error } = fieldsOf<'component' | 'msg' | 'error'>(parseJson(text))
    const message = [msg, error].map(textOf).filter((part) => part !== '')
    return textOf(component) === '' ? text : message.join(': ')
  }
  return /\bcomponent=/.test(text) ? messageIn(text) : text
}
