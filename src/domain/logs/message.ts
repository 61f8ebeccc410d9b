import { parseJson } from '../json.ts'
import { plainLine } from '../text.ts'

/** The text of a line that logrus wrote, as CRI-O and crictl do, without its form; any other line as it is. Cleaned. */
export function messageIn(line: string): string {
  const quoted = /\bmsg=("(?:[^"\\]|\\.)*")/.exec(line)?.[1]
  const text = quoted === undefined ? null : parseJson(quoted)
  return plainLine(typeof text === 'string' ? text : (quoted ?? line))
}
