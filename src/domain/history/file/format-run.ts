import type { Build, Condition, Part, Run } from '../../../../schemas/generated/historyline.ts'
import type { PartState } from '../../comparison/compared-run.ts'
import type { RecordedRun } from '../model.ts'
import { usualUrl } from './usual-url.ts'

/** Different values, numbered as they first appear. */
export interface Numbered<Line> {
  readonly lines: readonly Line[]
  /** The number of the value with a key; a new one gets a line. */
  readonly numberOf: (key: readonly unknown[], line: (number: number) => Line) => number
}

export function numbered<Line>(): Numbered<Line> {
  const numbers = new Map<string, number>()
  const lines: Line[] = []
  return {
    lines,
    numberOf: (values, line) => {
      const key = JSON.stringify(values)
      const known = numbers.get(key)
      if (known !== undefined) return known
      const number = lines.length
      numbers.set(key, number)
      lines.push(line(number))
      return number
    },
  }
}

type NamedPart = readonly [name: string, state: PartState]

/** The line of a run. Parts and conditions are mostly those of the runs before, so that it has only their numbers. */
export function runLine(
  run: RecordedRun,
  number: number,
  parts: Numbered<Part>,
  conditions: Numbered<Condition>,
): Run {
  const { id, attempt, repository, url, startedAt, result, reason, generator, job, variant } = run
  return {
    kind: 'run',
    number,
    id,
    attempt,
    repository,
    url: url === usualUrl(run) ? '' : url,
    startedAt,
    result,
    reason,
    builds: [...run.builds].map(
      ([project, { asked, version, commit }]): Build => ({ project, asked, version, commit }),
    ),
    parts: [...run.parts].flatMap((part) => partElements(part, run.builds, parts)),
    conditions: [...run.conditions].map(([name, value]) =>
      conditions.numberOf(
        [name, value],
        (own): Condition => ({ kind: 'condition', number: own, name, value }),
      ),
    ),
    generator,
    job,
    variant,
  }
}

/**
 * The number of a part, and its digest if it is one that is new each night: that of a file with the version and commit of
 * its build, or without any.
 */
function partElements(
  [name, { version, commit, sha256, trust }]: NamedPart,
  builds: RecordedRun['builds'],
  parts: Numbered<Part>,
): readonly (number | string)[] {
  const kind = 'part'
  if (version === null && commit === null) {
    const line = { kind, name, build: null, version, commit, sha256: null, trust } as const
    return [parts.numberOf([line], (number) => ({ ...line, number })), sha256]
  }
  const home = [...builds].find(([, one]) => one.version === version && one.commit === commit)
  if (home !== undefined) {
    const [build] = home
    const line = { kind, name, build, version: null, commit: null, sha256: null, trust } as const
    return [parts.numberOf([line], (number) => ({ ...line, number })), sha256]
  }
  const line = { kind, name, build: null, version, commit, sha256, trust } as const
  return [parts.numberOf([line], (number) => ({ ...line, number }))]
}
