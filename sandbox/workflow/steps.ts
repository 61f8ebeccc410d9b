import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type RunActionOptions, type StartedAction, startAction } from '../runner/runner.ts'
import type { StageResult, Trigger } from '../runner/stage.ts'
import { archiveOf, type RunArtifacts, unpack } from './artifacts.ts'

/** This repository, which workflows check out or name as OWNER/crio-node-e2e. */
const ROOT = resolve(import.meta.dirname, '..', '..')
const BISECT = join(ROOT, 'bisect')
const NEED_NODE: readonly string[] = [ROOT, join(ROOT, 'plan'), BISECT]
const PUBLISHED = /^[^/@]+\/crio-node-e2e(\/[^@]+)?@/

/** What the steps of a job work with. */
export interface StepSurroundings {
  readonly workspace: string
  readonly artifacts: RunArtifacts
  /** How actions of this repository are run. */
  readonly runner: Omit<RunActionOptions, 'actionDirectory' | 'inputs'>
  /** Inputs that lead to the mirror, over those of the workflow, for actions that download builds. */
  readonly mirrorInputs: Readonly<Record<string, string>>
  /** Inputs of the action that tests a node, over those of the workflow. */
  readonly nodeInputs: Readonly<Record<string, string>>
  /** The machine is lost while it tests a node. */
  readonly diesAfter: Trigger | undefined
  readonly cancelAfter: Trigger | undefined
  /** Directories of the workspace that have a checkout of this repository. */
  readonly checkouts: Set<string>
}

/** A step with its texts evaluated. */
export interface Step {
  readonly uses: string
  readonly with: Readonly<Record<string, string>>
}

/** How a step ended; `lost`: with the machine. */
export interface StepEnd {
  readonly outcome: StageResult['result'] | 'lost'
  readonly outputs: Readonly<Record<string, string>>
  /** Why it failed, in GitHub's words or close to them. */
  readonly problem?: string
  /** Of an action of this repository. */
  readonly action?: StartedAction
}

type Play = (step: Step, around: StepSurroundings) => Promise<StepEnd>

/** Actions of others, as far as their effects matter here. */
const OTHERS: Readonly<Record<string, Play>> = {
  'actions/checkout': checkOut,
  'actions/upload-artifact': upload,
  'actions/download-artifact': download,
}

/**
 * Plays a step: an action of this repository is run, some of others are known.
 * @throws Error for any other
 */
export function playStep(step: Step, around: StepSurroundings): Promise<StepEnd> {
  const own = ownAction(step.uses, around)
  if (own !== null) return runOwn(own, step, around)
  const other = OTHERS[step.uses.split('@')[0] ?? '']
  if (other === undefined) throw new Error(`the harness does not play ${step.uses || 'scripts'}`)
  return other(step, around)
}

/** The directory of an action of this repository; null for one of another. */
export function ownAction(
  uses: string,
  { checkouts }: Pick<StepSurroundings, 'checkouts'>,
): string | null {
  const published = PUBLISHED.exec(uses)
  if (published !== null) return join(ROOT, published[1] ?? '')
  if (!uses.startsWith('./')) return null
  const path = uses.slice(2)
  const checkout = [...checkouts]
    .toSorted((a, b) => b.length - a.length)
    .find((place) => place === '' || path === place || path.startsWith(`${place}/`))
  if (checkout === undefined) {
    throw new Error(`Can't find 'action.yml' for ${uses}. Did you forget to run actions/checkout?`)
  }
  return join(ROOT, path.slice(checkout.length))
}

/** Whether an action needs a machine to test: the one in the root of the repository, and those that plan and search with it. */
export function needsNode(directory: string | null): boolean {
  return directory !== null && NEED_NODE.includes(resolve(directory))
}

async function runOwn(directory: string, step: Step, around: StepSurroundings): Promise<StepEnd> {
  const isNode = resolve(directory) === ROOT
  const runsTests = isNode || resolve(directory) === BISECT
  const dies = runsTests && around.diesAfter !== undefined
  const action = await startAction({
    ...around.runner,
    actionDirectory: directory,
    inputs: {
      ...step.with,
      ...(needsNode(directory) ? around.mirrorInputs : {}),
      ...(isNode ? around.nodeInputs : {}),
    },
    ...(dies ? { dies, killAfter: around.diesAfter } : {}),
    ...(runsTests && around.cancelAfter !== undefined ? { cancelAfter: around.cancelAfter } : {}),
  })
  const { result, outputs, signal } = action.main
  return { outcome: dies && signal === 'SIGKILL' ? 'lost' : result, outputs, action }
}

async function checkOut({ with: inputs }: Step, around: StepSurroundings): Promise<StepEnd> {
  const path = inputs['path'] ?? ''
  await mkdir(join(around.workspace, path), { recursive: true })
  around.checkouts.add(path)
  return { outcome: 'success', outputs: {} }
}

/** As README.md of actions/upload-artifact says: names are unique in a run, whatever the attempt. */
async function upload({ with: inputs }: Step, around: StepSurroundings): Promise<StepEnd> {
  const { name = 'artifact', path = '', 'if-no-files-found': ifNone = 'warn' } = inputs
  const zip = archiveOf(join(around.workspace, path))
  if (zip === null) {
    return ifNone === 'error'
      ? failed(`No files were found with the provided path: ${path}.`)
      : { outcome: 'success', outputs: {} }
  }
  return around.artifacts.add(name, zip)
    ? { outcome: 'success', outputs: {} }
    : failed('an artifact with this name already exists on the workflow run')
}

async function download({ with: inputs }: Step, around: StepSurroundings): Promise<StepEnd> {
  const { name, path = '' } = inputs
  if (name === undefined) throw new Error('the harness downloads artifacts only by name')
  const zip = around.artifacts.find(name)
  if (zip === undefined) return failed(`Unable to download artifact(s): ${name} not found`)
  const directory = join(around.workspace, path)
  if (!existsSync(directory)) await mkdir(directory, { recursive: true })
  await unpack(zip, directory)
  return { outcome: 'success', outputs: { 'download-path': directory } }
}

function failed(problem: string): StepEnd {
  return { outcome: 'failure', outputs: {}, problem }
}
