import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Logger } from '../../adapters/log.ts'
import { messageOf } from '../../domain/errors.ts'
import { fieldsOf, textOf as stringOf } from '../../domain/fields.ts'
import type { RunRecord } from '../../domain/history/model.ts'
import { recordOf } from '../../domain/history/record.ts'
import { isFuture } from '../../domain/history/run-key.ts'
import { readStarted } from '../../domain/job/prow.ts'
import { parseJson } from '../../domain/json.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { readRun } from '../../domain/report/read.ts'
import type { Report } from '../../domain/report/report.ts'
import { reportArtifacts } from '../report/artifacts.ts'
import { reportTextOf, textOf } from '../report/text-file.ts'
import type { FoundRun } from './find-runs.ts'

/** The record of a run with the name of its job, which may be empty, or why there is none. */
export type ImportedRun =
  | { readonly path: string; readonly record: RunRecord; readonly job: string }
  | { readonly path: string; readonly problem: string }

/** Says nothing: of many runs only what was not taken is of interest. */
const QUIET: Logger = {
  info: () => undefined,
  warning: () => undefined,
  debug: () => undefined,
  relay: () => undefined,
  progress: () => undefined,
  group: (_, work) => work(),
  live: false,
}

/** Names of the directories of Prow's jobs: an identifier that is a number (kubernetes-sigs/prow, pkg/gcsupload). */
const PROW_BUILD = /^\d{10,25}$/

/**
 * Judges the artifacts of a run and makes the record of it. What artifacts of other jobs do not have, such as the identifier
 * of the run, is read from files of Prow.
 */
export async function importedRun(
  { path, directory }: FoundRun,
  { version, now }: { readonly version: string; readonly now: Date },
): Promise<ImportedRun> {
  try {
    const report = await reportArtifacts([path], { version, now, log: QUIET })
    const own = ownReport(join(directory, REPORT_FILES.report))
    const known = own === null ? ofOtherJob(report, directory) : ofOwnRun(report, own)
    if (known === null) return { path, problem: 'nothing says when it ran' }
    const record = recordOf(known)
    // A history with such a run would count as damaged.
    if (isFuture(record.run, now))
      return { path, problem: `it is of the future: ${record.run.startedAt}` }
    return { path, record, job: own === null ? prowRun(directory).job : '' }
  } catch (error) {
    return { path, problem: messageOf(error) }
  }
}

function ownReport(path: string): Report | null {
  const text = textIn(path, reportTextOf)
  const run = text === null ? null : readRun(parseJson(text))
  return run !== null && 'report' in run ? run.report : null
}

/** What a run of this action says about itself counts, and the new judgement of its results. */
function ofOwnRun(report: Report, own: Report): Report {
  const { run, selection, generatedAt, host, node, builds } = own
  const suite = { ...report.suite, startedAt: own.suite.startedAt ?? report.suite.startedAt }
  return { ...report, run, selection, generatedAt, host, node, builds, suite }
}

function ofOtherJob(report: Report, directory: string): Report | null {
  const { id, url } = prowRun(directory)
  const started = readStarted(textIn(join(directory, 'started.json')) ?? '')
  const startedAt = report.suite.startedAt ?? started
  if (startedAt === null) return null
  return {
    ...report,
    run: { id, attempt: 1, repository: '', url },
    suite: { ...report.suite, startedAt },
  }
}

interface ProwRun {
  readonly id: string
  readonly url: string | null
  readonly job: string
}

/**
 * Identifier, link and name of a job of Prow, from `prowjob.json` (kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go) or
 * from the path, which is JOB/ID; empty for another job.
 */
function prowRun(directory: string): ProwRun {
  const { status, spec } = fieldsOf<'status' | 'spec'>(
    parseJson(textIn(join(directory, 'prowjob.json')) ?? ''),
  )
  const { build_id: build, url } = fieldsOf<'build_id' | 'url'>(status)
  const { job } = fieldsOf<'job'>(spec)
  const path = resolve(directory)
  const isBuild = PROW_BUILD.test(basename(path))
  return {
    id: stringOf(build) || (isBuild ? basename(path) : ''),
    url: stringOf(url) || null,
    job: stringOf(job) || (isBuild ? basename(dirname(path)) : ''),
  }
}

function textIn(path: string, read: (path: string) => string = textOf): string | null {
  try {
    return existsSync(path) ? read(path) : null
  } catch {
    return null
  }
}
