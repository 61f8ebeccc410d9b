/** A file command that the runner cannot read. */
export class FileCommandError extends Error {
  override readonly name = 'FileCommandError'
}

/**
 * Pairs of a GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV file, one after the other, so that those before a bad line count
 * (actions/runner src/Runner.Worker/FileCommandManager.cs, EnvFileKeyValuePairs). On Linux only `\n` ends a line.
 * @throws FileCommandError at a line that is no pair
 */
export function* readPairs(text: string): Generator<readonly [name: string, value: string]> {
  const lines = splitLines(text)
  for (let line = lines.next(); line !== null; line = lines.next()) {
    if (line.text === '') continue
    const equals = line.text.indexOf('=')
    const heredoc = line.text.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)]
    } else if (heredoc >= 0) {
      yield readHeredoc(line.text, heredoc, lines)
    } else {
      throw new FileCommandError(`Invalid format '${line.text}'`)
    }
  }
}

function readHeredoc(head: string, at: number, lines: Lines): readonly [string, string] {
  const name = head.slice(0, at)
  const delimiter = head.slice(at + 2)
  if (name === '' || delimiter === '') {
    throw new FileCommandError(
      `Invalid format '${head}'. Name must not be empty and delimiter must not be empty`,
    )
  }
  const value: string[] = []
  for (let line = lines.next(); ; line = lines.next()) {
    if (line === null) {
      throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`)
    }
    if (line.text === delimiter) return [name, value.join('\n')]
    if (!line.ended) throw new FileCommandError('Invalid value. EOF marker missing new line.')
    value.push(line.text)
  }
}

interface Lines {
  next(): { readonly text: string; readonly ended: boolean } | null
}

function splitLines(text: string): Lines {
  let at = 0
  return {
    next() {
      if (at >= text.length) return null
      const end = text.indexOf('\n', at)
      const line = { text: text.slice(at, end < 0 ? undefined : end), ended: end >= 0 }
      at = end < 0 ? text.length : end + 1
      return line
    },
  }
}
