import { randomUUID } from 'node:crypto'
import { jobVariables, repositoryOf } from './contexts.ts'
import type { JobDefinition, WorkflowDefinition } from './definition.ts'
import { grantedTo, payloadOf } from './event.ts'
import { type Contexts, evaluateText, evaluateValue, toText } from './expressions.ts'
import { type JobKey, type PlayedJob, playJob } from './job.ts'
import type { Ledger } from './ledger.ts'
import { type Combination, expandMatrix } from './matrix.ts'
import type { Attempt, PlayOptions } from './run.ts'

/** What the combinations of a job are played with. */
export interface LegsSetup {
  readonly options: PlayOptions
  readonly definition: WorkflowDefinition
  readonly attempt: Attempt
  readonly job: JobDefinition
  readonly contexts: Contexts
  readonly ledger: Ledger
  readonly limited: <T>(work: () => Promise<T>) => Promise<T>
}

/** Plays all combinations of the matrix of a job; those that are kept from an earlier attempt are only listed again. */
export async function playLegs(setup: LegsSetup): Promise<readonly PlayedJob[]> {
  const { attempt, job, contexts, ledger, limited } = setup
  const combinations = expandMatrix(evaluateValue(job.matrix, contexts))
  const legs = combinations.map(async (combination) => {
    const kept = attempt.kept.find(
      (other) => other.id === job.id && isSame(other.combination, combination),
    )
    if (kept === undefined) return limited(() => playLeg(setup, combination))
    ledger.begin(kept.name).end(kept)
    return kept
  })
  // A job that is not played to its end would leave its machine behind.
  await Promise.allSettled(legs)
  return Promise.all(legs)
}

/** A job whose `if` does not hold. */
export function skippedJob({ attempt, job, ledger }: LegsSetup): PlayedJob {
  const skipped: PlayedJob = {
    id: job.id,
    attempt: attempt.attempt,
    combination: {},
    name: job.name,
    result: 'skipped',
    outputs: {},
    steps: [],
    left: [],
  }
  ledger.begin(skipped.name).end(skipped)
  return skipped
}

async function playLeg(setup: LegsSetup, combination: Combination): Promise<PlayedJob> {
  const { options, definition, attempt, job, ledger } = setup
  const { github, event } = options
  const contexts = { ...setup.contexts, matrix: combination }
  const key: JobKey = { id: job.id, attempt: attempt.attempt, combination }
  const name = nameOf(job, contexts, combination)
  const repository = repositoryOf(github)
  const token = `ghs_${randomUUID()}`
  github.addToken({
    value: token,
    repository: repository.name,
    permissions: grantedTo(event, job.permissions),
  })
  const entry = ledger.begin(name)
  const played = await playJob({
    definition: job,
    key,
    name,
    contexts,
    machine: options.machineOf(key),
    artifacts: attempt.artifacts,
    token,
    variables: jobVariables(options, definition, attempt, job),
    event: payloadOf(event, repository),
    service: github,
    look: options.look,
  })
  entry.end(played)
  return played
}

/** The name of a job: without expressions, the values of its combination follow it. */
function nameOf({ name }: JobDefinition, contexts: Contexts, combination: Combination): string {
  const values = Object.values(combination)
  return name.includes('${{') || values.length === 0
    ? evaluateText(name, contexts)
    : `${name} (${values.map(toText).join(', ')})`
}

function isSame(one: Combination, other: Combination): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
