import { terminalStep } from '../../adapters/terminal.ts'
import { SCENARIOS } from '../../domain/request/scenarios.ts'
import { plural } from '../../domain/text.ts'
import { field } from '../../domain/views/terminal/page.ts'
import { earlierRuns } from '../../host/earlier-runs.ts'
import { type HostProbe, probeHost } from '../../host/facts.ts'
import { unmetNeeds } from '../../host/needs.ts'
import { type Check, checksOf } from '../../host/preflight.ts'
import { runsDirectory } from '../../inputs/environment.ts'
import { RUN_LAYOUT } from '../../suite/workspace.ts'
import { checkTable } from '../run/check-machine.ts'
import type { CliDeps } from './deps.ts'
import { EXIT } from './exit.ts'

/** All else is fine. */
const COLOURS: Readonly<Record<string, 'yellow' | 'red'>> = { warning: 'yellow', refuse: 'red' }

/** Tells whether this machine can be a node, by what preflight of a run asks for. Returns the exit code. */
export async function doctorCommand(json: boolean, deps: CliDeps): Promise<number> {
  const { commandsFor, runnerImage } = deps.world(terminalStep(deps.talk))
  const earlier = earlierRuns(runsDirectory(deps.environment, deps.machine), RUN_LAYOUT, null)
  const probe = await probeHost(commandsFor, runnerImage, earlier)
  const { facts } = probe
  const checks = checksOf(probe)
  const scenarios = SCENARIOS.map((scenario) => {
    const unmet = unmetNeeds(scenario, probe)
    return { name: scenario.name, ok: unmet.length === 0, unmet }
  })
  const ok = checks.every((check) => check.ok)
  if (json) deps.print(`${JSON.stringify({ ok, facts, checks, scenarios }, null, 2)}\n`)
  else {
    const machine = `${facts.os}, kernel ${facts.kernel}, ${facts.architecture}, cgroup ${facts.cgroup}, ${plural(facts.cpus, 'CPU')}`
    deps.print(
      `${[...conclusion(checks, deps), '', ...checkLines(probe, checks, deps), '', ...scenarioLines(scenarios, deps), '', machine].join('\n')}\n`,
    )
  }
  return ok ? EXIT.passed : EXIT.environment
}

function checkLines(
  probe: HostProbe,
  checks: readonly Check[],
  { page: { paint } }: CliDeps,
): readonly string[] {
  const [first = '', ...lines] = checkTable(probe)
  return [
    paint('bold', first),
    ...lines.map((line, index) => {
      // Colours have no width, so they come after the columns.
      const action = checks[index]?.action ?? ''
      const colour = COLOURS[action] ?? 'green'
      return line.slice(0, line.length - action.length) + paint(colour, action)
    }),
  ]
}

function conclusion(checks: readonly Check[], { page }: CliDeps): readonly string[] {
  const wrong = checks.filter((check) => !check.ok)
  const warned = checks.filter((check) => check.ok && check.remedy !== '')
  const notes = warned.flatMap(({ name, remedy }) => field(page, name, remedy))
  if (wrong.length === 0) {
    return [page.paint('green', 'This machine can run node e2e tests.'), ...notes]
  }
  return [
    page.paint('red', 'This machine cannot run node e2e tests:'),
    ...wrong.flatMap(({ name, remedy }) => field(page, name, remedy)),
    ...notes,
  ]
}

/** Scenarios that the machine can give, then each other one with what is missing. */
function scenarioLines(
  scenarios: readonly {
    readonly name: string
    readonly ok: boolean
    readonly unmet: readonly string[]
  }[],
  { page }: CliDeps,
): readonly string[] {
  const given = scenarios.filter(({ ok }) => ok).map(({ name }) => name)
  return [
    ...field(page, 'Scenarios', given.join(', ') || 'none'),
    ...scenarios
      .filter(({ ok }) => !ok)
      .flatMap(({ name, unmet }) => field(page, '', `not ${name}: ${unmet.join('; ')}`)),
  ]
}
