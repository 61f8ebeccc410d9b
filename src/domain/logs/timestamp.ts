import { isPlausible } from '../time.ts'

const RFC3339 = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)`
/** CRI-O's own time in a journal line or a plain log (logrus), else the time of the journal (`-o short-iso-precise`). */
const FULL = [new RegExp(`^.{0,200}?\\btime="(${RFC3339})"`), new RegExp(`^(${RFC3339}) `)]
/** klog, `I1122 11:32:42.557754    2406 file.go:64] …`: month and day, no year, local time. */
const KLOG = /^\s*[IWEF](\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{1,9}) /
/**
 * The formats `short` and `short-precise` of the journal, `Nov 22 11:16:47 host crio[119]: …`: no year, local time. The day
 * has a space in front of one digit, unless the line was cleaned.
 */
const SYSLOG = /^([A-Z][a-z]{2}) ([ \d]?\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?) /
/** The kernel's log with `dmesg -T`, `[Sun Nov 22 11:16:47 2026] …`: local time. */
const DMESG = /^\[[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]?\d) (\d\d:\d\d:\d\d) (\d{4})\]/
/** A time that is so near is the nearest one of all years. */
const HALF_A_YEAR = 182 * 86_400_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * The time of a line in the log of CRI-O, the kubelet or the services, in milliseconds since 1970; null for a line without
 * a time.
 * @param reference a time near it on the same node, ISO 8601: it gives the year and the offset from UTC if the line has none
 */
export function timestampOf(line: string, reference: string): number | null {
  const [, month, day, time] = KLOG.exec(line) ?? []
  if (month !== undefined) return nearestYear(`${month}-${day}T${time}`, reference)
  for (const pattern of FULL) {
    const full = pattern.exec(line)?.[1]
    if (full === undefined) continue
    const written = Date.parse(full)
    return isPlausible(written) ? written : null
  }
  const [, name = '', date = '', clock, year] = SYSLOG.exec(line) ?? DMESG.exec(line) ?? []
  const index = MONTHS.indexOf(name)
  if (index < 0) return null
  const dayAndTime = `${String(index + 1).padStart(2, '0')}-${date.trim().padStart(2, '0')}T${clock}`
  if (year === undefined) return nearestYear(dayAndTime, reference)
  const written = Date.parse(`${year}-${dayAndTime}${zoneOf(reference)}`)
  return isPlausible(written) ? written : null
}

/** The offset from UTC of a time. */
function zoneOf(time: string): string {
  return /(?:Z|[+-]\d\d:?\d\d)$/.exec(time)?.[0] ?? 'Z'
}

/** The time in the year that is nearest to the reference, because a run may cross New Year. */
function nearestYear(dayAndTime: string, reference: string): number | null {
  const near = Date.parse(reference)
  const zone = zoneOf(reference)
  const year = Number(/^\d{4}/.exec(reference)?.[0] ?? Number.NaN)
  const inYear = (candidate: number) => Date.parse(`${candidate}-${dayAndTime}${zone}`)
  const same = inYear(year)
  if (Math.abs(same - near) < HALF_A_YEAR) return same
  const times = [inYear(year - 1), same, inYear(year + 1)]
    .filter(isPlausible)
    .toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near))
  return times[0] ?? null
}
