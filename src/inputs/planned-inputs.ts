import type { PlanPart } from '../domain/request/plan-part.ts'
import type { Architecture } from '../domain/request/request.ts'
import { formatDuration } from '../domain/text.ts'
import type { Environment } from './environment.ts'
import type { Input } from './input.ts'
import type { InputContext } from './input-context.ts'
import { type InputProblem, quoted } from './parsed.ts'
import { INPUTS } from './table.ts'

/** The inputs that a plan sets. */
const PLANNED = ['crio', 'kubernetes', 'lane', 'scenario'] as const satisfies readonly (
  | keyof typeof INPUTS
  | keyof PlanPart
)[]

const TIME_BUDGET: Input<number | null> = INPUTS['time-budget']

/** What a plan says of other inputs: their texts by name, and what contradicts it. */
export interface PlannedInputs {
  readonly texts: ReadonlyMap<string, string>
  readonly problems: readonly InputProblem[]
}

/** The text of an input without surrounding white space; empty if there is none. */
export function inputText(environment: Environment, input: string): string {
  return environment[`INPUT_${input.toUpperCase()}`]?.trim() ?? ''
}

/**
 * The texts of inputs that the input `plan` sets. An input that a user sets to something else is a problem. The runner fills in
 * defaults, so an input with its default counts as not set.
 * @param architecture of this machine; a part for another one is a problem
 */
export function plannedInputs(
  environment: Environment,
  context: InputContext,
  architecture: Architecture,
): PlannedInputs {
  const parsed = INPUTS.plan.parse(inputText(environment, 'plan'), context)
  // The reader of all inputs tells what is wrong with the plan itself.
  if (!parsed.ok || parsed.value === null) return { texts: new Map(), problems: [] }
  const part = parsed.value
  const contradicted = PLANNED.flatMap((input): readonly InputProblem[] => {
    const given = inputText(environment, input)
    const isSet = given !== '' && given !== INPUTS[input].fallback
    if (!isSet || given === part[input]) return []
    const planned = part[input] === '' ? 'none' : quoted(part[input])
    const why = `contradicts the input plan, which has ${planned}; leave out one of the two inputs`
    return [{ input, given, why, allowed: INPUTS[input].allowed }]
  })
  return {
    texts: new Map(PLANNED.map((input) => [input, part[input]])),
    problems: [
      ...contradicted,
      ...otherBudget(part, inputText(environment, 'time-budget'), context),
      ...otherFilter(part, inputText(environment, 'label-filter')),
      ...otherArchitecture(part, architecture),
    ],
  }
}

/** A plan without a budget leaves the choice to the job. */
function otherBudget(
  { budget }: PlanPart,
  given: string,
  context: InputContext,
): readonly InputProblem[] {
  const parsed = TIME_BUDGET.parse(given, context)
  if (budget === null || !parsed.ok || parsed.value === null) return []
  if (parsed.value === budget.seconds) return []
  const why = `contradicts the input plan, which has ${formatDuration(budget.seconds)}; leave out one of the two inputs`
  return [{ input: 'time-budget', given, why, allowed: INPUTS['time-budget'].allowed }]
}

/** The specs of a shard, and those that a budget leaves out, are of the lane with its own filter. */
function otherFilter({ shard, budget }: PlanPart, given: string): readonly InputProblem[] {
  if (given === '' || (shard === null && budget === null)) return []
  const why = 'would replace the filter of the lane, of which the plan gave this job a part'
  return [{ input: 'label-filter', given, why, allowed: 'none with such a plan' }]
}

function otherArchitecture(part: PlanPart, architecture: Architecture): readonly InputProblem[] {
  if (part.architecture === architecture) return []
  const why = `is the architecture of the plan, but this machine is ${architecture}: use a runner of the architecture, such as \`runner\` of the matrix`
  return [{ input: 'plan', given: part.architecture, why, allowed: INPUTS.plan.allowed }]
}
