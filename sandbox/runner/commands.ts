/** A workflow command in a line of output. */
export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Commands that the runner knows (actions/runner src/Runner.Worker/ActionCommandManager.cs). */
export const KNOWN_COMMANDS: readonly string[] = (
  'stop-commands add-mask set-output save-state set-env add-path add-matcher remove-matcher ' +
  'debug warning error notice group endgroup echo'
).split(' ')

/**
 * Reads a line as the runner does: `::name k=v,k=v::data` at its start after white space, or the legacy `##[name]data`
 * anywhere in it (actions/runner src/Runner.Common/ActionCommand.cs). Null for plain text and unknown commands.
 * @param known names in lower case
 */
export function parseCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | null {
  return parseCurrent(line, known) ?? parseLegacy(line, known)
}

function parseCurrent(line: string, known: ReadonlySet<string>): WorkflowCommand | null {
  const match = /^\s*::(.*?)::(.*)$/s.exec(line)
  if (match === null) return null
  const [head = '', data = ''] = match.slice(1)
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!known.has(name)) return null
  const properties = space < 0 ? '' : head.slice(space + 1).trim()
  return { name, properties: parseProperties(properties), data: unescapeData(data) }
}

function parseLegacy(line: string, known: ReadonlySet<string>): WorkflowCommand | null {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return null
  const name = (line.slice(start + 3, end).split(' ')[0] ?? '').toLowerCase()
  if (!known.has(name)) return null
  const data = line
    .slice(end + 1)
    .replaceAll('%3B', ';')
    .replaceAll('%5D', ']')
  return { name, properties: {}, data: unescapeData(data) }
}

function parseProperties(text: string): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const part of text.split(',')) {
    const equals = part.indexOf('=')
    if (equals > 0 && equals < part.length - 1) {
      properties[part.slice(0, equals).toLowerCase()] = unescapeProperty(part.slice(equals + 1))
    }
  }
  return properties
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
