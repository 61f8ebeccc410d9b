import { plainText } from '../text.ts'

/** Read characters of a message, and kept lines of it. Dumps of objects are much longer. */
const READ_LENGTH = 65_536
const MOST_LINES = 40
/** Kept characters of a value. */
const VALUE_LENGTH = 300

/** The head of a value: its type, and maybe its address and length (onsi/gomega, format/format.go). */
const HEAD = /^( *)<([^<>|]{1,200}?)(?: \| 0x[0-9a-f]{1,16})?(?:, len:\d{1,9}[^<>]{0,40})?>: ?(.*)$/
/** The state of all goroutines follows (onsi/ginkgo, internal/suite.go). */
const PROGRESS_REPORT = /^This is the Progress Report generated when/

/**
 * The part of an assertion's message that says what failed: its words, its errors and its values on one line each. Dumps of
 * objects differ in each run and hide the rest.
 * @param message untrusted, of any length
 */
export function withoutDumps(message: string): string {
  const kept: string[] = []
  const lines = plainText(message.slice(0, READ_LENGTH)).split('\n')
  for (let at = 0; at < lines.length && kept.length < MOST_LINES; ) {
    const line = lines[at] ?? ''
    if (PROGRESS_REPORT.test(line)) break
    const head = HEAD.exec(line)
    if (head === null) {
      kept.push(line.trim())
      at++
      continue
    }
    const [, indentation = '', type = '', value = ''] = head
    const isDump = /^[{[]/.test(value)
    kept.push(isDump ? `<${type}>` : `<${type}> ${value.slice(0, VALUE_LENGTH)}`)
    at = afterValue(lines, at + 1, indentation.length, isDump, kept)
  }
  return kept.filter((line) => line !== '').join('\n')
}

/** Keeps the lines of a value that are the text of an error; the index of the line after the value. */
function afterValue(
  lines: readonly string[],
  start: number,
  indentation: number,
  inDump: boolean,
  kept: string[],
): number {
  let dump = inDump
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const indented = line.length - line.trimStart().length
    if (HEAD.test(line) || (line.trim() !== '' && indented < indentation)) return at
    if (indented > indentation || line.trim() === '') continue
    if (/^[}\]]/.test(line.trimStart())) dump = false
    else if (/^[{[]/.test(line.trimStart())) dump = !/[}\]]$/.test(line)
    else if (!dump && indentation > 0 && kept.length < MOST_LINES) kept.push(line.trim())
    else if (!dump) return at
  }
  return lines.length
}
