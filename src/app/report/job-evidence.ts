import { basename, dirname } from 'node:path'
import type { RunErrorDetails } from '../../domain/errors.ts'
import { readExportedEnd } from '../../domain/job/exported-run.ts'
import { readPodInfo, readProwJob, readStarted } from '../../domain/job/prow.ts'
import { createStartLogReader } from '../../domain/job/start-log.ts'
import { createSystemLogReader } from '../../domain/job/system-log.ts'
import { tellingLines } from '../../domain/judgement/job-ends.ts'
import { hasNothing, saysWhyNotStarted } from '../../domain/judgement/suite-start.ts'
import type { JobEvidence, JobLine } from '../../domain/model/job.ts'
import type { SuiteResult } from '../../domain/model/results.ts'
import { readFinished } from '../../domain/results/finished.ts'
import { readJUnit } from '../../domain/results/junit.ts'
import { readStepLines } from '../../domain/results/witnesses.ts'
import type { SuiteFiles } from './discover.ts'
import { isOutput, type JobFiles } from './job-files.ts'
import { type JobOutputs, jobLines, readAll } from './job-outputs.ts'
import type { Node } from './node-logs.ts'
import { textOf } from './text-file.ts'

const MOST_STARTS = 50

/**
 * Reads what files say about the end of the job that ran a suite. A file that cannot be read says nothing.
 * @param outputs its outputs, of which others may have read some
 * @param startedAt when the suite started, ISO 8601, or null
 */
export async function readJobEvidence(
  files: Pick<SuiteFiles, 'job' | 'steps' | 'nodes'>,
  outputs: JobOutputs,
  startedAt: string | null,
): Promise<JobEvidence> {
  const { job, steps } = files
  return tellingLines({
    log: await outputs.lines(),
    steps: steps.flatMap((path) => read(path, (text) => readStepLines(readJUnit(text)))),
    prowjob: job.prowjobs.flatMap((path) =>
      read(path, (text) =>
        readProwJob(text, textIn(beside(path, job.started)), textIn(beside(path, job.finished))),
      ),
    ),
    finished: [
      ...job.finished.flatMap((path) =>
        read(path, (text) => [readFinished(text) ?? 'the job ended with SUCCESS']),
      ),
      ...(job.finished.length > 0
        ? []
        : job.started.flatMap((path) => read(path, () => ['the job has no end']))),
    ],
    pod: job.podinfos.flatMap((path) => read(path, readPodInfo)),
    system: await readSystem(files.nodes[0], job, startedAt),
  })
}

/**
 * What outputs say about a suite that did not start. They can be in any file that is a text, and in reports of steps.
 * @param suite what is known of the suite: if it has results, nothing is read
 */
export async function readStart(
  files: Pick<SuiteFiles, 'job' | 'junit' | 'steps' | 'unused'>,
  suite: SuiteResult | null,
): Promise<readonly JobLine[]> {
  if (!hasNothing({ suite })) return []
  const reports = [...files.steps, ...(files.junit === null ? [] : [files.junit])]
  const texts = files.unused.flatMap(({ path, isKnown }) => (isKnown && isOutput(path) ? path : []))
  const paths = [...new Set([...files.job.outputs, ...texts, ...reports])].slice(0, MOST_STARTS)
  const lines: JobLine[] = []
  for (const path of paths) lines.push(...(await startLines(path, reports.includes(path))))
  return lines
}

/** What one file says about a suite that did not start; nothing if it cannot be read. */
export async function startLines(path: string, isXml = false): Promise<readonly JobLine[]> {
  return jobLines(path, await readAll(path, createStartLogReader(saysWhyNotStarted, isXml)))
}

/** The files that say something about the job or its machine. An output that says nothing of its end does not count. */
export function filesOfJob(
  { job }: Pick<SuiteFiles, 'job'>,
  { log = [], start = [] }: JobEvidence,
): readonly string[] {
  const { outputs, ...files } = job
  const said = [...log, ...start]
  const telling = outputs.filter((path) => said.some(({ file }) => file === basename(path)))
  return [...telling, ...Object.values(files).flat()]
}

/** What ended a run of this action of which only the files for other tools are there; null for all other jobs. */
export function exportedEnd({
  finished: [path],
}: Pick<JobFiles, 'finished'>): RunErrorDetails | null {
  const text = textIn(path)
  return text === null ? null : readExportedEnd(text)
}

/** The file of the same job: in the same directory, else the first one. */
function beside(path: string, files: readonly string[]): string | undefined {
  return files.find((file) => dirname(file) === dirname(path)) ?? files[0]
}

/** What the system logs of a node say about its end, or that of its processes, since the suite or the job started. */
export async function readSystem(
  { systemLogs }: Pick<Node, 'systemLogs'>,
  job: Pick<JobFiles, 'started'>,
  startedAt: string | null,
): Promise<readonly JobLine[]> {
  const started = textIn(job.started[0])
  const since = startedAt ?? (started === null ? null : readStarted(started))
  const lines: JobLine[] = []
  for (const path of systemLogs) {
    lines.push(...jobLines(path, await readAll(path, createSystemLogReader(since))))
  }
  return lines
}

function read(path: string, readLines: (text: string) => readonly string[]): readonly JobLine[] {
  const text = textIn(path)
  if (text === null) return []
  return readLines(text).map((line) => ({ file: basename(path), text: line }))
}

function textIn(path: string | undefined): string | null {
  if (path === undefined) return null
  try {
    return textOf(path)
  } catch {
    return null
  }
}
