import { parse } from 'yaml'
import type { Permissions } from '../github/access.ts'
import { type Json, toText } from './expressions.ts'

/** A step that uses an action. */
export interface StepDefinition {
  readonly id: string | null
  readonly name: string | null
  readonly condition: string | null
  readonly uses: string
  readonly with: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly continueOnError: boolean
}

/** A job, its texts not yet evaluated. */
export interface JobDefinition {
  readonly id: string
  readonly name: string
  readonly needs: readonly string[]
  readonly condition: string | null
  /** `strategy.matrix`; null without one. */
  readonly matrix: Json
  /** What its token may do: its own permissions, else those of the workflow. */
  readonly permissions: Permissions
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly StepDefinition[]
}

/** A workflow as the harness plays it. */
export interface WorkflowDefinition {
  readonly name: string
  /** Defaults of the inputs with an event; those of a call if the workflow is not started by it. */
  inputsOf(event: string): Readonly<Record<string, string>>
  readonly jobs: readonly JobDefinition[]
}

/** Keys that the harness plays, or that make no difference to it. */
const KEYS = {
  workflow: 'name run-name on permissions concurrency jobs',
  job: 'name needs if runs-on timeout-minutes permissions strategy outputs steps concurrency',
  strategy: 'fail-fast matrix max-parallel',
  step: 'id name if uses with env continue-on-error timeout-minutes',
} as const

const PERMISSIONS: readonly (keyof Permissions)[] = [
  'actions',
  'checks',
  'contents',
  'issues',
  'metadata',
  'pull-requests',
  'statuses',
]

interface Raw {
  readonly [name: string]: Json | undefined
}

/**
 * Reads a workflow file.
 * @throws Error for what the harness does not play
 */
export function readWorkflow(text: string): WorkflowDefinition {
  const parsed: Json = parse(text)
  const raw = objectOf(parsed, 'the workflow')
  requireKnown(raw, KEYS.workflow, 'the workflow')
  // Without permissions, a repository's default counts: new ones only let tokens read.
  const permissions = permissionsOf(raw['permissions'] ?? { contents: 'read' })
  const jobs = Object.entries(objectOf(raw['jobs'], 'jobs')).map(([id, job]) =>
    readJob(id, objectOf(job, `the job ${id}`), permissions),
  )
  for (const { id, needs } of jobs) {
    const unknown = needs.find((other) => !jobs.some((job) => job.id === other))
    if (unknown !== undefined) throw new Error(`the job ${id} needs ${unknown}, which is not there`)
  }
  return { name: textOf(raw['name']) ?? '', inputsOf: readInputs(raw['on']), jobs }
}

function readJob(id: string, raw: Raw, inherited: Permissions): JobDefinition {
  requireKnown(raw, KEYS.job, `the job ${id}`)
  const strategy = objectOf(raw['strategy'] ?? {}, `the strategy of ${id}`)
  requireKnown(strategy, KEYS.strategy, `the strategy of ${id}`)
  if ('matrix' in strategy && strategy['fail-fast'] !== false) {
    throw new Error(`the harness plays the matrix of ${id} only with fail-fast: false`)
  }
  return {
    id,
    name: textOf(raw['name']) ?? id,
    needs: wordsOf(raw['needs']),
    condition: textOf(raw['if']),
    matrix: strategy['matrix'] ?? null,
    permissions: 'permissions' in raw ? permissionsOf(raw['permissions']) : inherited,
    outputs: textsOf(raw['outputs'], `the outputs of ${id}`),
    steps: listOf(raw['steps']).map((step) => readStep(step, id)),
  }
}

function readStep(value: Json, job: string): StepDefinition {
  const what = `a step of ${job}`
  const raw = objectOf(value, what)
  requireKnown(raw, KEYS.step, what)
  return {
    id: textOf(raw['id']),
    name: textOf(raw['name']),
    condition: textOf(raw['if']),
    uses: textOf(raw['uses']) ?? '',
    with: textsOf(raw['with'], what),
    env: textsOf(raw['env'], what),
    continueOnError: raw['continue-on-error'] === true,
  }
}

function readInputs(on: Json | undefined): WorkflowDefinition['inputsOf'] {
  const events = typeof on === 'object' && on !== null && !Array.isArray(on) ? on : {}
  return (name) => {
    const event = events[name in events ? name : 'workflow_call']
    const declared =
      typeof event === 'object' && event !== null && 'inputs' in event
        ? Object.entries(objectOf(event['inputs'], 'inputs'))
        : []
    return Object.fromEntries(
      declared.map(([input, value]) => [
        input,
        textOf(objectOf(value, `the input ${input}`)['default']) ?? '',
      ]),
    )
  }
}

function permissionsOf(value: Json | undefined): Permissions {
  const given = Object.entries(objectOf(value, 'permissions')).map(([name, level]) => {
    const known = PERMISSIONS.find((permission) => permission === name)
    if (known === undefined || (level !== 'read' && level !== 'write' && level !== 'none')) {
      throw new Error(`the harness does not know the permission ${name}: ${toText(level ?? null)}`)
    }
    return [known, level] as const
  })
  return Object.fromEntries([
    ['metadata', 'read'],
    ...given.filter(([, level]) => level !== 'none'),
  ])
}

function requireKnown(raw: Raw, keys: string, what: string): void {
  const unknown = Object.keys(raw).find((key) => !keys.split(' ').includes(key))
  if (unknown !== undefined) throw new Error(`the harness does not play ${unknown} of ${what}`)
}

function objectOf(value: Json | undefined, what: string): Raw {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new Error(`${what} must be a mapping`)
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}

function wordsOf(value: Json | undefined): readonly string[] {
  return (typeof value === 'string' ? [value] : listOf(value)).map(toText)
}

function textOf(value: Json | undefined): string | null {
  return value === undefined || value === null ? null : toText(value)
}

function textsOf(value: Json | undefined, what: string): Readonly<Record<string, string>> {
  if (value === undefined || value === null) return {}
  return Object.fromEntries(
    Object.entries(objectOf(value, what)).map(([name, item]) => [name, textOf(item) ?? '']),
  )
}
