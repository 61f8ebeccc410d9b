import { groupBy } from '../../group.ts'
import type { BuildPart, ResolvedBuild } from '../../model/builds.ts'
import { commitUrl, partCommitUrl } from '../../report/links.ts'
import type { Report } from '../../report/report.ts'
import { groupOf } from '../../request/components.ts'
import { shortHash, truncate } from '../../text.ts'
import { PROJECT_NAMES, TRUST_NAMES } from '../wording.ts'
import { ifFits } from './budget.ts'
import { codeSpan, folded, inline, link, table } from './markup.ts'

const CELL_CHARACTERS = 200
const NOTE_CHARACTERS = 500
const MAX_NOTES = 20
const DAY_CHARACTERS = '2026-11-22'.length
const MAX_PARTS = 60

function trustOf(parts: readonly BuildPart[]): string {
  const groups = groupBy(parts, (part) => part.trust)
  if (groups.size <= 1) return parts[0] === undefined ? '' : TRUST_NAMES[parts[0].trust]
  return [...groups]
    .map(([trust, members]) => {
      const names = truncate(
        [...new Set(members.map(({ name }) => groupOf(name)))].join(', '),
        CELL_CHARACTERS,
      )
      return `${inline(names)}: ${TRUST_NAMES[trust]}`
    })
    .join('<br>')
}

function commitOf(build: ResolvedBuild): string {
  const { project, commit, date } = build
  const day = date === null ? '' : `<br>${dayOf(date)}`
  if (commit === null) return `not known${day}`
  return `${link(codeSpan(shortHash(commit)), commitUrl(project, commit))}${day}`
}

function dayOf(date: string | null): string {
  return inline((date ?? '').slice(0, DAY_CHARACTERS))
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

/** The scenario, if there is one. */
function scenarioRows({ selection }: Report): string[][] {
  const scenario = selection?.scenario ?? null
  return scenario === null ? [] : [['Scenario', codeSpan(scenario), '', '', '']]
}

/** The OCI runtime and the monitor in use. */
function runtimeRows({ node, ...report }: Report): string[][] {
  if (node === null) return []
  const parts = report.builds.flatMap((build) => build.parts)
  const { program, monitor } = node.runtime
  return [['Runtime', program] as const, ['Monitor', monitor] as const].flatMap(([role, name]) => {
    if (name === null) return []
    const part = parts.find((candidate) => candidate.name === name)
    const title = `${role}: ${inline(truncate(name, CELL_CHARACTERS))}`
    if (part === undefined) return [[title, '', 'not known', '', 'from the machine']]
    return [[title, '', versionOf(part), partCommit(part), TRUST_NAMES[part.trust]]]
  })
}

function versionOf({ version }: BuildPart): string {
  return version === null ? 'not known' : codeSpan(truncate(version, CELL_CHARACTERS))
}

function partCommit({ name, commit }: BuildPart): string {
  if (commit === null) return ''
  return link(codeSpan(shortHash(commit)), partCommitUrl(name, commit))
}

function allParts(report: Report): string {
  const parts = report.builds.flatMap((build) => build.parts)
  if (parts.length === 0) return ''
  const rows = parts
    .slice(0, MAX_PARTS)
    .map((part) => [
      inline(truncate(part.name, CELL_CHARACTERS)),
      versionOf(part),
      partCommit(part),
      dayOf(part.date),
      TRUST_NAMES[part.trust],
      codeSpan(shortHash(part.sha256)),
    ])
  const header = ['Part', 'Version', 'Commit', 'Date', 'Trust', 'SHA-256']
  const left = parts.length - rows.length
  const more = left > 0 ? `\n\nand ${left} more` : ''
  return folded(`Parts (${parts.length})`, `${table(header, rows)}${more}`)
}

/** The tested builds: versions, commits, trust, and notes. */
export function builds(report: Report, room: number): string {
  if (report.builds.length === 0) return ''
  const notes = report.builds
    .flatMap((build) =>
      build.notes.map(
        (note) => `- ${PROJECT_NAMES[build.project]}: ${inline(truncate(note, NOTE_CHARACTERS))}`,
      ),
    )
    .slice(0, MAX_NOTES)
    .join('\n')
  const header = ['Component', 'Input', 'Version', 'Commit', 'Trust']
  const rows = [...report.builds.map(rowOf), ...scenarioRows(report), ...runtimeRows(report)]
  const text = `### What was tested\n\n${table(header, rows)}`
  return (
    ifFits(joined(text, notes, allParts(report)), room) ||
    ifFits(joined(text, notes), room) ||
    ifFits(text, room)
  )
}

function joined(...blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n')
}
