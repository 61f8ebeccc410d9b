import type { SkippedGroup } from '../../model/results.ts'
import type { Report } from '../../report/report.ts'
import { formatDuration, plural, truncate } from '../../text.ts'
import { howItPassed } from '../rerun-wording.ts'
import { firstLine, isFlaky } from '../wording.ts'
import { fitList, ifFits } from './budget.ts'
import { folded, inline, link, table } from './markup.ts'
import { source, specName } from './spec-line.ts'

const MESSAGE_CHARACTERS = 200
const MAX_NAMED = 50
const MAX_SLOWEST = 10
const MAX_NAMED_IN_GROUP = 5

/** Specs that did not end: they were running when the suite was killed, or a signal interrupted them. */
export function stoppedSpecs(report: Report, room: number): string {
  const interrupted = report.specs.filter((spec) => spec.outcome === 'interrupted')
  const parts = [...report.running, ...interrupted].map(({ id, location }) => {
    const where = location === null ? '' : ` · ${source(report, location)}`
    return `- ⏹️ ${specName(id)}${where}`
  })
  const title = `### ${plural(parts.length, 'spec')} running when the suite was stopped`
  return fitList({ parts, noun: 'spec', frame: (text) => `${title}\n\n${text}` }, room)
}

/** Specs that passed only after a retry, with the message of the failed attempt. */
export function flakySpecs(report: Report, room: number): string {
  const parts = report.specs.filter(isFlaky).map((spec) => {
    const where = spec.location === null ? '' : ` · ${source(report, spec.location)}`
    const [earlier] = spec.additionalFailures
    const why =
      earlier === undefined
        ? ''
        : `<br>${inline(truncate(firstLine(earlier.message), MESSAGE_CHARACTERS))}`
    return `- 🎲 ${specName(spec.id)}${where} · ${howItPassed(report, spec)}${why}`
  })
  const title = `### ${plural(parts.length, 'flaky spec')}`
  return fitList({ parts, noun: 'flaky spec', frame: (text) => `${title}\n\n${text}` }, room)
}

/** The number of planned specs that did not run, and the names of the first ones, as far as a file of the run has names. */
export function notRunSpecs(report: Report, room: number): string {
  const names = report.specs.filter((spec) => spec.outcome === 'not-run').map((spec) => spec.id)
  const count = Math.max(report.counts.notRun, names.length)
  const title = `${plural(count, 'planned spec')} did not run`
  const nameless = count - names.length
  if (count > 0 && names.length === 0)
    return ifFits(`${title}; no file of the run names them.`, room)
  const note = nameless === 0 ? '' : `\n\n_No file of the run names the other ${nameless}._`
  const parts = names.slice(0, MAX_NAMED).map((id) => `- ${specName(id)}`)
  const frame = (text: string) => folded(title, `${text}${note}`)
  return fitList({ parts, noun: 'spec', beyond: names.length - parts.length, frame }, room)
}

/** The slowest specs. */
export function slowestSpecs(report: Report, room: number): string {
  const slowest = report.specs
    .filter((spec) => spec.seconds > 0)
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, MAX_SLOWEST)
  const parts = slowest.map((spec) => {
    const where = spec.location === null ? '' : source(report, spec.location)
    return [formatDuration(spec.seconds), specName(spec.id), where]
  })
  const text = table(['Time', 'Spec', 'Source'], parts).split('\n')
  const [head, rule, ...rows] = text
  return fitList(
    {
      parts: rows,
      noun: 'spec',
      frame: (body) => folded('Slowest specs', [head, rule, body].join('\n')),
    },
    room,
  )
}

/** `cri-o/cri-o#8668` for an issue on GitHub, else the URL. */
function trackerLabel(url: string): string {
  const issue = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d+)$/.exec(url)
  return issue === null ? url : `${issue[1]}#${issue[2]}`
}

function skippedGroup(group: SkippedGroup): string {
  const reason = inline(truncate(group.reason, MESSAGE_CHARACTERS * 2))
  const tracker =
    group.link === null
      ? ''
      : ` (${link(inline(truncate(trackerLabel(group.link), MESSAGE_CHARACTERS)), group.link)})`
  const names = group.specs.slice(0, MAX_NAMED_IN_GROUP).map((id) => `\n  - ${specName(id)}`)
  const left = group.specs.length - names.length
  const more = left === 0 ? '' : `\n  - … and ${left} more`
  return `- **${plural(group.specs.length, 'spec')}:** ${reason}${tracker}${names.join('')}${more}`
}

/** Specs that tracked skips exclude, and specs that skipped themselves, by reason. */
export function skippedSpecs(report: Report, room: number): string {
  const parts = report.skipped.map(skippedGroup)
  const count = report.skipped.reduce((sum, group) => sum + group.specs.length, 0)
  const title = `${plural(count, 'spec')} excluded by tracked skips or skipped at run time`
  return fitList({ parts, noun: 'reason', frame: (text) => folded(title, text) }, room)
}
