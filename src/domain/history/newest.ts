import type { Run } from '../../../schemas/generated/provenance.ts'
import { fieldsOf, numberOf, textOf } from '../fields.ts'
import { parseJson } from '../json.ts'
import { plainLine, truncate } from '../text.ts'
import { TEXT_LENGTHS } from './limits.ts'
import type { History } from './model.ts'
import { identifies, isFuture } from './run-key.ts'

/** The file of a history branch with the verdict of the newest night: runs alone do not say what a night meant. */
export const NEWEST_FILE = 'newest-night.json'

const FILE_VERSION = 1
const URL_LENGTH = 500
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/

/** The verdict of a night, as a history keeps it. Texts are untrusted. */
export interface NewestNight {
  readonly run: Run
  /** When its first lane started, ISO 8601. */
  readonly startedAt: string
  /** One word; later versions may have others. */
  readonly result: string
  readonly headline: string
  readonly detail: string
  /** Who should look; empty if nobody has to, or it is not known. */
  readonly who: string
}

/** The file of a verdict. Texts that are too long are cut. Ends with a newline. */
export function newestFile(night: NewestNight): string {
  return `${JSON.stringify({ schemaVersion: FILE_VERSION, ...bounded(night) }, null, 2)}\n`
}

/** The verdict of such a file; null if it is of another version, of the future, or damaged. What is missing is empty. */
export function readNewest(text: string, now: Date): NewestNight | null {
  const file = fieldsOf<
    'schemaVersion' | 'run' | 'startedAt' | 'result' | 'headline' | 'detail' | 'who'
  >(parseJson(text))
  const run = fieldsOf<'id' | 'attempt' | 'repository' | 'url'>(file.run)
  const startedAt = textOf(file.startedAt)
  const isKnown = file.schemaVersion === FILE_VERSION && TIME.test(startedAt)
  if (!isKnown || textOf(file.result) === '' || textOf(file.headline) === '') return null
  if (!(Date.parse(startedAt) > 0) || isFuture({ startedAt }, now)) return null
  return bounded({
    run: {
      id: textOf(run.id),
      attempt: numberOf(run.attempt) ?? 1,
      repository: textOf(run.repository),
      url: textOf(run.url) || null,
    },
    startedAt,
    result: textOf(file.result),
    headline: textOf(file.headline),
    detail: textOf(file.detail),
    who: textOf(file.who),
  })
}

function bounded({ run, startedAt, result, headline, detail, who }: NewestNight): NewestNight {
  const { id, attempt, repository, url } = run
  return {
    run: {
      id: cut(id, TEXT_LENGTHS.name),
      attempt,
      repository: cut(repository, TEXT_LENGTHS.value),
      // Half of an address leads elsewhere.
      url: url === null || url.length > URL_LENGTH ? null : url,
    },
    startedAt,
    result: cut(result, TEXT_LENGTHS.name),
    headline: cut(headline, TEXT_LENGTHS.error),
    detail: cut(detail, TEXT_LENGTHS.error),
    who: cut(who, TEXT_LENGTHS.error),
  }
}

function cut(text: string, most: number): string {
  return truncate(plainLine(text), most)
}

/** Whether two verdicts are of one workflow run, at any attempt. */
export function isSameNight(one: NewestNight, other: NewestNight): boolean {
  return one.run.id === other.run.id && one.run.repository === other.run.repository
}

/** Whether a verdict is older than another one. */
export function isOlder(one: NewestNight, other: NewestNight): boolean {
  return Date.parse(one.startedAt) < Date.parse(other.startedAt)
}

/** The runs of a workflow run: of one in a terminal, those that started at the same time. */
export type WorkflowRun = Pick<History['runs'][number], 'id' | 'repository' | 'startedAt'>

/** Whether two runs are of one workflow run. */
export function isSameWorkflowRun(one: WorkflowRun, other: WorkflowRun): boolean {
  return identifies(one.id)
    ? one.id === other.id && one.repository === other.repository
    : one.startedAt === other.startedAt
}

/** The run of histories that started last; undefined without runs. */
export function newestRunIn(histories: Iterable<History>): History['runs'][number] | undefined {
  return [...histories]
    .flatMap(({ runs }) => runs)
    .reduce<History['runs'][number] | undefined>(
      (newest, run) =>
        newest === undefined || Date.parse(run.startedAt) > Date.parse(newest.startedAt)
          ? run
          : newest,
      undefined,
    )
}
