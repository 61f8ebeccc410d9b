import type { SourceLocation } from '../model/results.ts'

/** A line of a stack that has a file: Go's own form, with an offset, and Ginkgo's. */
const FRAME = /^\s{0,100}(\S{1,500}\.go):(\d{1,9})(?: \+0x[0-9a-f]{1,16})?$/
/** Specs of Kubernetes, but not the framework that they call (kubernetes/kubernetes, test/e2e*). */
const SPEC = /(?:^|\/)test\/e2e(?:_\w{1,40})?\//
const FRAMEWORK = /(?:^|\/)test\/e2e\/framework\/|(?:^|\/)vendor\//
const MOST_LINES = 2_000
/** What a progress report of Ginkgo has before it are containers and steps (onsi/ginkgo, reporters/default_reporter.go). */
const GOROUTINE = /^\s{0,100}Spec Goroutine$/

/** The first frame of a stack that is in a spec of Kubernetes; null if there is none. Untrusted. */
export function testFrame(stack: string): SourceLocation | null {
  const lines = stack.split('\n', MOST_LINES)
  const start = lines.findIndex((line) => GOROUTINE.test(line))
  for (const line of lines.slice(start + 1)) {
    const [, file = '', number] = FRAME.exec(line) ?? []
    if (SPEC.test(file) && !FRAMEWORK.test(file)) return { file, line: Number(number) }
  }
  return null
}
