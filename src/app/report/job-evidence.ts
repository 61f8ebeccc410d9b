import { basename } from 'node:path'
import { readPodInfo, readProwJob, readStarted } from '../../domain/job/prow.ts'
import { createSystemLogReader } from '../../domain/job/system-log.ts'
import { tellingLines } from '../../domain/judgement/job-ends.ts'
import type { JobEvidence, JobLine } from '../../domain/model/job.ts'
import { readFinished } from '../../domain/results/finished.ts'
import { readJUnit } from '../../domain/results/junit.ts'
import { readStepLines } from '../../domain/results/witnesses.ts'
import type { SuiteFiles } from './discover.ts'
import { type JobOutputs, jobLines, readAll } from './job-outputs.ts'
import { textOf } from './text-file.ts'

/**
 * Reads what files say about the end of the job that ran a suite. A file that cannot be read says nothing.
 * @param outputs its outputs, of which others may have read some
 * @param startedAt when the suite started, ISO 8601, or null
 */
export async function readJobEvidence(
  files: Pick<SuiteFiles, 'finished' | 'job' | 'steps' | 'systemLogs'>,
  outputs: JobOutputs,
  startedAt: string | null,
): Promise<JobEvidence> {
  const { job, steps, systemLogs } = files
  const started = textIn(job.started)
  const finished = textIn(files.finished)
  const since = startedAt ?? (started === null ? null : readStarted(started))
  return tellingLines({
    log: await outputs.lines(),
    steps: steps.flatMap((path) => read(path, (text) => readStepLines(readJUnit(text)))),
    prowjob: read(job.prowjob, (text) => readProwJob(text, started, finished)),
    finished: [
      ...read(files.finished, (text) => [readFinished(text) ?? 'the job ended with SUCCESS']),
      ...(files.finished === null ? read(job.started, () => ['the job has no end']) : []),
    ],
    pod: read(job.podinfo, readPodInfo),
    system: await systemLines(systemLogs, since),
  })
}

/** The files that say something about the job or its machine. An output that says nothing of its end does not count. */
export function filesOfJob(
  { job, systemLogs }: Pick<SuiteFiles, 'job' | 'systemLogs'>,
  { log = [] }: JobEvidence,
): readonly string[] {
  const { outputs, started, prowjob, podinfo } = job
  const telling = outputs.filter((path) => log.some(({ file }) => file === basename(path)))
  const files = [...telling, started, prowjob, podinfo, ...systemLogs]
  return files.filter((file) => file !== null)
}

async function systemLines(
  paths: readonly string[],
  since: string | null,
): Promise<readonly JobLine[]> {
  const lines: JobLine[] = []
  for (const path of paths) {
    lines.push(...jobLines(path, await readAll(path, createSystemLogReader(since))))
  }
  return lines
}

function read(
  path: string | null,
  readLines: (text: string) => readonly string[],
): readonly JobLine[] {
  const text = textIn(path)
  if (path === null || text === null) return []
  return readLines(text).map((line) => ({ file: basename(path), text: line }))
}

function textIn(path: string | null): string | null {
  if (path === null) return null
  try {
    return textOf(path)
  } catch {
    return null
  }
}
