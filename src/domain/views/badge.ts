import type { Night, NightResult } from '../night/night.ts'

/** The file of a badge on a history branch. */
export const BADGE_FILE = 'badge.json'

const LABEL = 'node e2e'
const COLORS: Readonly<Record<NightResult, string>> = {
  passed: 'brightgreen',
  flaky: 'green',
  known: 'green',
  failed: 'red',
  environment: 'orange',
  incomplete: 'yellow',
  error: 'lightgrey',
}
/** What is green has to say so: the other words are those of the report. */
const WORDS: Partial<Record<NightResult, string>> = {
  flaky: 'passed, some flaky',
  known: 'passed, some known failures',
}
/** For so long, a badge may show a night before. */
const CACHE_SECONDS = 3600

/**
 * The badge of a night: its result and its day in UTC, because nobody writes the file again when the nights stay away
 * (https://shields.io/badges/endpoint-badge). Ends with a newline.
 */
export function badgeJson({ verdict: { result }, lanes, generatedAt }: Night): string {
  const [newest = generatedAt] = lanes
    .map(({ startedAt }) => startedAt)
    .filter((time) => Date.parse(time) > 0 && Date.parse(time) < Date.parse(generatedAt))
    .toSorted((one, other) => Date.parse(other) - Date.parse(one))
  const day = new Date(newest).toISOString().slice(0, 10)
  const badge = {
    schemaVersion: 1,
    label: LABEL,
    message: `${WORDS[result] ?? result} · ${day}`,
    color: COLORS[result],
    cacheSeconds: CACHE_SECONDS,
  }
  return `${JSON.stringify(badge, null, 2)}\n`
}
