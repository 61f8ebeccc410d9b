import { formatMarker } from '../../alerts/marker.ts'
import type { AlertTexts, FollowedMember, Story, Topic } from '../../alerts/model.ts'
import { plainLine, truncate } from '../../text.ts'
import { alertVerdict } from '../alert-wording.ts'
import { alertComment } from './alert-comment.ts'
import { alertDetails, umbrellaList } from './alert-details.ts'
import { byteLength } from './budget.ts'
import { fencedBlock, inline } from './markup.ts'

/** GitHub keeps 65,536 characters of an issue (sandbox/github/limits.ts). */
const LIMIT_BYTES = 60_000
const GAP = '\n\n'
const TITLE_CHARACTERS = 200
const TEXT_CHARACTERS = 600
const MOST_ROWS = 10
const MOST_NIGHTS = 30
const NAME_CHARACTERS = 110

/** What is below this line says what was wrong last, and stays while nothing is wrong. The texts above cannot have it. */
const DETAILS = '<!-- crio-node-e2e: details -->'
const FOOTER =
  '<sub>This text is kept up to date by a job, so write in comments. Closed as not planned, the issue stays closed as long as this goes on.</sub>'

/** The same signs and the same direction as in the summary (recent-wording.ts). */
const MARKS = { pass: '✓', fail: '✗', confirmed: '✗', flake: '~' } as const
const LEGEND = '✓ passed, ✗ failed, ~ failed, then passed; oldest run first'

/** The texts of alerts as GitHub-flavoured Markdown. All that comes from tests is escaped. */
export const ALERT_TEXTS: AlertTexts = {
  title: ({ title }) => `Node e2e: ${truncate(plainLine(title), TITLE_CHARACTERS)}`,
  umbrellaTitle: 'Node e2e: more failures than are told one by one',
  body: alertBody,
  comment: alertComment,
}

/** The body of an alert: what is so now, the last nights, and below what was wrong last. */
function alertBody(story: Story): string {
  const { marker, topic, listed, body, elsewhere } = story
  const head = [
    formatMarker(marker),
    `**${inline(truncate(alertVerdict(story), TEXT_CHARACTERS))}**`,
    ...(topic === null ? [] : [marker.kind === 'overdue' ? inline(topic.note) : what(topic)]),
    ...(elsewhere === null ? [] : [`See #${elsewhere}.`]),
    grid(story.members),
  ]
  const details =
    marker.kind === 'umbrella'
      ? listed.length > 0
        ? umbrellaList(listed)
        : ''
      : topic === null
        ? detailsIn(body)
        : alertDetails(topic)
  const all = [...head, DETAILS, details, FOOTER].filter((part) => part !== '').join(GAP)
  if (byteLength(all) <= LIMIT_BYTES) return all
  return [...head, DETAILS, FOOTER].filter((part) => part !== '').join(GAP)
}

function what({ title, note }: Topic): string {
  return [title, note]
    .filter((words) => words !== '')
    .map((words) => inline(truncate(words, TEXT_CHARACTERS)))
    .join('<br>')
}

/** What a body has said below its line, without the footer. */
function detailsIn(body: string): string {
  const text = body.replaceAll('\r\n', '\n')
  const start = text.indexOf(DETAILS)
  if (start < 0) return ''
  const end = text.lastIndexOf('\n<sub>')
  return text.slice(start + DETAILS.length, end < start ? undefined : end).trim()
}

/** The last nights of specs and lanes as a picture in text. */
function grid(members: readonly FollowedMember[]): string {
  const rows = members
    .toSorted((one, other) => rank(other) - rank(one))
    .slice(0, MOST_ROWS)
    .map(({ nights, spec, lane }) => {
      const marks = nights
        .slice(-MOST_NIGHTS)
        .map(({ trial }) => MARKS[trial])
        .join('')
      const name = [spec, lane].filter((word) => word !== '').map(shortName)
      return `${marks.padStart(MOST_NIGHTS)}  ${name.join(' · ')}`
    })
  if (rows.length === 0) return ''
  const more = members.length - rows.length
  return [
    fencedBlock([...rows, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n')),
    `<sub>${LEGEND}</sub>`,
  ].join('\n')
}

function rank({ recovery: { state } }: FollowedMember): number {
  return state === 'failing' ? 2 : state === 'passing' ? 1 : 0
}

/** A name that cannot be taken for a line of ours. */
function shortName(name: string): string {
  return truncate(plainLine(name), NAME_CHARACTERS).replaceAll('<', '‹')
}
