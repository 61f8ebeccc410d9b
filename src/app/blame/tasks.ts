import { basename, join } from 'node:path'
import { knownRates } from '../../domain/blame/known-rates.ts'
import type { SearchAbout } from '../../domain/blame/record.ts'
import { journalOf } from '../../domain/blame/resume.ts'
import { specsToTry } from '../../domain/blame/specs-to-try.ts'
import { messageOf } from '../../domain/errors.ts'
import { parseJson } from '../../domain/json.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { hasFailed } from '../../domain/model/results.ts'
import type { Night, NightLane, NightSpec } from '../../domain/night/night.ts'
import { untriedIn } from '../../domain/night/suspects.ts'
import { type WantedSearch, wantedSearches } from '../../domain/night/wanted-searches.ts'
import { readRun } from '../../domain/report/read.ts'
import type { Report } from '../../domain/report/report.ts'
import { exactPattern } from '../../domain/request/exact-focus.ts'
import { plural } from '../../domain/text.ts'
import type { BlameRequest } from '../../inputs/blame.ts'
import { repeatOf } from '../../inputs/repeat.ts'
import { listFiles } from '../../publish/report-directory.ts'
import type { SpecPast } from '../bisect/past.ts'
import { reportTextOf } from '../report/text-file.ts'
import type { FindArtifacts } from './find-artifacts.ts'

/** One search: what it is about, and with which inputs trials are made. */
export interface SearchTask {
  /** For the log. */
  readonly name: string
  readonly about: SearchAbout
  /** Both ends, as the command `bisect` takes them. */
  readonly good: string
  readonly bad: string
  /** Values of inputs of the main action, the same in each trial. */
  readonly inputs: Readonly<Record<string, string>>
  /** What changed between both ends and is in no trial, by name. */
  readonly untried: readonly string[]
  /** The most telling first. */
  readonly specs: readonly TaskSpec[]
  /** Why it cannot begin; empty if it can. */
  readonly problem: string
}

/** A spec that shows what is searched. */
export interface TaskSpec {
  /** Empty if only the filters are known. */
  readonly id: string
  /** What selects it. */
  readonly inputs: Readonly<Record<string, string>>
  /** What earlier runs say of it; null if that is not known. */
  readonly past: SpecPast | null
  /** The journal of an earlier search; empty if there is none. */
  readonly journal: string
}

/** Inputs that are not taken from a report. */
const NOT_OF_REPORT = /^(?:mirror-|require-signature$|trusted-root$|history$)/
/** The spec may be of any lane, and one that others skip. */
const ANY_SPEC = { lane: 'all', 'skip-list': 'none' }

/** The search between builds that somebody names. */
export function namedTask(
  { inputs }: BlameRequest,
  { good = '', bad = '' }: NonNullable<BlameRequest['ends']>,
  architecture: string,
): SearchTask {
  const given = { ...ANY_SPEC, ...inputs }
  return {
    name: `${good} to ${bad}`,
    about: {
      cause: null,
      title: '',
      lane: inputs['lane'] ?? '',
      scenario: inputs['scenario'] ?? '',
      architecture,
      lastGood: null,
      firstBad: null,
    },
    good,
    bad,
    inputs: given,
    untried: [],
    specs: [{ id: '', inputs: {}, past: null, journal: '' }],
    problem: '',
  }
}

/** The searches for the new failures of a night, and what is not searched, one sentence each. */
export async function tasksOf(
  night: Night,
  {
    find,
    most,
    architecture,
    inputs,
  }: {
    readonly find: FindArtifacts
    readonly most: number
    readonly architecture: string
    /** Inputs of the main action that are set in this job. */
    readonly inputs: Readonly<Record<string, string>>
  },
): Promise<{ readonly tasks: readonly SearchTask[]; readonly notes: readonly string[] }> {
  const { wanted, notes } = wantedSearches(night, architecture)
  const tasks: SearchTask[] = []
  let possible = 0
  for (const one of wanted) {
    if (possible === most) break
    const task = await taskOf(one, find, inputs)
    tasks.push(task)
    // What cannot begin takes no time from others.
    if (task.problem === '') possible += 1
  }
  const left = wanted.length - tasks.length
  const more =
    left > 0
      ? [`Not searched, because the input most-causes is ${most}: ${plural(left, 'more cause')}.`]
      : []
  return { tasks, notes: [...notes, ...more] }
}

async function taskOf(
  { specs, lane, suspects, title, earlier }: WantedSearch,
  find: FindArtifacts,
  set: Readonly<Record<string, string>>,
): Promise<SearchTask> {
  const task = {
    name: title,
    about: {
      cause: specs[0]?.cause ?? null,
      title,
      lane: lane.lane,
      scenario: lane.scenario,
      architecture: lane.architecture,
      lastGood: suspects.lastGood,
      firstBad: suspects.firstBad,
    },
    good: suspects.ranges.map(({ input, good }) => `${input}=${good}`).join(' '),
    bad: suspects.ranges.map(({ input, bad }) => `${input}=${bad}`).join(' '),
    untried: untriedIn(suspects),
  }
  const report = await reportOf(lane, specs, find)
  if (typeof report === 'string') return { ...task, specs: [], inputs: {}, problem: report }
  const known = new Map(specs.map((spec) => [spec.id, pastOf(spec)]))
  const ids = specs.length > 0 ? [...known.keys()] : specsToTry(report)
  const { inputs, gaps } = repeatOf(report)
  const given: readonly (string | null)[] = [
    ...suspects.ranges.map(({ input }) => input),
    'focus',
    ...Object.keys(set),
  ]
  const missing = gaps.filter(({ input }) => input === null || !given.includes(input))
  const problem = missing.map(({ why }) => why).join(' ')
  const tried = ids.map((id) => ({
    id,
    inputs: { focus: exactPattern(id) },
    past: known.get(id) ?? NO_PAST,
    journal: earlier?.spec === id ? journalOf(earlier) : '',
  }))
  return { ...task, specs: tried, inputs: ownInputs(inputs), problem: problem.replace(/\.$/, '') }
}

/** Where builds come from, and how they are verified, is for this job to say: a report is made by tested code. */
function ownInputs(
  inputs: Readonly<Partial<Record<string, string>>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) =>
      value === undefined || NOT_OF_REPORT.test(name) ? [] : [[name, value]],
    ),
  )
}

/** Of a spec that only is the first to try: whether it ever failed does not matter. */
const NO_PAST: SpecPast = { known: knownRates([]), seconds: null }

function pastOf({ rate, streak, seconds }: NightSpec): SpecPast {
  const bad = Math.max(1, streak)
  return {
    known: {
      good: { trials: rate?.results ?? 0, failures: rate?.failed ?? 0 },
      bad: { trials: bad, failures: bad },
    },
    seconds,
  }
}

/** The report of a lane in which a spec failed, or which is red as the lane is, or why it is not known. */
async function reportOf(
  { artifacts, result }: NightLane,
  specs: readonly NightSpec[],
  find: FindArtifacts,
): Promise<Report | string> {
  const ids = new Set(specs.map(({ id }) => id))
  try {
    for (const name of artifacts) {
      const found = await find(name)
      for (const { directory } of found.filter((one) => one.name === name)) {
        const report = reportsIn(directory).find((one) =>
          ids.size === 0
            ? one.verdict.result === result
            : one.specs.some((spec) => ids.has(spec.id) && hasFailed(spec)),
        )
        if (report !== undefined) return report
      }
    }
  } catch (error) {
    return `the report of its run cannot be read: ${messageOf(error)}`
  }
  return 'the report of its run is not among the artifacts'
}

function reportsIn(directory: string): readonly Report[] {
  return listFiles(directory)
    .filter((file) => basename(file) === REPORT_FILES.report)
    .flatMap((file) => {
      const run = readRun(parseJson(reportTextOf(join(directory, file))))
      return 'report' in run ? [run.report] : []
    })
}
