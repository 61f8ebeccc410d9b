import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StartedAction } from '../runner/runner.ts'
import type { StageResult, Trigger } from '../runner/stage.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox.ts'
import type { RunArtifacts } from './artifacts.ts'
import type { JobDefinition, StepDefinition } from './definition.ts'
import { type Contexts, conditionHolds, evaluateText, type Json } from './expressions.ts'
import type { Combination } from './matrix.ts'
import { needsNode, ownAction, playStep, type StepEnd, type StepSurroundings } from './steps.ts'

/** One job of a run: a combination of a job's matrix, at an attempt. */
export interface JobKey {
  readonly id: string
  readonly combination: Combination
  readonly attempt: number
}

/** The machine of a job, and what happens on it. */
export interface Machine {
  /** The stand-in node; only jobs that test one have it. */
  readonly node?: SandboxOptions
  /** Inputs of the action that tests the node, over those of the workflow. */
  readonly inputs?: Readonly<Record<string, string>>
  /** A tool cache that outlives the job; a new one when not given. */
  readonly toolCache?: string
  /** The machine is lost at this point of the log of that action: the job fails and uploads nothing. */
  readonly diesAfter?: Trigger
  /** Somebody cancels the job at this point. */
  readonly cancelAfter?: Trigger
}

/** How a step went. */
export interface PlayedStep {
  readonly name: string
  readonly uses: string
  /** `skipped` when its `if` did not hold; null when the machine was lost before it ended. */
  readonly outcome: StageResult['result'] | 'skipped' | null
  readonly problem: string | null
  readonly outputs: Readonly<Record<string, string>>
  /** Of an action of this repository. */
  readonly main: StageResult | null
  readonly post: StageResult | null
}

/** How a job went. */
export interface PlayedJob extends JobKey {
  readonly name: string
  readonly result: StageResult['result'] | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly PlayedStep[]
  /** What the stand-in node did not understand, and what still ran on it; both should be empty. */
  readonly left: readonly string[]
}

/** What a job is played with. */
export interface JobSetup {
  readonly definition: JobDefinition
  readonly key: JobKey
  readonly name: string
  readonly contexts: Contexts
  readonly machine: Machine
  readonly artifacts: RunArtifacts
  readonly token: string
  /** `GITHUB_` variables of the job, without the prefix. */
  readonly variables: Readonly<Record<string, string>>
  readonly event: unknown
  /** Leads the job to the stand-in GitHub. */
  readonly service: { readonly environment: Readonly<Record<string, string>> }
  /** Looks at the files of the job before they go. */
  readonly look?: ((job: JobKey, workspace: string) => Promise<void> | void) | undefined
}

/** Plays the steps of a job on a machine of its own, which goes with the job. */
export async function playJob(setup: JobSetup): Promise<PlayedJob> {
  const machine = await startMachine(setup)
  const started: StartedAction[] = []
  try {
    const played = await playSteps(setup, machine.around, started)
    await setup.look?.(setup.key, machine.around.workspace)
    return { ...setup.key, name: setup.name, ...played, left: leftOn(machine.sandbox) }
  } finally {
    for (const action of started.toReversed()) await action.end()
    await machine.close()
  }
}

interface StartedMachine {
  readonly around: StepSurroundings
  readonly sandbox: Sandbox | null
  close(): Promise<void>
}

async function startMachine(setup: JobSetup): Promise<StartedMachine> {
  const { definition, machine, service } = setup
  const checkouts = new Set(['', 'crio-node-e2e'])
  const isNode = definition.steps.some(({ uses }) => needsNode(ownAction(uses, { checkouts })))
  const sandbox = isNode
    ? await createSandbox({
        ...machine.node,
        shared: [machine.toolCache ?? []].flat(),
        services: [service],
      })
    : null
  const base = sandbox === null ? await mkdtemp(join(tmpdir(), 'job-')) : null
  const workspace = sandbox?.workspace ?? join(base ?? '', 'repository', 'repository')
  await mkdir(workspace, { recursive: true })
  return {
    sandbox,
    around: {
      workspace,
      artifacts: setup.artifacts,
      checkouts: new Set(),
      diesAfter: machine.diesAfter,
      cancelAfter: machine.cancelAfter,
      mirrorInputs: mirrorInputs(sandbox, machine),
      nodeInputs: machine.inputs ?? {},
      runner: {
        environment: sandbox?.environment ?? service.environment,
        github: setup.variables,
        event: setup.event,
        token: setup.token,
        workspace,
        ...(sandbox === null
          ? {}
          : {
              temporaryDirectory: sandbox.temporaryDirectory,
              toolCache: machine.toolCache ?? sandbox.toolCache,
            }),
      },
    },
    close: async () => {
      await sandbox?.close()
      if (base !== null) await rm(base, { recursive: true, force: true })
    },
  }
}

/** Where the names of the mirror's hosts lead nowhere, inputs lead to it. */
function mirrorInputs(
  sandbox: Sandbox | null,
  { node }: Machine,
): Readonly<Record<string, string>> {
  if (sandbox === null || node?.hosts === 'by-name') return {}
  const { mirror } = sandbox
  return {
    'mirror-crio': mirror.crio,
    'mirror-kubernetes': mirror.kubernetes,
    'mirror-github': mirror.baseOf('github.com'),
  }
}

function leftOn(sandbox: Sandbox | null): readonly string[] {
  if (sandbox === null) return []
  return [
    ...sandbox.processes().map(({ command }) => `still runs: ${command.join(' ')}`),
    ...sandbox
      .refusals()
      .map(({ program, args, refusal }) => `${[program, ...args].join(' ')}: ${refusal ?? ''}`),
  ]
}

interface StepRecord {
  readonly definition: StepDefinition
  readonly end: StepEnd | null
  /** As later steps see it: a failure that the step may have counts as success. */
  readonly conclusion: string
}

async function playSteps(
  { definition, contexts: outer }: JobSetup,
  around: StepSurroundings,
  started: StartedAction[],
): Promise<Pick<PlayedJob, 'result' | 'outputs' | 'steps'>> {
  const records: StepRecord[] = []
  let status: StageResult['result'] = 'success'
  let isLost = false
  const contexts = () => ({ ...outer, steps: stepsContext(records) })
  for (const step of definition.steps) {
    if (isLost || !conditionHolds(step.condition, contexts(), status)) {
      records.push({ definition: step, end: null, conclusion: 'skipped' })
      continue
    }
    const inputs = Object.fromEntries(
      Object.entries(step.with).map(([name, text]) => [name, evaluateText(text, contexts())]),
    )
    const end = await playStep({ uses: step.uses, with: inputs }, around)
    if (end.action !== undefined) started.push(end.action)
    isLost = end.outcome === 'lost'
    const conclusion = step.continueOnError ? 'success' : end.outcome
    records.push({ definition: step, end, conclusion })
    if (conclusion === 'cancelled') status = 'cancelled'
    else if (conclusion !== 'success' && status === 'success') status = 'failure'
  }
  const posts = await runPosts(started, isLost)
  const hasFailedPost = [...posts.values()].some((post) => post?.result === 'failure')
  const outputs = Object.entries(definition.outputs).map(
    ([name, text]) => [name, evaluateText(text, contexts())] as const,
  )
  requireFewBytes(definition.id, outputs)
  return {
    result: status === 'success' && hasFailedPost ? 'failure' : status,
    outputs: Object.fromEntries(outputs),
    steps: records.map((record) => playedStep(record, posts)),
  }
}

/**
 * What GitHub keeps of the outputs of a job, in UTF-16
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs).
 */
const MOST_OUTPUT_BYTES = 2 ** 20

function requireFewBytes(job: string, outputs: readonly (readonly [string, string])[]): void {
  const bytes = outputs.reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0)
  if (bytes > MOST_OUTPUT_BYTES) throw new Error(`the outputs of ${job} have more than 1 MB`)
}

type Posts = ReadonlyMap<StartedAction, StageResult | null>

/** Posts run after all steps, the last step's first; a lost machine runs none. */
async function runPosts(started: readonly StartedAction[], isLost: boolean): Promise<Posts> {
  const posts = new Map<StartedAction, StageResult | null>()
  for (const action of isLost ? [] : started.toReversed()) posts.set(action, await action.runPost())
  return posts
}

function playedStep({ definition, end }: StepRecord, posts: Posts): PlayedStep {
  const { name, uses } = definition
  const outcome = end === null ? 'skipped' : end.outcome
  return {
    name: name ?? uses,
    uses,
    outcome: outcome === 'lost' ? null : outcome,
    problem: end?.problem ?? null,
    outputs: end?.outputs ?? {},
    main: end?.action?.main ?? null,
    post: (end?.action && posts.get(end.action)) ?? null,
  }
}

function stepsContext(records: readonly StepRecord[]): Record<string, Json> {
  return Object.fromEntries(
    records.flatMap(({ definition: { id }, end, conclusion }) =>
      id === null
        ? []
        : [
            [
              id,
              {
                outcome: end?.outcome ?? 'skipped',
                conclusion,
                outputs: { ...end?.outputs },
              },
            ],
          ],
    ),
  )
}
