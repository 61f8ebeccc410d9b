import { parseIgnition } from '../domain/ignition/parse.ts'
import type { IgnitionSource } from '../domain/request/request.ts'
import { publicUrl } from '../domain/urls.ts'
import { type InputContext, readInputFile } from './input-context.ts'
import { parseHttpUrl } from './locations.ts'
import { accept, andThen, type Parsed, parseEach, textLines } from './parsed.ts'

const HTTP = /^https?:\/\//i

/** Parses the `ignition` input: files, which are read and checked now, and URLs, one per line. */
export function parseIgnitionFiles(
  text: string,
  context: InputContext,
): Parsed<readonly IgnitionSource[]> {
  return parseEach(textLines(text), (line) =>
    HTTP.test(line) ? parseSourceUrl(line) : parseSourceFile(line, context),
  )
}

function parseSourceUrl(asked: string): Parsed<IgnitionSource> {
  return andThen(parseHttpUrl(asked), ({ href }) => accept({ asked: publicUrl(asked), url: href }))
}

function parseSourceFile(asked: string, context: InputContext): Parsed<IgnitionSource> {
  return andThen(readInputFile(asked, context), (text) => {
    const parsed = parseIgnition(text)
    if (parsed.ok) return accept({ asked, config: parsed.config, warnings: parsed.warnings })
    return {
      ok: false,
      problems: parsed.problems.map(({ path, why }) => ({
        given: path === '' ? asked : `${asked}: ${path}`,
        why,
      })),
    }
  })
}
