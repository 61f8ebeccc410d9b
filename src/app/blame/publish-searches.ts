import { join } from 'node:path'
import {
  BLAME_FILE,
  BLAME_SCHEMA_VERSION,
  type Blame,
  type RecordedSearch,
} from '../../domain/blame/blame.ts'
import { messageOf, RunError, Stopped } from '../../domain/errors.ts'
import { generatedBy } from '../../domain/report/build.ts'
import { blameAnnotations } from '../../domain/views/blame-annotations.ts'
import { blameJson } from '../../domain/views/json.ts'
import { renderBlame } from '../../domain/views/markdown/searches.ts'
import { searchesHeadline } from '../../domain/views/search-wording.ts'
import type { BlameRequest } from '../../inputs/blame.ts'
import { putFiles } from '../../publish/report-directory.ts'
import type { AppDeps } from '../deps.ts'

const SUMMARY = 'summary.md'

/** What a job found. */
export interface Answers {
  readonly searches: readonly RecordedSearch[]
  readonly notes: readonly string[]
}

/** Writes what is known into the report directory. What cannot be written is told, and never an error. */
export function putSearches(
  answers: Answers,
  request: BlameRequest,
  deps: Pick<AppDeps, 'now' | 'version' | 'log'>,
): Blame {
  const { runId, runAttempt, repository, runUrl } = request.context
  const blame: Blame = {
    schemaVersion: BLAME_SCHEMA_VERSION,
    ...generatedBy({ version: deps.version, now: deps.now() }),
    run: { id: runId, attempt: runAttempt, repository, url: runUrl },
    ...answers,
  }
  const failures = putFiles(request.reportDirectory, [
    { name: BLAME_FILE, text: blameJson(blame) },
    { name: SUMMARY, text: renderBlame(blame) },
  ])
  for (const failure of failures) deps.log.warning(failure)
  return blame
}

/** Publishes the answers as files, annotations, outputs and summary. */
export async function publishSearches(
  answers: Answers,
  request: BlameRequest,
  deps: Pick<AppDeps, 'now' | 'version' | 'log' | 'step'>,
): Promise<void> {
  const { step, log } = deps
  const blame = putSearches(answers, request, deps)
  const headline = searchesHeadline(blame.searches)
  log.info(headline)
  log.relay(blame.notes)
  for (const annotation of blameAnnotations(blame.searches)) step.annotate(annotation)
  const outputs = {
    headline,
    searches: String(blame.searches.length),
    culprits: String(blame.searches.filter(({ result }) => result === 'culprit').length),
    'report-dir': request.reportDirectory,
    'blame-json': join(request.reportDirectory, BLAME_FILE),
  }
  try {
    for (const [name, value] of Object.entries(outputs)) step.setOutput(name, value)
    await step.writeSummary(renderBlame(blame))
  } catch (error) {
    log.warning(`outputs or summary could not be written: ${messageOf(error)}`)
  }
}

function unexplained(error: unknown): string {
  return error instanceof Stopped
    ? 'Nothing was searched, and nothing was changed.'
    : 'This is a bug in crio-node-e2e: please report it'
}

/** An error that ended the step before it could search. */
export function publishFailure(error: unknown, { step, log }: Pick<AppDeps, 'step' | 'log'>): void {
  const { cause = '', evidence = [], remedy = '' } = error instanceof RunError ? error.details : {}
  const lines = [cause, ...evidence, remedy].filter((line) => line !== '')
  step.annotate({
    level: 'error',
    title: messageOf(error),
    message: lines.join('\n') || unexplained(error),
  })
  if (!(error instanceof RunError) && error instanceof Error) log.debug(error.stack ?? '')
}
