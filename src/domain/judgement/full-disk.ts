import type { FullDisk } from '../model/node.ts'
import type { SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Finding } from '../model/verdict.ts'
import { plural } from '../text.ts'
import { wholeSeconds } from '../time.ts'
import { type FinderInput, finding } from './finder.ts'
import { SIGNATURES } from './signatures.ts'
import { timesOf } from './spec-times.ts'

/** The signature of a write that failed because of a full disk: one cause with this one. */
const NO_SPACE = 'no-space'
const FILLS_DISKS = SIGNATURES.find(({ id }) => id === NO_SPACE)?.notFor
/** Between two looks at the disks (src/suite/disk-watch.ts): the disk was full before it was seen. */
const UNNOTICED_MILLISECONDS = 5000

/** A disk of the node was full while specs failed. Specs that fill disks on purpose are not explained. */
export function fullDiskFinding({ facts, failed }: FinderInput): Finding | null {
  const disks = shortages(facts)
  const specs = failed.filter(
    (spec) => !FILLS_DISKS?.test(spec.id) && disks.some((disk) => ranWhile(disk, spec)),
  )
  const [first] = disks
  if (first === undefined || specs.length === 0) return null
  return finding({
    id: NO_SPACE,
    reason: 'host-setup',
    title: `The disk with ${first.directory} was full ${times(first)}`,
    detail: `no ${first.what} left; ${plural(specs.length, 'spec')} failed in this time`,
    audience: 'environment',
    remedy: 'free disk space on the runner, or use one with a larger disk',
    evidence: disks.map(sentence),
    specs: specs.map(({ id }) => id),
  })
}

/** Warnings about full disks that explain no failure. */
export function fullDiskWarnings(facts: RunFacts, findings: readonly Finding[]): readonly string[] {
  return findings.some(({ id }) => id === NO_SPACE) ? [] : shortages(facts).map(sentence)
}

/** The full disks of the run, without those that specs filled on purpose. */
function shortages({ fullDisks, suite }: RunFacts): readonly FullDisk[] {
  const onPurpose = (suite?.specs ?? []).filter(({ id }) => FILLS_DISKS?.test(id))
  return fullDisks.filter((disk) => !onPurpose.some((spec) => ranWhile(disk, spec)))
}

/** Nothing is known about a spec without times. */
function ranWhile({ from, until }: FullDisk, spec: SpecResult): boolean {
  const ran = timesOf(spec)
  const end = until === null ? Number.POSITIVE_INFINITY : Date.parse(until)
  const start = Date.parse(from) - UNNOTICED_MILLISECONDS
  return ran.from <= end && ran.to >= start
}

function sentence(disk: FullDisk): string {
  return `The disk with ${disk.directory} was full ${times(disk)}: no ${disk.what} left`
}

function times({ from, until }: FullDisk): string {
  return `from ${wholeSeconds(from)} until ${until === null ? 'the end of the suite' : wholeSeconds(until)}`
}
