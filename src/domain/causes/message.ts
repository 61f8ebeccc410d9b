import { plainText } from '../text.ts'

/** Read characters of a message, and kept lines of it. Dumps of objects are much longer. */
const READ_LENGTH = 65_536
const MOST_LINES = 40
/** Kept characters of a value. */
const VALUE_LENGTH = 300

/** The head of a value: its type, and maybe its address and length (onsi/gomega, format/format.go). */
const HEAD = /^( *)<([^<>|]{1,200}?)(?: \| 0x[0-9a-f]{1,16})?(?:, len:\d{1,9}[^<>]{0,40})?>: ?(.*)$/
/**
 * What Gomega adds to all messages of a kind (onsi/gomega, format/format.go and internal/async_assertion.go). The same words
 * would make different messages similar.
 */
const PHRASES =
  /^(?:Gomega truncated this representation|Consider having the object|or adjust the parameters in|Learn more here: |The (?:function|matcher|value) (?:passed to|returned)\b.{0,300}:$)/
/** The state of all goroutines follows (onsi/ginkgo, internal/suite.go). */
const PROGRESS_REPORT = /^This is the Progress Report generated when/

/**
 * The part of an assertion's message that says what failed: its words, its errors and its values on one line each. Dumps of
 * objects differ in each run and hide the rest.
 * @param message untrusted, of any length
 */
export function withoutDumps(message: string): string {
  const kept: string[] = []
  const lines = plainText(message.slice(0, READ_LENGTH))
    .split('\n')
    .filter((line) => !PHRASES.test(line.trimStart()))
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
    const { end, text } = readValue(lines, at + 1, indentation.length, value.trim())
    kept.push(`<${type}> ${text}`.trim())
    at = end
  }
  return kept.filter((line) => line !== '').join('\n')
}

/**
 * What a value says in one line: a value of one line, or the text of an error, which is on the lines below its head. Nothing
 * of an object or a longer text.
 */
function readValue(
  lines: readonly string[],
  start: number,
  indentation: number,
  value: string,
): { readonly end: number; readonly text: string } {
  const below: string[] = []
  let inObject = /^[{[]/.test(value)
  let end = start
  for (; end < lines.length; end++) {
    const line = lines[end] ?? ''
    const words = line.trim()
    const indented = line.length - line.trimStart().length
    if (words !== '' && (indented < indentation || (indented === indentation && HEAD.test(line)))) {
      break
    }
    if (indentation === 0 && !inObject && indented === 0 && words !== '') break
    if (indented > indentation || words === '') continue
    if (/^[}\]]/.test(words)) inObject = false
    else if (/^[{[]/.test(words)) inObject = !/[}\]]$/.test(words)
    else if (!inObject) below.push(words)
  }
  const text = value === '' ? below.join(' ') : below.length > 0 ? '' : value
  return { end, text: /^[{[]/.test(text) ? '' : text.slice(0, VALUE_LENGTH) }
}
