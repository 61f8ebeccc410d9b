import { ALERT_KINDS, ALERT_STATUSES, type Alert, type Issue, type Marker } from './model.ts'

/** How the first line of an alert begins. A number stands for the format: later ones are not read by earlier versions. */
const BEGINNING = '<!-- crio-node-e2e alert 1 '
const END = ' -->'
/** Longer lines are not ours: so many keys and members, and the rest. */
const LONGEST = 4000
const MOST_KEYS = 20
const MOST_MEMBERS = 100

const KEY = /^[0-9a-f]{16}$/
const RUN = /^[\w.]{0,40}$/
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/

/**
 * The first line of an alert's body, which is not shown: by it the alert is found again. Its values are hexadecimal digits,
 * words of ours, times and numbers of workflow runs, so no name of a test can end it or be taken for it.
 */
export function formatMarker(marker: Marker): string {
  const { scope, kind, status, keys, members, since, opened, changed, told } = marker
  const fields = {
    scope,
    kind,
    status,
    keys: keys.slice(0, MOST_KEYS).join(','),
    members: members.slice(0, MOST_MEMBERS).join(','),
    since,
    opened: runName(opened),
    changed: runName(changed),
    told,
  }
  const words = Object.entries(fields).map(([name, value]) => `${name}=${value}`)
  return `${BEGINNING}${words.join(' ')}${END}`
}

/** The identifier of a workflow run as a marker has it: the digits of GitHub, or else nothing. */
export function runName(id: string): string {
  return RUN.test(id) ? id : ''
}

/** The marker in the first line of a body; null if there is none, or one that this version does not write. */
function parseMarker(body: string): Marker | null {
  const end = body.search(/\r?\n|$/)
  const line = body.slice(0, Math.min(end, LONGEST + 1)).trimEnd()
  if (line.length > LONGEST || !line.startsWith(BEGINNING) || !line.endsWith(END)) return null
  const fields = new Map(
    line
      .slice(BEGINNING.length, -END.length)
      .split(' ')
      .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  )
  const text = (name: string) => fields.get(name) ?? ''
  const keys = (name: string) =>
    text(name)
      .split(',')
      .filter((one) => KEY.test(one))
  const kind = ALERT_KINDS.find((one) => one === text('kind'))
  const status = ALERT_STATUSES.find((one) => one === text('status'))
  if (kind === undefined || status === undefined) return null
  if (!KEY.test(text('scope')) || keys('keys').length === 0 || !TIME.test(text('since')))
    return null
  return {
    scope: text('scope'),
    kind,
    status,
    keys: keys('keys'),
    members: keys('members'),
    since: text('since'),
    opened: runName(text('opened')),
    changed: runName(text('changed')),
    told: KEY.test(text('told')) ? text('told') : '',
  }
}

/** The alerts among issues, of one scope, the oldest first. */
export function alertsIn(issues: readonly Issue[], scope: string): readonly Alert[] {
  return issues
    .flatMap((issue) => {
      const marker = parseMarker(issue.body)
      return marker === null || marker.scope !== scope ? [] : [{ ...issue, marker }]
    })
    .toSorted((one, other) => one.number - other.number)
}
