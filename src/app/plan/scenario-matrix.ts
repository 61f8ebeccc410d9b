import type { StepOutput } from '../../adapters/actions.ts'
import type { Commands, Privilege } from '../../adapters/exec.ts'
import type { Logger } from '../../adapters/log.ts'
import { messageOf, RunError } from '../../domain/errors.ts'
import type { Scenario } from '../../domain/request/scenarios.ts'
import { plural } from '../../domain/text.ts'
import { codeSpan, inline, table } from '../../domain/views/markdown/markup.ts'
import { probeHost } from '../../host/facts.ts'
import { unmetNeeds } from '../../host/needs.ts'

/** What planning needs of the world outside. */
export interface MatrixDeps {
  readonly log: Logger
  readonly step: StepOutput
  readonly commandsFor: (privilege: Privilege) => Commands
  readonly runnerImage: string
}

/** A scenario, and what keeps this machine from giving it; nothing where it can. */
interface Judged {
  readonly scenario: Scenario
  readonly unmet: readonly string[]
}

/**
 * The plan action: says which of the scenarios this machine can give, in outputs for a matrix, and why it cannot give the
 * others. Changes nothing. Returns the exit code of the step: a matrix without jobs would be green.
 * @param read gives the wanted scenarios
 */
export async function planScenarios(
  deps: MatrixDeps,
  read: () => readonly Scenario[],
): Promise<number> {
  try {
    const wanted = read()
    const probe = await probeHost(deps.commandsFor, deps.runnerImage)
    const judged = wanted.map((scenario) => ({ scenario, unmet: unmetNeeds(scenario, probe) }))
    return await writeResult(deps, judged)
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

async function writeResult({ log, step }: MatrixDeps, judged: readonly Judged[]): Promise<number> {
  const given = judged.filter(({ unmet }) => unmet.length === 0)
  const leftOut = judged.filter(({ unmet }) => unmet.length > 0)
  step.setOutput('scenarios', JSON.stringify(given.map(({ scenario }) => scenario.name)))
  step.setOutput(
    'left-out',
    JSON.stringify(
      leftOut.map(({ scenario, unmet }) => ({ scenario: scenario.name, why: unmet.join('; ') })),
    ),
  )
  const head = `${given.length} of ${plural(judged.length, 'scenario')} can be had on this machine`
  log.info(head)
  const why = leftOut.map(({ scenario, unmet }) => `${scenario.name}: ${unmet.join('; ')}`)
  log.relay(why)
  await step.writeSummary(`### ${head}\n\n${table(['Scenario', 'Here'], judged.map(row))}\n`)
  if (given.length > 0) {
    if (leftOut.length > 0) {
      step.annotate({ level: 'notice', title: 'Scenarios are left out', message: why.join('\n') })
    }
    return 0
  }
  step.annotate({
    level: 'error',
    title: 'No scenario can be had on this machine',
    message: [...why, 'Take another runner, or name other scenarios'].join('\n'),
  })
  return 1
}

function row({ scenario, unmet }: Judged): readonly [string, string] {
  const here = unmet.length === 0 ? 'yes' : `no: ${inline(unmet.join('; '))}`
  return [codeSpan(scenario.name), here]
}
