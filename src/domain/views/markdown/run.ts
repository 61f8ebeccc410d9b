import type { HostFacts } from '../../model/node.ts'
import { causesOf } from '../../report/causes.ts'
import type { Report, SuiteFacts } from '../../report/report.ts'
import { formatDuration, truncate } from '../../text.ts'
import { pointInTime } from '../wording.ts'
import { byteLength, ifFits } from './budget.ts'
import { codeSpan, fencedBlock, folded, inline, link, table } from './markup.ts'

const CELL_CHARACTERS = 500
const GIBIBYTE = 2 ** 30

type Row = readonly [name: string, value: string]

function cell(text: string): string {
  return inline(truncate(text, CELL_CHARACTERS))
}

function code(text: string): string {
  return codeSpan(truncate(text, CELL_CHARACTERS))
}

function number(value: number | null): string {
  return value === null ? '' : String(value)
}

function hostRows(host: HostFacts): Row[] {
  return [
    ['Runner image', cell(host.runnerImage)],
    ['Operating system', cell(host.os)],
    ['Kernel', cell(`${host.kernel} (${host.architecture})`)],
    ['cgroup', host.cgroup],
    ['systemd', cell(host.systemd)],
    ['CPUs', String(host.cpus)],
    ['Memory', `${(host.memoryBytes / GIBIBYTE).toFixed(1)} GiB`],
  ]
}

const SOURCES: Readonly<Record<SuiteFacts['source'], string>> = {
  'ginkgo-json': "Ginkgo's JSON report",
  junit: 'the JUnit report',
  console: 'the console, because there is no report',
  none: 'none: there is neither a report nor a console',
}

function suiteRows(suite: SuiteFacts): Row[] {
  return [
    ['Started', cell(pointInTime(suite.startedAt ?? ''))],
    ['Time', suite.seconds === null ? '' : formatDuration(suite.seconds)],
    ['Parallel processes', number(suite.procs)],
    ['Random seed', number(suite.randomSeed)],
    ["Ginkgo's exit code", number(suite.exitCode)],
    ['Results read from', SOURCES[suite.source]],
  ]
}

function selectionRows(selection: NonNullable<Report['selection']>): Row[] {
  return [
    ['Scenario', cell(selection.scenario ?? '')],
    ['Lane', cell(selection.lane)],
    ['Focus', code(selection.focus)],
    ['Skip', code(selection.skip)],
    ['Label filter', code(selection.labelFilter)],
    ['Source files', code(selection.focusFiles.join(' '))],
    ['Source files left out', code(selection.skipFiles.join(' '))],
    ['Tracked skips', number(selection.trackedSkips.length || null)],
  ]
}

/** The conditions of the run: selection, suite and machine. */
export function conditions(report: Report, room: number): string {
  const rows = [
    ...(report.selection === null ? [] : selectionRows(report.selection)),
    ...suiteRows(report.suite),
    ...(report.host === null ? [] : hostRows(report.host)),
  ].filter(([, value]) => value !== '')
  return ifFits(folded('Selection, suite and machine', table(['What', 'Value'], rows)), room)
}

/**
 * The commands that run failing specs again: with crio-node-e2e, and below it by hand. They are never truncated. Each failing spec has
 * its own command with its details.
 */
export function reproduce(report: Report, room: number): string {
  const title = '### How to reproduce'
  const byHand =
    report.reproduce.trim() === ''
      ? ''
      : folded('By hand, without crio-node-e2e', fencedBlock(report.reproduce, 'sh'))
  const texts = [repeatText(report), byHand].filter((text) => text !== '')
  if (texts.length === 0) return ''
  const whole = [title, ...texts].join('\n\n')
  if (byteLength(whole) <= room) return whole
  const short = [
    title,
    ...texts.slice(0, -1),
    'A command is too long to show; the JSON report has it.',
  ]
  return ifFits(short.join('\n\n'), room)
}

/** From a run on GitHub to one of its failing specs; without one, to all of the run, if what was tested did not work. */
function repeatText(report: Report): string {
  const { repeat, specs } = report
  const whole = isWorthRepeating(report) ? repeat.command : ''
  const failed = specs.flatMap(({ reproduce: line }) => (line === '' ? [] : [line]))
  const [first = whole, ...others] = failed
  if (first === '') return ''
  const more =
    others.length === 0 ? '' : ' The command of each other failing spec is with its details.'
  const lines = [repeat.download, first].filter((line) => line !== '')
  return `On a machine that may be changed, with exactly these builds and this configuration:${more}\n\n${fencedBlock(lines.join('\n'), 'sh')}`
}

/** Whether something else than the environment ended the run. To repeat an outage helps nobody. */
function isWorthRepeating(report: Report): boolean {
  const { result } = report.verdict
  const { main } = causesOf(report)
  return (
    (result === 'environment' || result === 'incomplete') &&
    main !== null &&
    main.class !== 'environment'
  )
}

/** Links to the run, the report directory, and the version that made the summary. A report on artifacts has no run. */
export function footer({ run, generator, generatedAt }: Report, room: number): string {
  const made = `crio-node-e2e ${cell(generator.version)} · ${cell(pointInTime(generatedAt))}`
  if (run.id === '') return ifFits(made, room)
  const name = cell(`${run.repository} run ${run.id}, attempt ${run.attempt}`)
  return ifFits(
    [
      'All files are in the report directory (output `report-dir`): `report.json`, the reports of Ginkgo, and `logs/`.',
      `${link(name, run.url)} · ${made}`,
    ].join('<br>'),
    room,
  )
}
