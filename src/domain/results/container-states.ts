import { plainLine } from '../text.ts'

/** A state of a container that is not running, as the dump of its pod shows it. */
export interface ContainerState {
  readonly kind: 'waiting' | 'terminated'
  /** For instance `CreateContainerError` or `OOMKilled`; may be empty. */
  readonly reason: string
  /** Cleaned, on one line; may be empty. */
  readonly message: string
  /** Null unless terminated. */
  readonly exitCode: number | null
}

/** Lines of a state in YAML: six keys, and a message that YAML breaks into lines. */
const STATE_LINES = 40
/** A pod that starts, and a container that did its work. */
const NORMAL = /^(?:ContainerCreating|PodInitializing|Completed|)$/
const STATE_START = /^(?<indent>[ \t-]{0,200})(?<kind>waiting|terminated):\s*$/
const KEY = /^\s*(?<key>[A-Za-z]{1,40}):(?: (?<value>.*))?$/
/**
 * The String method that gogo/protobuf generates (kubernetes/kubernetes, staging/src/k8s.io/api/core/v1/generated.pb.go). A
 * message ends before the next struct, so that a line with many starts is read once.
 */
const STRUCT =
  /&ContainerState(?<kind>Waiting|Terminated)\{(?:ExitCode:(?<code>-?\d{1,10}),Signal:-?\d{1,10},)?Reason:(?<reason>\w{0,100}),Message:(?<message>(?:[^&]|&(?!ContainerState)){0,2000}?),(?:\}|StartedAt:)/

/**
 * The states of containers that a failure message or an output shows, as YAML or as Go prints the struct, each once. States
 * of containers that start or have done their work are left out.
 * @param lines a text with a quoted message of YAML on one line
 */
export function containerStates(lines: readonly string[]): readonly ContainerState[] {
  const found = new Map<string, ContainerState>()
  for (const [index, line] of lines.entries()) {
    const state = readYaml(lines, index) ?? readStruct(line)
    if (state === null || (NORMAL.test(state.reason) && state.message === '')) continue
    found.set(JSON.stringify(state), state)
  }
  return [...found.values()]
}

function readYaml(lines: readonly string[], start: number): ContainerState | null {
  const { indent = '', kind } = STATE_START.exec(lines[start] ?? '')?.groups ?? {}
  if (kind !== 'waiting' && kind !== 'terminated') return null
  const fields = new Map<string, string>()
  let keyIndent = -1
  let current = ''
  for (const line of lines.slice(start + 1, start + 1 + STATE_LINES)) {
    const depth = line.length - line.trimStart().length
    if (line.trim() === '' || depth <= indent.length) break
    if (keyIndent < 0) keyIndent = depth
    const { key, value = '' } = KEY.exec(line)?.groups ?? {}
    if (depth === keyIndent && key !== undefined) {
      current = key
      fields.set(key, value)
    } else {
      fields.set(current, `${fields.get(current) ?? ''} ${line.trim()}`)
    }
  }
  return stateOf(kind, fields.get('reason'), fields.get('message'), fields.get('exitCode'))
}

function readStruct(line: string): ContainerState | null {
  if (!line.includes('&ContainerState')) return null
  const { kind, reason, message, code } = STRUCT.exec(line)?.groups ?? {}
  if (kind === undefined) return null
  return stateOf(kind === 'Waiting' ? 'waiting' : 'terminated', reason, message, code)
}

function stateOf(
  kind: ContainerState['kind'],
  reason = '',
  message = '',
  exitCode = '',
): ContainerState {
  const code = Number.parseInt(exitCode, 10)
  return {
    kind,
    reason: plainLine(reason),
    message: unquoted(plainLine(message)),
    exitCode: Number.isNaN(code) ? null : code,
  }
}

/** A scalar of YAML without its quotes or the sign of a block. */
function unquoted(text: string): string {
  const [first = ''] = text
  if (/^[|>][+-]? /.test(text)) return text.replace(/^[|>][+-]? /, '')
  if (text.length > 1 && (first === "'" || first === '"') && text.endsWith(first)) {
    return text.slice(1, -1).replaceAll("''", "'")
  }
  return text
}
