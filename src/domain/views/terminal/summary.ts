import type { Finding, RunResult } from '../../model/verdict.ts'
import { causesOf } from '../../report/causes.ts'
import type { Report } from '../../report/report.ts'
import { incidentsOf, incidentText, type ServiceIncident } from '../../service-incidents.ts'
import { formatDuration, shortHash } from '../../text.ts'
import { classesText, classOfFinding, readFirstText, whoText } from '../class-wording.ts'
import { rerunText } from '../rerun-wording.ts'
import { budgetText, shardText } from '../share-wording.ts'
import { countsText, PROJECT_NAMES, pointInTime, TRUST_NAMES } from '../wording.ts'
import { field, item, type Page, quote, section, wrap } from './page.ts'
import { failingSpecs, flakySpecs, leftOutSpecs, skippedSpecs, unfinishedSpecs } from './specs.ts'

const EVIDENCE_LINES = 5

const RESULT_STYLES: Readonly<Record<RunResult, 'green' | 'red' | 'yellow'>> = {
  passed: 'green',
  failed: 'red',
  environment: 'yellow',
  incomplete: 'yellow',
  cancelled: 'yellow',
  'nothing-selected': 'yellow',
  'not-applicable': 'yellow',
  'invalid-input': 'red',
  error: 'red',
}

/**
 * A report as text for a terminal: the verdict, its cause and what to do, then the specs. Long lists are shortened;
 * `report.json` has everything.
 */
export function renderForTerminal(report: Report, page: Page): string {
  const { main, others } = causesOf(report)
  return `${[
    ...verdict(page, report),
    ...(main === null ? [] : cause(page, report, main)),
    ...facts(page, report),
    ...section(
      page,
      'Other findings',
      others.flatMap((finding) => other(page, finding)),
    ),
    ...section(
      page,
      'Service events',
      otherIncidents(report).flatMap((incident) =>
        item(page, '!', `${incidentText(incident, pointInTime)}: ${incident.detail}`),
      ),
    ),
    ...failingSpecs(page, report),
    ...unfinishedSpecs(page, report),
    ...flakySpecs(page, report),
    ...section(
      page,
      'Warnings',
      report.warnings.flatMap((text) => item(page, '!', text)),
    ),
    ...skippedSpecs(page, report),
    ...leftOutSpecs(page, report),
  ].join('\n')}\n`
}

/** The reason of the finding that shows the incidents of a kind. */
const SHOWN_BY: Readonly<Record<ServiceIncident['kind'], string>> = {
  died: 'died',
  restarted: 'died',
  'restarted-on-request': 'restarted',
  unresponsive: 'hung',
  recovered: 'hung',
}

/** Incidents without a finding, because a finding about a service already shows its incidents. */
function otherIncidents({ findings, serviceEvents }: Report): readonly ServiceIncident[] {
  return incidentsOf(serviceEvents).filter(
    ({ service, kind }) =>
      !findings.some(({ reason }) => reason === `${service}-${SHOWN_BY[kind]}`),
  )
}

function verdict(page: Page, { verdict: { result, headline, reason } }: Report): readonly string[] {
  const style = RESULT_STYLES[result]
  // Some headlines start with the result.
  const [first = '', ...rest] = (headline || reason).split(': ')
  const text = first.toLowerCase() === result ? rest.join(': ') : headline || reason
  const lines = wrap(`${result.toUpperCase()}: ${text}`, page.columns)
  return lines.map((line) => page.paint('bold', page.paint(style, line)))
}

function cause(page: Page, { verdict: { headline } }: Report, finding: Finding): readonly string[] {
  return [
    ...(headline.includes(finding.title) ? [] : field(page, 'Cause', finding.title)),
    ...advice(page, finding),
    ...quote(page, finding.evidence, EVIDENCE_LINES),
  ]
}

function other(page: Page, finding: Finding): readonly string[] {
  return [
    ...item(page, '!', finding.title),
    ...advice(page, finding),
    ...quote(page, finding.evidence, EVIDENCE_LINES),
  ]
}

function advice(page: Page, finding: Finding): readonly string[] {
  return [
    ...field(page, 'Why', finding.detail),
    ...field(page, 'Class', classOfFinding(finding)),
    ...field(page, 'Who', whoText(finding)),
    ...field(page, 'What to do', finding.remedy),
    ...field(page, 'Read first', readFirstText(finding)),
  ]
}

/** The OCI runtime and the monitor in use, with versions. */
function runtime({ node, builds }: Report): string {
  const parts = builds.flatMap((build) => build.parts)
  return [node?.runtime.program, node?.runtime.monitor]
    .flatMap((name) => {
      if (!name) return []
      const version = parts.find((part) => part.name === name)?.version
      return [version ? `${name} ${version}` : name]
    })
    .join(' · ')
}

function facts(page: Page, report: Report): readonly string[] {
  const { planned, ran } = report.counts
  const { seconds } = report.suite
  const time = seconds === null ? '' : ` · took ${formatDuration(seconds)}`
  return [
    '',
    ...(planned + ran === 0
      ? []
      : field(page, 'Specs', `${countsText(report, (word) => word)}${time}`)),
    ...field(page, 'Shard', shardText(report)),
    ...field(page, 'Budget', budgetText(report)),
    ...field(page, 'Rerun', rerunText(report)),
    ...field(page, 'Classes', classesText(report)),
    ...report.builds.flatMap(({ project, version, commit, date, asked, parts, notes }) => [
      ...field(
        page,
        PROJECT_NAMES[project],
        [
          version,
          `commit ${commit === null ? 'not known' : shortHash(commit)}`,
          ...(date === null ? [] : [date.slice(0, 10)]),
          `requested: ${asked}`,
          [...new Set(parts.map(({ trust }) => TRUST_NAMES[trust]))].join(', '),
        ]
          .filter((word) => word !== '')
          .join(' · '),
      ),
      ...notes.flatMap((note) => field(page, '', note)),
    ]),
    ...field(page, 'Scenario', report.selection?.scenario ?? ''),
    ...field(page, 'Runtime', runtime(report)),
    ...report.ignition.flatMap(({ field: name, subject, outcome, reason }) =>
      field(page, 'Ignition', `${outcome}: ${name} ${subject}: ${reason}`),
    ),
    ...field(page, 'Suite', pointInTime(report.suite.startedAt ?? '')),
  ]
}
