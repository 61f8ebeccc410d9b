import { fnv1a } from '../causes/hash.ts'
import type { SourceLocation } from '../model/results.ts'
import { truncate } from '../text.ts'
import { plausibleTime } from '../time.ts'
import { TEXT_LENGTHS } from './limits.ts'

/** A text from outside, cut to the length of its kind. */
export function bounded(text: string, kind: keyof typeof TEXT_LENGTHS): string {
  return truncate(text, TEXT_LENGTHS[kind])
}

/** The same of a text that may be null. */
export function boundedOrNull(text: string | null, kind: keyof typeof TEXT_LENGTHS): string | null {
  return text === null ? null : bounded(text, kind)
}

/** A value that is compared with those of other runs: if it is cut, a digest of all of it tells it from others. */
export function boundedCondition(value: string): string {
  if (value.length <= TEXT_LENGTHS.value) return value
  const digest = ` (${fnv1a(value).toString(16)})`
  return `${truncate(value, TEXT_LENGTHS.value - digest.length)}${digest}`
}

/** A link, or null for one that is no http or https URL, or too long: cut, it would lead elsewhere. */
export function boundedLink(url: string | null): string | null {
  if (url === null || url.length > TEXT_LENGTHS.value) return null
  return /^https?:\/\/[\x21-\x7e]+$/.test(url) && URL.canParse(url) ? url : null
}

/** The time of a run, or null for one that no run can have. */
export function boundedTime(time: string | null): string | null {
  return time !== null && time.length <= 40 ? plausibleTime(time) : null
}

/** A place in the sources; line 0 for an impossible one. */
export function boundedLocation(location: SourceLocation | null): SourceLocation | null {
  if (location === null) return null
  const { file, line } = location
  const isPossible = Number.isInteger(line) && line >= 0 && line < 2 ** 31
  return { file: bounded(file, 'value'), line: isPossible ? line : 0 }
}
