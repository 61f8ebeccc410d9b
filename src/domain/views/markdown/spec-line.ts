import type { SourceLocation } from '../../model/results.ts'
import { sourceLabel, sourceUrl, suiteCommit } from '../../report/links.ts'
import type { Report, ReportedSpec } from '../../report/report.ts'
import { formatDuration, truncate } from '../../text.ts'
import { OUTCOME_NAMES } from '../wording.ts'
import { inline, inlineHtml, link, linkHtml } from './markup.ts'

/** The longest real name has 511 characters. */
const NAME_CHARACTERS = 600
const LABEL_CHARACTERS = 200

/** How texts of one report are written: Markdown where it is read, HTML inside of it. */
interface Dialect {
  readonly text: (text: string) => string
  readonly link: (label: string, url: string | null) => string
}

const MARKDOWN: Dialect = { text: inline, link }
const HTML: Dialect = { text: inlineHtml, link: linkHtml }

function sourceIn(dialect: Dialect, report: Report, location: SourceLocation): string {
  const label = dialect.text(truncate(sourceLabel(location), LABEL_CHARACTERS))
  return dialect.link(label, sourceUrl(location, suiteCommit(report.builds)))
}

function nameIn(dialect: Dialect, id: string): string {
  return dialect.text(truncate(id, NAME_CHARACTERS))
}

function endIn(dialect: Dialect, report: Report, spec: ReportedSpec): string {
  return [
    ...(spec.location === null ? [] : [sourceIn(dialect, report, spec.location)]),
    `${OUTCOME_NAMES[spec.outcome]} after ${formatDuration(spec.seconds)}`,
  ].join(' · ')
}

/** A place in the sources as Markdown, linked at the suite's commit where that is known. */
export function source(report: Report, location: SourceLocation): string {
  return sourceIn(MARKDOWN, report, location)
}

/** A spec's name as Markdown. */
export function specName(id: string): string {
  return nameIn(MARKDOWN, id)
}

/** Name, source and outcome of a spec as one line of Markdown. */
export function specLine(report: Report, spec: ReportedSpec): string {
  return `${specName(spec.id)} · ${endIn(MARKDOWN, report, spec)}`
}

/** A spec's name as HTML, and below it source and outcome. */
export function specTitleHtml(report: Report, spec: ReportedSpec): string {
  return `<b>${nameIn(HTML, spec.id)}</b><br>${endIn(HTML, report, spec)}`
}
