import type { StepOutput } from '../../adapters/actions.ts'
import type { Commands, Privilege } from '../../adapters/exec.ts'
import type { Logger } from '../../adapters/log.ts'
import { messageOf, RunError } from '../../domain/errors.ts'
import type { Scenario } from '../../domain/request/scenarios.ts'
import { plural } from '../../domain/text.ts'
import { codeSpan, inline, table } from '../../domain/views/markdown/markup.ts'
import { probeHost } from '../../host/facts.ts'
import { unmetNeeds } from '../../host/needs.ts'

/** What the plan action needs from its environment. */
export interface MatrixDeps {
  readonly log: Logger
  readonly step: StepOutput
  readonly commandsFor: (privilege: Privilege) => Commands
  readonly runnerImage: string
}

/** A scenario, and what this machine lacks for it; nothing when the machine supports it. */
interface CheckedScenario {
  readonly scenario: Scenario
  readonly unmet: readonly string[]
}

/**
 * The plan action: sets outputs for a matrix of the scenarios that this machine supports, and says why it does not support
 * the others. Changes nothing. Returns the exit code of the step, which fails without any scenario: a matrix without jobs
 * would succeed.
 * @param read parses the requested scenarios
 */
export async function planScenarios(
  deps: MatrixDeps,
  read: () => readonly Scenario[],
): Promise<number> {
  try {
    const scenarios = read()
    const probe = await probeHost(deps.commandsFor, deps.runnerImage)
    return await writeResult(
      deps,
      scenarios.map((scenario) => ({ scenario, unmet: unmetNeeds(scenario, probe) })),
    )
  } catch (error) {
    const { evidence = [], remedy = '' } = error instanceof RunError ? error.details : {}
    deps.step.annotate({
      level: 'error',
      title: messageOf(error),
      message:
        [...evidence, remedy].join('\n') || 'This is a bug of crio-node-e2e: please report it',
    })
    return 1
  }
}

async function writeResult(
  { log, step }: MatrixDeps,
  checked: readonly CheckedScenario[],
): Promise<number> {
  const supported = checked.filter(({ unmet }) => unmet.length === 0)
  const leftOut = checked.filter(({ unmet }) => unmet.length > 0)
  step.setOutput('scenarios', JSON.stringify(supported.map(({ scenario }) => scenario.name)))
  step.setOutput(
    'left-out',
    JSON.stringify(
      leftOut.map(({ scenario, unmet }) => ({ scenario: scenario.name, why: unmet.join('; ') })),
    ),
  )
  const head = `This machine supports ${supported.length} of ${plural(checked.length, 'scenario')}`
  log.info(head)
  const why = leftOut.map(({ scenario, unmet }) => `${scenario.name}: ${unmet.join('; ')}`)
  log.relay(why)
  await step.writeSummary(`### ${head}\n\n${table(['Scenario', 'Supported'], checked.map(row))}\n`)
  if (supported.length > 0) {
    if (leftOut.length > 0) {
      step.annotate({ level: 'notice', title: 'Scenarios are left out', message: why.join('\n') })
    }
    return 0
  }
  step.annotate({
    level: 'error',
    title: 'This machine supports none of the scenarios',
    message: [...why, 'Use another runner, or name other scenarios'].join('\n'),
  })
  return 1
}

function row({ scenario, unmet }: CheckedScenario): readonly [string, string] {
  const support = unmet.length === 0 ? 'yes' : `no: ${inline(unmet.join('; '))}`
  return [codeSpan(scenario.name), support]
}
