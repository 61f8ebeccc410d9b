import { fieldsOf, textOf } from '../domain/fields.ts'
import { HISTORY_BRANCH } from '../domain/history/location.ts'
import { parseJson } from '../domain/json.ts'
import {
  type HistoryPlace,
  type NeededJob,
  NIGHT_RESULTS,
  type NightRequest,
} from '../domain/night/request.ts'
import { ALERT_INPUTS } from './alerts.ts'
import { type Environment, readContext, serverUrl } from './environment.ts'
import type { Input } from './input.ts'
import { absolutePath, type InputContext } from './input-context.ts'
import { reportDirectoryParser } from './locations.ts'
import type { InputFiles, Machine } from './machine.ts'
import {
  accept,
  type InputProblem,
  invalidInput,
  listItems,
  nearestWord,
  type Parsed,
  parseEach,
  quoted,
  refuse,
} from './parsed.ts'
import { wordListParser, wordParser } from './words.ts'

const REPORT_DIRECTORY = 'crio-node-e2e-night'
const ARTIFACTS = 'crio-node-e2e-*'
/** What the workflows of this repository call the report of a night. */
export const NIGHT_ARTIFACTS = 'night-*'
const HISTORY_ARTIFACT = 'crio-node-e2e-history'
const PLACES: readonly string[] = ['branch', 'artifact', 'none']
/** https://docs.github.com/actions/reference/workflows-and-actions/contexts, needs.<job_id>.result */
const NEEDED_RESULTS: readonly string[] = ['success', 'failure', 'cancelled', 'skipped']
const RECORD = ['auto', 'true', 'false'] as const
const FAIL_ON = ['failed', 'environment', 'incomplete', 'error'] as const

/** Events of workflow runs whose code is not that of the default branch. */
const PULL_REQUEST_EVENTS: readonly string[] = [
  'pull_request',
  'pull_request_target',
  'merge_group',
]
const RECORDED_EVENTS: readonly string[] = [
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'push',
]

/** A name of a branch that is safe in a URL (git-check-ref-format(1) permits more). */
const BRANCH = /^(?![/.-])(?!.*(?:\.\.|\/\/|\.lock$|[/.]$))[\w./-]{1,200}$/

/** The inputs of the report action by name; report/action.yml has the full descriptions. */
export const NIGHT_INPUTS = {
  artifacts: {
    brief: 'names of the artifacts with reports; * stands for any text',
    fallback: ARTIFACTS,
    example: 'node-e2e-*',
    allowed: 'a name; `*` stands for any text and `?` for any character',
    parse: parsePattern,
  },
  directory: {
    brief: 'directory with artifacts that are already downloaded',
    fallback: '',
    example: './artifacts',
    allowed: 'an existing directory',
    parse: (text, context) => {
      if (text === '') return accept(null)
      const path = absolutePath(text, context)
      return context.files.isDirectory(path) ? accept(path) : refuse(text, 'is not a directory')
    },
  },
  blame: {
    brief: 'names of the artifacts with answers of the bisect action',
    fallback: '',
    example: 'blame-*',
    allowed: 'a name; `*` stands for any text and `?` for any character',
    parse: (text) => (text === '' ? accept(null) : parsePattern(text)),
  },
  night: {
    brief: 'names of the artifacts with the night that the answers are about',
    fallback: NIGHT_ARTIFACTS,
    example: 'report-of-the-night',
    allowed: 'a name; `*` stands for any text and `?` for any character',
    parse: parsePattern,
  },
  expect: {
    brief: 'names of artifacts or lanes that must be there',
    fallback: '',
    example: 'conformance serial',
    allowed: 'names, separated by commas or white space, or a JSON list of names',
    parse: parseNames,
  },
  needs: {
    brief: 'results of the jobs that ran the lanes',
    fallback: '',
    example: `\${{ toJSON(needs) }}`,
    allowed: 'the value of `toJSON(needs)`',
    parse: parseNeeds,
  },
  history: {
    brief: 'where the history is',
    fallback: 'branch',
    example: 'artifact',
    allowed:
      '`branch`, `artifact`, `none`, or, to read only, a file, a directory, a URL or owner/name',
    parse: parseHistoryPlace,
  },
  'history-branch': {
    brief: 'branch of the repository that keeps the history',
    fallback: HISTORY_BRANCH,
    example: 'node-e2e-history',
    allowed: 'the name of a branch',
    parse: (text) => (BRANCH.test(text) ? accept(text) : refuse(text, 'is not a name of a branch')),
  },
  record: {
    brief: 'whether to add the results to the history: auto, true or false',
    fallback: 'auto',
    example: 'false',
    allowed: '`auto`, `true` or `false`',
    parse: wordParser(RECORD),
  },
  'fail-on': {
    brief: 'results that fail the step, or none',
    fallback: FAIL_ON.join(','),
    example: 'failed,incomplete,flaky',
    allowed: `${NIGHT_RESULTS.map((word) => `\`${word}\``).join(', ')}, separated by commas; or \`none\``,
    parse: wordListParser(NIGHT_RESULTS),
  },
  ...ALERT_INPUTS,
  watch: {
    brief: 'whether only to look when the nights ran last: true or false',
    fallback: 'false',
    example: 'true',
    allowed: '`true` or `false`',
    parse: wordParser(['true', 'false']),
  },
  'report-dir': {
    brief: `directory for the report of the night (default: ${REPORT_DIRECTORY})`,
    fallback: '',
    example: './night',
    allowed:
      'a directory that does not contain the workspace and is not inside of a .git directory',
    parse: reportDirectoryParser(REPORT_DIRECTORY),
  },
  token: {
    brief: 'token for artifacts, jobs and the history',
    fallback: '',
    example: `\${{ github.token }}`,
    allowed: 'a token',
    parse: (text) => {
      if (text === '') return accept(null)
      return /^[\x21-\x7e]+$/.test(text)
        ? accept(text)
        : refuse('(not shown)', 'has characters that no token has')
    },
  },
} as const satisfies Readonly<Record<string, Input<unknown>>>

type Values = {
  readonly [Name in keyof typeof NIGHT_INPUTS]: ReturnType<
    (typeof NIGHT_INPUTS)[Name]['parse']
  > extends Parsed<infer Value>
    ? Value
    : never
}

/**
 * Reads the inputs of the report action, the runner's variables and the event. Changes nothing.
 * @throws RunError (input, invalid-input) whose evidence lists all problems, one per line
 */
export function readNightRequest(
  environment: Environment,
  machine: Machine,
  files: InputFiles,
): NightRequest {
  const context = readContext(environment, machine)
  const { workspace, temporaryDirectory, apiUrl, runId, runAttempt, repository, runUrl } = context
  const given = readValues(environment, { workspace, cpus: machine.cpus, files })
  const event = eventOf(environment, files)
  const pullRequest = event.isPullRequest ? { number: event.number } : null
  return {
    token: given.token,
    apiUrl,
    serverUrl: serverUrl(environment),
    run: { id: runId, attempt: runAttempt, repository, url: runUrl },
    artifacts: given.artifacts,
    directory: given.directory,
    answers: given.blame === null ? null : { blame: given.blame, night: given.night },
    expect: given.expect,
    needs: given.needs,
    history: placeOf(given.history, given['history-branch']),
    whyNotRecorded: whyNotRecorded(given.record, event),
    recordAll: given.record === 'true',
    isScheduled: event.name === 'schedule',
    pullRequest,
    reportDirectory: given['report-dir'],
    temporaryDirectory,
    failOn: given['fail-on'],
    alerts: {
      mode: given.alerts,
      labels: given['alert-labels'],
      author: given['alert-author'],
      // The rest of the sentence is about the input record.
      whyNot: whyNotRecorded('auto', event).split(';')[0] ?? '',
    },
    isWatch: given.watch === 'true',
  }
}

function readValues(environment: Environment, context: InputContext): Values {
  const problems: InputProblem[] = []
  const values: Record<string, unknown> = {}
  for (const [input, one] of Object.entries<Input<unknown>>(NIGHT_INPUTS)) {
    const text = environment[`INPUT_${input.toUpperCase()}`]?.trim() || one.fallback
    const parsed = one.parse(text, context)
    if (parsed.ok) values[input] = parsed.value
    else {
      const { allowed } = one
      problems.push(...parsed.problems.map((problem) => ({ ...problem, input, allowed })))
    }
  }
  if (problems.length > 0 || !isWhole(values)) throw invalidInput(problems)
  return values
}

function isWhole(values: Readonly<Record<string, unknown>>): values is Values {
  return Object.keys(NIGHT_INPUTS).every((name) => Object.hasOwn(values, name))
}

/** A name of artifacts in which `*` and `?` stand for others. */
export function parsePattern(text: string): Parsed<string> {
  return /["<>|\r\n/\\]/.test(text)
    ? refuse(text, 'has characters that no artifact has in its name')
    : accept(text)
}

/** Names, also with spaces if they are a JSON list. */
function parseNames(text: string): Parsed<readonly string[]> {
  if (!text.startsWith('[')) return accept([...new Set(listItems(text))])
  const value = parseJson(text)
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return isList
    ? accept([...new Set(value.map((one) => one.trim()).filter((one) => one !== ''))])
    : refuse(text, 'is not a JSON list of names')
}

/** A word that is none of those that are known and nothing that exists is a slip of the pen: a path has a dot or a slash. */
function parseHistoryPlace(text: string, context: InputContext): Parsed<string> {
  if (PLACES.includes(text) || /[./\\]/.test(text)) return accept(text)
  const path = absolutePath(text, context)
  if (context.files.isFile(path) || context.files.isDirectory(path)) return accept(text)
  return refuse(
    text,
    'is no word that is known here, and no existing file or directory',
    nearestWord(text, PLACES),
  )
}

/** https://docs.github.com/actions/reference/workflows-and-actions/contexts, needs context */
function parseNeeds(text: string): Parsed<readonly NeededJob[]> {
  if (text === '') return accept([])
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(text, 'is not the value of toJSON(needs)')
  }
  return parseEach(Object.entries(value), ([job, fields]) => {
    const result = textOf(fieldsOf<'result'>(fields).result)
    return NEEDED_RESULTS.includes(result)
      ? accept({ job, result })
      : refuse(job, `has the result ${quoted(result)}, which no job has`)
  })
}

function placeOf(text: string, branch: string): HistoryPlace {
  switch (text) {
    case 'branch':
      return { kind: 'branch', branch }
    case 'artifact':
      return { kind: 'artifact', name: HISTORY_ARTIFACT }
    case 'none':
      return { kind: 'none' }
    default:
      return { kind: 'source', source: text }
  }
}

interface Event {
  readonly name: string
  readonly isPullRequest: boolean
  readonly number: number | null
  /** Whether the workflow ran for the default branch; null if that is not known. */
  readonly isDefaultBranch: boolean | null
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads, pull_request */
function eventOf(environment: Environment, files: InputFiles): Event {
  const name = environment['GITHUB_EVENT_NAME']?.trim() ?? ''
  const path = environment['GITHUB_EVENT_PATH']?.trim() ?? ''
  const payload = fieldsOf<'repository' | 'pull_request'>(
    path === '' ? null : parseJson(files.read(path) ?? ''),
  )
  const branch = textOf(fieldsOf<'default_branch'>(payload.repository).default_branch)
  const { number } = fieldsOf<'number'>(payload.pull_request)
  const ref = environment['GITHUB_REF']?.trim() ?? ''
  return {
    name,
    isPullRequest: PULL_REQUEST_EVENTS.includes(name),
    number: typeof number === 'number' && Number.isSafeInteger(number) ? number : null,
    isDefaultBranch: branch === '' || ref === '' ? null : ref === `refs/heads/${branch}`,
  }
}

function whyNotRecorded(record: (typeof RECORD)[number], event: Event): string {
  if (record === 'false') return 'the input record is false'
  if (record === 'true') return ''
  if (event.isPullRequest) return `the event ${event.name} tests what is not merged`
  if (!RECORDED_EVENTS.includes(event.name)) {
    return `the event ${event.name || '(none)'} is not a nightly or manual run; record: true records it`
  }
  return event.isDefaultBranch === false
    ? 'the workflow did not run for the default branch; record: true records it'
    : ''
}
