import { plainLine, plural, truncate } from '../text.ts'
import { type ContainerState, containerStates } from './container-states.ts'

/** A value that a message of Gomega shows, without what Gomega puts in front of each of its lines. */
export interface ShownValue {
  /** Its type, for instance `*v1.Pod`; without address and length. */
  readonly type: string
  readonly lines: readonly string[]
  /** Whether it begins in the line of its type. */
  readonly isInline: boolean
  /** The index of the first line after it. */
  readonly end: number
}

/** `<*v1.Pod | 0xc0012f8488>: text` and `<[]v1.Pod | len:2, cap:2>: [` (onsi/gomega, format/format.go, Object). */
const HEAD = /^(?<indent>\s{0,200})<(?<type>[^<>|\n]{1,200}?)(?: \| [^<>\n]{1,80})?>: ?(?<rest>.*)$/
/** The framework shows objects as YAML, Go shows them as a struct (kubernetes/kubernetes, test/e2e/framework/internal/output). */
const PHASE = /^\s*(?:phase: |Phase: ?)"?(?<phase>Pending|Running|Succeeded|Failed|Unknown)"?,?$/
const VALUE_LENGTH = 200
const SHORT_STRUCT = 100

/** The value that begins in a line, or null. It ends before the next line that is not indented as deep. */
export function valueAt(lines: readonly string[], index: number): ShownValue | null {
  const { indent, type = '', rest = '' } = HEAD.exec(lines[index] ?? '')?.groups ?? {}
  if (indent === undefined) return null
  let end = index + 1
  while (end < lines.length && isInside(lines[end] ?? '', indent.length)) end++
  const body = lines.slice(index + 1, end).map((line) => line.slice(indent.length))
  return { type, lines: rest === '' ? body : [rest, ...body], isInline: rest !== '', end }
}

/** Whether the value is an error: its text says more than what it was compared with. */
export function isError({ type }: ShownValue): boolean {
  return /error|failure/i.test(type)
}

/** The text of an error, without the dump of its fields. Old versions of Gomega show the dump first. */
export function errorTextOf({ lines }: ShownValue): readonly string[] {
  const [first = ''] = lines
  const dump = first.startsWith('{') ? 0 : lines.findIndex((line) => line.startsWith('{'))
  if (dump < 0) return lines
  if (dump > 0) return lines.slice(0, dump)
  const close = lines.findIndex((line) => line.startsWith('}'))
  const after = close < 0 ? [] : lines.slice(close + 1).filter((line) => line.trim() !== '')
  if (after.length > 0) return after
  const field = lines.find((line) =>
    /^\W{0,20}(?:s|msg|message|ErrStatus|Err|Message): /i.test(line),
  )
  return [/"(.{1,2000})"/.exec(field ?? '')?.[1]?.replaceAll('\\"', '"') ?? first]
}

/** The value in a few words: of a pod, its phase and why it is in it; of a text, its first line. */
export function describeValue({ type, lines }: ShownValue): string {
  if (/^\*?(?:v1|api)\.Pod$/.test(type)) return describePod(lines)
  const text = lines.filter((line) => line.trim() !== '')
  const [first = ''] = text
  if (type === 'string') return describeText(text)
  if (text.length === 1 && first.length <= VALUE_LENGTH) return plainLine(first)
  const short = plainLine(text.slice(0, 20).join(' '))
  if (text.length <= 20 && short.length <= SHORT_STRUCT) return short
  return `${/^[[{]/.test(first) ? '' : `${truncate(plainLine(first), VALUE_LENGTH)} … `}a ${type} of ${plural(lines.length, 'line')}`
}

/** The phase of a pod, and the state of a container that explains it. */
function describePod(lines: readonly string[]): string {
  const phase = lines.map((line) => PHASE.exec(line)?.groups?.['phase']).find((found) => found)
  const [state] = containerStates(lines).toSorted((one, other) => weight(other) - weight(one))
  const known = phase ?? 'not shown'
  return state === undefined ? known : `${known}: ${describeState(state)}`
}

/** A container that cannot start, or ended with an error, says why its pod is not ready. */
function weight({ message, exitCode }: ContainerState): number {
  return (message === '' ? 0 : 2) + (exitCode === null || exitCode === 0 ? 0 : 1)
}

function describeState({ kind, reason, message, exitCode }: ContainerState): string {
  const code = exitCode === null ? '' : `exit code ${exitCode}`
  const words = [reason, code, message].filter((word) => word !== '')
  return truncate(`container ${kind}, ${words.join(': ')}`, VALUE_LENGTH)
}

function describeText(lines: readonly string[]): string {
  const [first = ''] = lines
  const more = lines.length > 1 ? ` … (${plural(lines.length, 'line')})` : ''
  const text = truncate(plainLine(first), VALUE_LENGTH)
  return `${text.startsWith('"') ? text : `"${text}"`}${more}`
}

function isInside(line: string, indent: number): boolean {
  return line.trim() === '' || line.length - line.trimStart().length >= Math.max(indent, 1)
}
