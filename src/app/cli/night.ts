import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { terminalStep } from '../../adapters/terminal.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { buildNight } from '../../domain/night/build-night.ts'
import type { Night, NightResult } from '../../domain/night/night.ts'
import { plainLine } from '../../domain/text.ts'
import { nightJson } from '../../domain/views/json.ts'
import { renderNight } from '../../domain/views/markdown/night.ts'
import { renderNightForTerminal } from '../../domain/views/terminal/night.ts'
import type { Page } from '../../domain/views/terminal/page.ts'
import { serverUrl } from '../../inputs/environment.ts'
import { listFiles } from '../../publish/report-directory.ts'
import { readHistories } from '../history/read-histories.ts'
import { ARTIFACT_LIMITS } from '../night/artifact-limits.ts'
import { checkedDirectory } from '../night/checked-directory.ts'
import { type ReadReports, readReports } from '../night/read-reports.ts'
import { reportArtifacts } from '../report/artifacts.ts'
import type { CliDeps } from './deps.ts'
import { EXIT } from './exit.ts'
import { writeHtml } from './html.ts'
import type { Format } from './parse.ts'
import { unreadable } from './report.ts'

/** How results are judged by a history. */
export interface NightCall {
  /** A file, a directory, a URL or owner/name. */
  readonly history: string
  /** The branch of owner/name; undefined for the usual one. */
  readonly branch: string | undefined
  readonly pullRequest: boolean
  /** A file for the HTML report; undefined for none. */
  readonly html: string | undefined
}

const VIEWS: Readonly<Record<Format, (night: Night, page: Page) => string>> = {
  json: nightJson,
  markdown: (night) => renderNight(night),
  text: renderNightForTerminal,
}

const EXITS: Readonly<Record<NightResult, number>> = {
  passed: EXIT.passed,
  flaky: EXIT.passed,
  known: EXIT.passed,
  failed: EXIT.red,
  incomplete: EXIT.red,
  environment: EXIT.environment,
  error: EXIT.bug,
}

/**
 * The command `report --history`: judges results by earlier ones, as the report action does. Returns the exit code.
 * @throws RunError (input) if a path or the history cannot be read
 */
export async function nightCommand(
  paths: readonly string[],
  { history, branch, pullRequest, html }: NightCall,
  format: Format,
  deps: CliDeps,
): Promise<number> {
  const { http } = deps.runDeps(terminalStep(deps.terminal))
  const { reports, rejected, notes } = await reportsAt(paths, deps)
  const { histories, searches, problems } = await readHistories(history, {
    http,
    now: deps.now,
    serverUrl: serverUrl(deps.environment),
    ...(branch === undefined ? {} : { branch }),
  })
  const run = reports[0]?.report.run ?? { id: '', attempt: 1, repository: '', url: null }
  const { night, lanes } = buildNight(
    { version: deps.version, now: deps.now() },
    {
      run: { ...run, id: '' },
      reports,
      rejected,
      expected: { names: [], needs: [], jobs: [] },
      isScheduled: false,
      pullRequest: pullRequest ? { number: null } : null,
      histories,
      source: plainLine(history),
      problems,
      searches,
      notes,
    },
  )
  deps.print(VIEWS[format](night, deps.page))
  if (html !== undefined) writeHtml(html, { night, lanes, histories }, deps)
  return EXITS[night.verdict.result] ?? EXIT.red
}

/** The reports of this action below directories, or else the results of any other job in all of the paths. */
async function reportsAt(paths: readonly string[], deps: CliDeps): Promise<ReadReports> {
  const { version, log, now } = deps
  const by = { version, log, now: now() }
  if (!paths.every(hasReport)) {
    const report = await reportArtifacts(paths, by)
    return {
      reports: [{ artifact: basename(resolve(paths[0] ?? '')), report }],
      rejected: [],
      notes: [],
    }
  }
  const read: ReadReports[] = []
  const refused: ReadReports['rejected'][number][] = []
  for (const path of paths) {
    const { artifacts, rejected } = await checkedDirectory(resolve(path), ARTIFACT_LIMITS)
    read.push(await readReports(artifacts, by))
    refused.push(...rejected)
  }
  return {
    reports: read.flatMap(({ reports }) => reports),
    rejected: [...refused, ...read.flatMap(({ rejected }) => rejected)],
    notes: read.flatMap(({ notes }) => notes),
  }
}

function hasReport(path: string): boolean {
  try {
    return (
      statSync(path).isDirectory() &&
      listFiles(resolve(path)).some((file) => basename(file) === REPORT_FILES.report)
    )
  } catch (error) {
    throw unreadable(path, error)
  }
}
