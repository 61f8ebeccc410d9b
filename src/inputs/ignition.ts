import { parseIgnition } from '../domain/ignition/parse.ts'
import type { IgnitionSource } from '../domain/request/request.ts'
import { publicUrl } from '../domain/urls.ts'
import { accept, type Parsed, parseEach, refuse } from './parsed.ts'
import { locate, type Surroundings } from './surroundings.ts'

const HTTP = /^https?:\/\//i

/** Reads the `ignition` input: files, which are read and checked now, and URLs, one per line. */
export function parseIgnitionFiles(
  text: string,
  around: Surroundings,
): Parsed<readonly IgnitionSource[]> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return parseEach(lines, (line) =>
    HTTP.test(line) ? parseSourceUrl(line) : parseSourceFile(line, around),
  )
}

function parseSourceUrl(asked: string): Parsed<IgnitionSource> {
  const url = URL.parse(asked)
  if (url === null) return refuse(asked, 'is not a URL')
  if (url.username === '' && url.password === '') {
    return accept({ asked: publicUrl(asked), url: url.href })
  }
  return refuse(publicUrl(asked), 'is given with credentials, which would end in logs and reports')
}

function parseSourceFile(asked: string, around: Surroundings): Parsed<IgnitionSource> {
  const path = locate(asked, around)
  const text = around.files.read(path)
  if (text === null) return refuse(asked, `is not a file that can be read (looked for ${path})`)
  const parsed = parseIgnition(text)
  if (parsed.ok) return accept({ asked, config: parsed.config, warnings: parsed.warnings })
  return {
    ok: false,
    problems: parsed.problems.map((problem) => ({
      given: problem.path === '' ? asked : `${asked}: ${problem.path}`,
      why: problem.why,
    })),
  }
}
