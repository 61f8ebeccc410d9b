import { RunError } from '../domain/errors.ts'
import { fieldsOf, listOf, numberOf, textOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import type { CommentRequest, EndedRun } from '../domain/night/comment.ts'
import { type Environment, readContext, serverUrl } from './environment.ts'
import type { Input } from './input.ts'
import type { InputFiles, Machine } from './machine.ts'
import { NIGHT_INPUTS, parsePattern } from './night.ts'
import { accept, type InputProblem, invalidInput, type Parsed, refuse } from './parsed.ts'

const EVENT = 'workflow_run'
const ARTIFACTS = 'night-*'
const COMMIT = /^[0-9a-f]{40,64}$/

/** The inputs of the comment action by name; comment/action.yml has the full descriptions. */
export const COMMENT_INPUTS = {
  artifacts: {
    brief: 'names of the artifacts with nights; * stands for any text',
    fallback: ARTIFACTS,
    example: 'night-build-static-*',
    allowed: 'a name; `*` stands for any text and `?` for any character',
    parse: parsePattern,
  },
  workflow: {
    brief: 'file of the workflow that is commented on',
    fallback: '',
    example: 'test.yml',
    allowed: 'the name of a file in .github/workflows',
    parse: (text) =>
      text === '' || /^(?:\.github\/workflows\/)?[\w.-]+\.ya?ml$/.test(text)
        ? accept(text.replace(/^\.github\/workflows\//, ''))
        : refuse(text, 'is no file of a workflow'),
  },
  token: NIGHT_INPUTS.token,
} as const satisfies Readonly<Record<string, Input<string | null>>>

/**
 * Reads the inputs of the comment action, the runner's variables and the event. Changes nothing.
 * @throws RunError (input, invalid-input) if an input is not valid, or the event is not the end of a workflow run
 */
export function readCommentRequest(
  environment: Environment,
  machine: Machine,
  files: InputFiles,
): CommentRequest {
  const { apiUrl, repository, temporaryDirectory } = readContext(environment, machine)
  const problems: InputProblem[] = []
  const read = <T>(name: keyof typeof COMMENT_INPUTS, parse: (text: string) => Parsed<T>) => {
    const { fallback, allowed } = COMMENT_INPUTS[name]
    const parsed = parse(environment[`INPUT_${name.toUpperCase()}`]?.trim() || fallback)
    if (parsed.ok) return parsed.value
    problems.push(...parsed.problems.map((problem) => ({ ...problem, input: name, allowed })))
    return null
  }
  const artifacts = read('artifacts', COMMENT_INPUTS.artifacts.parse) ?? ARTIFACTS
  const workflow = read('workflow', COMMENT_INPUTS.workflow.parse) ?? ''
  const token = read('token', (text) => COMMENT_INPUTS.token.parse(text))
  if (problems.length > 0) throw invalidInput(problems)
  return {
    token,
    apiUrl,
    serverUrl: serverUrl(environment),
    repository,
    artifacts,
    workflow,
    run: endedRun(environment, files),
    temporaryDirectory,
  }
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads, workflow_run */
function endedRun(environment: Environment, files: InputFiles): EndedRun {
  const name = environment['GITHUB_EVENT_NAME']?.trim() ?? ''
  const path = environment['GITHUB_EVENT_PATH']?.trim() ?? ''
  const payload = fieldsOf<typeof EVENT>(path === '' ? null : parseJson(files.read(path) ?? ''))
  const run = fieldsOf<
    | 'id'
    | 'run_attempt'
    | 'event'
    | 'path'
    | 'head_sha'
    | 'head_branch'
    | 'head_repository'
    | 'pull_requests'
  >(payload.workflow_run)
  const id = numberOf(run.id)
  const headCommit = textOf(run.head_sha)
  if (name !== EVENT || id === null || !Number.isSafeInteger(id) || !COMMIT.test(headCommit)) {
    throw new RunError({
      kind: 'input',
      reason: 'invalid-input',
      message: 'There is no workflow run that ended',
      cause: `The event is ${name || '(none)'}, and not ${EVENT}`,
      remedy: `Use this action in a workflow that is started by ${EVENT}, as in .github/workflows/pull-request-comment.yml`,
    })
  }
  return {
    id,
    attempt: numberOf(run.run_attempt) ?? 1,
    event: textOf(run.event),
    // GitHub adds the branch to the path of some workflows.
    workflow: textOf(run.path).split('@')[0] ?? '',
    headCommit,
    headBranch: textOf(run.head_branch),
    headRepository: textOf(fieldsOf<'full_name'>(run.head_repository).full_name),
    pullRequests: listOf(run.pull_requests).flatMap(
      (pull) => numberOf(fieldsOf<'number'>(pull).number) ?? [],
    ),
  }
}
