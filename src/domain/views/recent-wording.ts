/** What is shown for each character of `recent` in a night (schemas/night.v1.schema.json). */
const SIGNS: Readonly<Record<string, string>> = {
  p: '✓',
  F: '✗',
  '~': '~',
  i: '!',
  s: '-',
  '-': '-',
  '.': '·',
}

const MEANINGS: readonly (readonly [sign: string, meaning: string])[] = [
  ['✓', 'passed'],
  ['✗', 'failed'],
  ['~', 'failed, then passed'],
  ['!', 'something else was wrong'],
  ['-', 'did not run'],
  ['·', 'not there'],
]

/** More than a night has. */
const MOST = 60

/** The last results of a spec as a picture, for instance `✓✓✓✗✗`; empty if they are not known. */
export function recentPicture(recent: string): string {
  return recent
    .slice(-MOST)
    .split('')
    .map((mark) => SIGNS[mark] ?? '?')
    .join('')
}

/** What the signs in these pictures mean; empty if there is no picture. */
export function recentLegend(pictures: readonly string[], isPullRequest: boolean): string {
  const seen = new Set(pictures.flatMap((picture) => picture.split('')))
  if (seen.size === 0) return ''
  const meanings = MEANINGS.flatMap(([sign, meaning]) =>
    seen.has(sign) ? [`${sign} ${meaning}`] : [],
  )
  const order = isPullRequest ? 'runs of main, then this run' : 'oldest run first, this one last'
  return `${meanings.join(', ')}; ${order}`
}
