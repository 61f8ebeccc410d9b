import { terminalStep } from '../../adapters/terminal.ts'
import type { Lane } from '../../domain/request/lane.ts'
import { LANES } from '../../domain/request/lanes.ts'
import { SCENARIOS, type Scenario } from '../../domain/request/scenarios.ts'
import { plural } from '../../domain/text.ts'
import { field } from '../../domain/views/terminal/page.ts'
import { earlierRuns } from '../../host/earlier-runs.ts'
import { probeHost } from '../../host/facts.ts'
import { unmetNeeds } from '../../host/needs.ts'
import { type Check, checksOf } from '../../host/preflight.ts'
import { readContext, runsDirectory } from '../../inputs/environment.ts'
import { defaultReportDirectory } from '../../inputs/locations.ts'
import { roomChecks, writtenDirectories } from '../../suite/required-room.ts'
import { RUN_LAYOUT } from '../../suite/workspace.ts'
import { checkTable } from '../run/check-machine.ts'
import type { CliDeps } from './deps.ts'
import { EXIT } from './exit.ts'

/** Colors of actions; all others are green. */
const COLORS: Readonly<Record<string, 'yellow' | 'red'>> = { warning: 'yellow', refuse: 'red' }

/** The command `doctor`: checks with preflight whether this machine can be a node. Returns the exit code. */
export async function doctorCommand(json: boolean, deps: CliDeps): Promise<number> {
  const { commandsFor, runnerImage } = deps.runDeps(terminalStep(deps.terminal))
  const runs = runsDirectory(deps.environment, deps.machine)
  const earlier = earlierRuns(runs, RUN_LAYOUT, null)
  const probe = await probeHost(commandsFor, runnerImage, earlier)
  const { facts } = probe
  const { workspace } = readContext(deps.environment, deps.machine)
  const directories = writtenDirectories(runs, defaultReportDirectory(workspace))
  const checks = [...checksOf(probe), ...roomChecks(directories)]
  const supported = (items: readonly (Scenario | Lane)[]) =>
    items.map((item) => {
      const unmet = unmetNeeds(item, probe)
      return { name: item.name, ok: unmet.length === 0, unmet }
    })
  const scenarios = supported(SCENARIOS)
  const lanes = supported(LANES)
  const ok = checks.every((check) => check.ok)
  const machine = `${facts.os}, kernel ${facts.kernel}, ${facts.architecture}, cgroup ${facts.cgroup}, ${plural(facts.cpus, 'CPU')}`
  deps.print(
    json
      ? `${JSON.stringify({ ok, facts, checks, scenarios, lanes }, null, 2)}\n`
      : `${[...conclusion(checks, deps), '', ...checkLines(checks, deps), '', ...supportLines('Scenarios', scenarios, deps), ...supportLines('Lanes', lanes, deps), '', machine].join('\n')}\n`,
  )
  return ok ? EXIT.passed : EXIT.environment
}

function checkLines(checks: readonly Check[], { page: { paint } }: CliDeps): readonly string[] {
  const [first = '', ...lines] = checkTable(checks)
  return [
    paint('bold', first),
    ...lines.map((line, index) => {
      // Color codes would count as width, so they are added after the columns are aligned.
      const action = checks[index]?.action ?? ''
      const color = COLORS[action] ?? 'green'
      return line.slice(0, line.length - action.length) + paint(color, action)
    }),
  ]
}

function conclusion(checks: readonly Check[], { page }: CliDeps): readonly string[] {
  const failed = checks.filter((check) => !check.ok)
  const warned = checks.filter((check) => check.ok && check.remedy !== '')
  const notes = warned.flatMap(({ name, remedy }) => field(page, name, remedy))
  const head =
    failed.length === 0
      ? page.paint('green', 'This machine can run node e2e tests.')
      : page.paint('red', 'This machine cannot run node e2e tests:')
  return [head, ...failed.flatMap(({ name, remedy }) => field(page, name, remedy)), ...notes]
}

/** Scenarios or lanes that the machine supports, then each other one with what is missing. */
function supportLines(
  title: string,
  items: readonly { readonly name: string; readonly unmet: readonly string[] }[],
  { page }: CliDeps,
): readonly string[] {
  const supported = items.filter(({ unmet }) => unmet.length === 0).map(({ name }) => name)
  const others = items.filter(({ unmet }) => unmet.length > 0)
  return [
    ...field(page, title, supported.join(', ') || 'none'),
    ...others.flatMap(({ name, unmet }) => field(page, '', `not ${name}: ${unmet.join('; ')}`)),
  ]
}
