import { fieldsOf } from '../../src/domain/fields.ts'
import { addRun, emptyHistory } from '../../src/domain/history/add-run.ts'
import { formatHistory } from '../../src/domain/history/file/format.ts'
import { parseHistory } from '../../src/domain/history/file/parse.ts'
import type { RecordedSpec, RunRecord } from '../../src/domain/history/model.ts'
import { recordOf } from '../../src/domain/history/record.ts'
import { historyFileName } from '../../src/domain/history/series-name.ts'
import { parseJson } from '../../src/domain/json.ts'
import type { Report } from '../../src/domain/report/report.ts'
import type { GitHub } from '../github/github.ts'
import { FLAKE } from './nights.ts'

/** Nights before the first one. */
export const PAST_NIGHTS = 30
/** The flake needs a second attempt in each of these nights, counted from the oldest. */
const FLAKY_EVERY = 9
const DAY_MILLISECONDS = 86_400_000
const BRANCH = 'crio-node-e2e-history'
const TOKEN = 'ghs_past'

/** How often the flake failed before the first night. */
export const PAST_FLAKES = Math.floor(PAST_NIGHTS / FLAKY_EVERY)

/**
 * Adds earlier nights to the histories on the branch, so that rates mean something: runs like these, but for the flake.
 * @throws Error when the branch cannot be written
 */
export async function addPast(github: GitHub, reports: readonly Report[]): Promise<void> {
  const repository = github.environment['GITHUB_REPOSITORY'] ?? ''
  github.addToken({ value: TOKEN, repository, permissions: { contents: 'write' } })
  for (const report of reports) {
    const record = recordOf(report)
    const path = historyFileName(record.series)
    const text = path === null ? null : await github.file(BRANCH, path)
    if (path === null || text === null) throw new Error('the first night left no history')
    const before = parseHistory(text).history ?? emptyHistory(record.series)
    const nights = Array.from({ length: PAST_NIGHTS }, (_, index) => pastRun(record, index + 1))
    await putFile(github, path, formatHistory(nights.reduce(addRun, before)))
  }
}

/** @param number from 1, the oldest one */
function pastRun(record: RunRecord, number: number): RunRecord {
  const daysAgo = PAST_NIGHTS + 1 - number
  const startedAt = new Date(Date.parse(record.run.startedAt) - daysAgo * DAY_MILLISECONDS)
  const isFlaky = number % FLAKY_EVERY === 0
  return {
    ...record,
    run: { ...record.run, id: String(number), url: null, startedAt: startedAt.toISOString() },
    specs: record.specs.map((spec) => (isFlaky && spec.id.includes(FLAKE) ? flaky(spec) : spec)),
  }
}

function flaky(spec: RecordedSpec): RecordedSpec {
  return { ...spec, outcome: 'flaky', attempts: 2 }
}

async function putFile(github: GitHub, path: string, text: string): Promise<void> {
  const url = `${github.url}/repos/${github.environment['GITHUB_REPOSITORY'] ?? ''}/contents/${path}`
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
  const answer = await fetch(`${url}?ref=${BRANCH}`, { headers })
  const { sha } = await fieldsOfAnswer(answer)
  const body = {
    message: `Add ${PAST_NIGHTS} earlier nights`,
    branch: BRANCH,
    content: Buffer.from(text).toString('base64'),
    sha,
  }
  await fieldsOfAnswer(await fetch(url, { method: 'PUT', headers, body: JSON.stringify(body) }))
}

async function fieldsOfAnswer(answer: Response): Promise<{ readonly sha?: unknown }> {
  const text = await answer.text()
  if (!answer.ok) throw new Error(`the history cannot be written: ${text}`)
  return fieldsOf(parseJson(text))
}
