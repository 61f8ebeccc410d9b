import { messageOf, RunError } from '../../domain/errors.ts'
import type { Scenario } from '../../domain/request/scenarios.ts'
import { plural } from '../../domain/text.ts'
import { codeSpan, inline, table } from '../../domain/views/markdown/markup.ts'
import { probeHost } from '../../host/facts.ts'
import { unmetNeeds } from '../../host/needs.ts'
import type { AppDeps } from '../deps.ts'

/** What the plan action needs from its environment. */
export type MatrixDeps = Pick<AppDeps, 'log' | 'step' | 'commandsFor' | 'runnerImage'>

/** The name of a scenario, and why this machine does not support it; empty when it does. */
interface CheckedScenario {
  readonly scenario: string
  readonly why: string
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
    const checked = scenarios.map((scenario) => ({
      scenario: scenario.name,
      why: unmetNeeds(scenario, probe).join('; '),
    }))
    return await writeResult(deps, checked)
  } catch (error) {
    const { evidence = [], remedy = '' } = error instanceof RunError ? error.details : {}
    deps.step.annotate({
      level: 'error',
      title: messageOf(error),
      message:
        [...evidence, remedy].join('\n') || 'This is a bug in crio-node-e2e: please report it',
    })
    return 1
  }
}

async function writeResult(
  { log, step }: MatrixDeps,
  checked: readonly CheckedScenario[],
): Promise<number> {
  const supported = checked.filter(({ why }) => why === '').map(({ scenario }) => scenario)
  const leftOut = checked.filter(({ why }) => why !== '')
  step.setOutput('scenarios', JSON.stringify(supported))
  step.setOutput('left-out', JSON.stringify(leftOut))
  const head = `This machine supports ${supported.length} of ${plural(checked.length, 'scenario')}`
  const reasons = leftOut.map(({ scenario, why }) => `${scenario}: ${why}`)
  log.info(head)
  log.relay(reasons)
  await step.writeSummary(`### ${head}\n\n${table(['Scenario', 'Supported'], checked.map(row))}\n`)
  if (supported.length === 0) {
    step.annotate({
      level: 'error',
      title: 'This machine supports none of the scenarios',
      message: [...reasons, 'Use another runner, or name other scenarios'].join('\n'),
    })
    return 1
  }
  if (leftOut.length > 0) {
    const message = reasons.join('\n')
    step.annotate({ level: 'notice', title: 'Scenarios are left out', message })
  }
  return 0
}

function row({ scenario, why }: CheckedScenario): readonly [string, string] {
  return [codeSpan(scenario), why === '' ? 'yes' : `no: ${inline(why)}`]
}
