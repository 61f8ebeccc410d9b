/** No run of a suite was earlier, even on a machine that lost its clock, and none is later. */
const FIRST_TIME = 0
const LAST_TIME = Date.UTC(2200, 0)

/** Whether a run can have a time, in milliseconds since 1970. Such a time has a date, and so have all times near it. */
export function isPlausible(time: number): boolean {
  return time >= FIRST_TIME && time < LAST_TIME
}

/** The time, or null for one that no run can have, and for text that is no time in ISO 8601 with a date of four digits. */
export function plausibleTime(time: string | null): string | null {
  if (time === null || !/^\d{4}-\d\d-\d\dT/.test(time)) return null
  return isPlausible(Date.parse(time)) ? time : null
}

/** A time in ISO 8601 without fractions of its seconds, for people. */
export function wholeSeconds(iso: string): string {
  return iso.replace(/\.\d+Z$/, 'Z')
}
