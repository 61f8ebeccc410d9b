import type { SourceLocation } from '../../model/results.ts'
import { sourceLabel, sourceUrl, suiteCommit } from '../../report/links.ts'
import type { Report, ReportedSpec } from '../../report/report.ts'
import { formatDuration, truncate } from '../../text.ts'
import { OUTCOME_NAMES } from '../wording.ts'
import { inline, inlineHtml, link, linkHtml } from './markup.ts'

/** The longest real name has 511 characters. */
const NAME_CHARACTERS = 600
const LABEL_CHARACTERS = 200

/** Functions that write Markdown, or HTML for places where Markdown is not rendered. */
interface Markup {
  readonly text: (text: string) => string
  readonly link: (label: string, url: string | null) => string
}

const MARKDOWN: Markup = { text: inline, link }
const HTML: Markup = { text: inlineHtml, link: linkHtml }

function sourceIn(markup: Markup, report: Report, location: SourceLocation): string {
  const label = markup.text(truncate(sourceLabel(location), LABEL_CHARACTERS))
  return markup.link(label, sourceUrl(location, suiteCommit(report.builds)))
}

function nameIn(markup: Markup, id: string): string {
  return markup.text(truncate(id, NAME_CHARACTERS))
}

function endIn(markup: Markup, report: Report, spec: ReportedSpec): string {
  return [
    ...(spec.location === null ? [] : [sourceIn(markup, report, spec.location)]),
    `${OUTCOME_NAMES[spec.outcome]} after ${formatDuration(spec.seconds)}`,
  ].join(' · ')
}

/** A source location as Markdown, with a link if the commit of the suite is known. */
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
