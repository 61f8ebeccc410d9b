import { groupBy } from '../../group.ts'
import type { BuildPart, ResolvedBuild, Trust } from '../../plan/builds.ts'
import { truncate } from '../../text.ts'
import { whole } from '../budget.ts'
import { commitUrl } from '../links.ts'
import { codeSpan, inline, link, table } from '../markup.ts'
import type { Report } from '../model.ts'
import { PROJECT_NAMES } from '../wording.ts'

const CELL_CHARACTERS = 200
const NOTE_CHARACTERS = 500
const MOST_NOTES = 20
const SHORT_COMMIT = 12

/** How far bits can be trusted, in words. */
export const TRUST_NAMES: Readonly<Record<Trust, string>> = {
  signed: 'signature checked',
  checksum: 'checksum checked',
  'tls-only': 'TLS only',
  local: 'local files',
}

function trustOf(parts: readonly BuildPart[]): string {
  const groups = groupBy(parts, (part) => part.trust)
  if (groups.size <= 1) return parts[0] === undefined ? '' : TRUST_NAMES[parts[0].trust]
  return [...groups]
    .map(([trust, members]) => {
      const names = truncate(members.map((part) => part.name).join(', '), CELL_CHARACTERS)
      return `${inline(names)}: ${TRUST_NAMES[trust]}`
    })
    .join('<br>')
}

function commitOf(build: ResolvedBuild): string {
  const { project, commit, date } = build
  const day = date === null ? '' : `<br>${inline(date.slice(0, 10))}`
  if (commit === null) return `not known${day}`
  return `${link(codeSpan(commit.slice(0, SHORT_COMMIT)), commitUrl(project, commit))}${day}`
}

function rowOf(build: ResolvedBuild): string[] {
  return [
    PROJECT_NAMES[build.project],
    codeSpan(truncate(build.asked, CELL_CHARACTERS)),
    codeSpan(truncate(build.version, CELL_CHARACTERS)),
    commitOf(build),
    trustOf(build.parts),
  ]
}

/** What was tested, exactly: versions, commits, trust, and the remarks that belong to them. */
export function builds(report: Report, room: number): string {
  if (report.builds.length === 0) return ''
  const notes = report.builds.flatMap((build) =>
    build.notes.map(
      (note) => `- ${PROJECT_NAMES[build.project]}: ${inline(truncate(note, NOTE_CHARACTERS))}`,
    ),
  )
  const header = ['Component', 'Input', 'Version', 'Commit', 'Trust']
  const text = table(header, report.builds.map(rowOf))
  const noted = notes.length === 0 ? text : `${text}\n\n${notes.slice(0, MOST_NOTES).join('\n')}`
  return whole(noted, room) || whole(text, room)
}
