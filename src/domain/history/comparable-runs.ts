import type { History, RecordedRun } from './model.ts'
import { runKey } from './run-key.ts'

/** The beginning of a version with its minor version: `1.36`, `v1.37.0-alpha.1`. */
const MINOR = /^v?(\d{1,4})\.(\d{1,6})(?!\d)/
/** The name of the condition that names the image of a runner (comparison/compared-run.ts). */
const RUNNER_IMAGE = 'Runner image'
const PROJECTS = ['cri-o', 'kubernetes'] as const

/**
 * The runs of a history that are the past of a run, as positions, oldest first: of the same line of runner images, of CRI-O
 * and of Kubernetes. Two lines in one lane, such as in a matrix of versions, do not mix: runs of an earlier minor version
 * are the past of a later one only until the first run of that, and those on another kind of image only until the first run
 * on its own. What a run does not say is not compared.
 * @param run the run itself need not be in the history; what follows it there is not its past
 */
export function comparableRuns(
  { runs }: Pick<History, 'runs'>,
  run: Compared & Parameters<typeof runKey>[0],
): readonly number[] {
  const own = runs.findIndex((one) => runKey(one) === runKey(run))
  const past = own < 0 ? runs : runs.slice(0, own)
  const lines = PROJECTS.map((project) => lineOf(past, project, minorOf(run, project)))
  const isNamed = familyOf(run) !== ''
  const firstOnImage = past.findIndex((one) => isNamed && familyOf(one) === familyOf(run))
  const isOnImage = (one: Compared, index: number) =>
    isSameImage(one, run) || firstOnImage < 0 || index < firstOnImage
  return [...past.entries()].flatMap(([index, one]) =>
    isOnImage(one, index) && lines.every((isInLine) => isInLine(index)) ? [index] : [],
  )
}

type Compared = Pick<RecordedRun, 'builds' | 'conditions'>
type OnImage = Pick<RecordedRun, 'conditions'>
type Project = (typeof PROJECTS)[number]
type Minor = readonly [major: number, minor: number]

/** Whether two runs were on the same kind of runner image, as far as that is known. */
export function isSameImage(one: OnImage, other: OnImage): boolean {
  const [family, otherFamily] = [familyOf(one), familyOf(other)]
  return family === '' || otherFamily === '' || family === otherFamily
}

/** The family of an image such as `ubuntu24 20260816.1` is its name without the version. */
function familyOf({ conditions }: OnImage): string {
  return conditions.get(RUNNER_IMAGE)?.trim().split(/\s/, 1)[0] ?? ''
}

/** Whether the run at a position belongs to the line that led to a minor version of a project. */
function lineOf(
  runs: readonly Compared[],
  project: Project,
  minor: Minor | null,
): (index: number) => boolean {
  if (minor === null) return () => true
  const minors = runs.map((run) => minorOf(run, project))
  const ends = new Map<string, number>()
  let end = runs.length
  for (let version: Minor = minor; version[1] >= 0; version = [version[0], version[1] - 1]) {
    const first = minors.findIndex((one) => one !== null && String(one) === String(version))
    // A minor version that was never tested ends the line, except the one of the run itself.
    if (first < 0 && version !== minor) break
    ends.set(String(version), end)
    if (first >= 0) end = Math.min(end, first)
  }
  return (index) => {
    const version = minors[index] ?? null
    return version === null || index < (ends.get(String(version)) ?? 0)
  }
}

function minorOf({ builds }: Compared, project: Project): Minor | null {
  const [, major, minor] = MINOR.exec(builds.get(project)?.version ?? '') ?? []
  return major === undefined || minor === undefined ? null : [Number(major), Number(minor)]
}
