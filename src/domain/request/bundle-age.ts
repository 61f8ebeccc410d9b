import type { ResolvedBuild } from '../model/builds.ts'
import type { CrioRequest } from './request.ts'

/** The packaging makes a bundle of main every night (cri-o/packaging, .github/workflows/schedule.yml). */
const OLD_DAYS = 2
const DAY_MILLISECONDS = 24 * 3600 * 1000

/**
 * What is to be said about the age of the newest bundle, or null. Only where the newest one is asked for: then an old one
 * means that the packaging stands still, and that what is tested is not what main is.
 */
export function oldBundle(
  request: CrioRequest,
  build: Pick<ResolvedBuild, 'parts'>,
  now: Date,
): string | null {
  if (request.kind !== 'newest-bundle') return null
  const date = build.parts.find(({ name }) => name === 'bundle')?.date ?? null
  const age = date === null ? 0 : (now.getTime() - Date.parse(date)) / DAY_MILLISECONDS
  if (!(age > OLD_DAYS)) return null
  return `The newest bundle of CRI-O's ${request.branch} is ${Math.floor(age)} days old (${date}): its packaging may stand still. Take \`main\` to test the newest commit`
}
