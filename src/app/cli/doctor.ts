import { terminalStep } from '../../adapters/terminal.ts'
import { field } from '../../domain/report/terminal/page.ts'
import { plural } from '../../domain/text.ts'
import { probeHost } from '../../host/facts.ts'
import { type Check, checksOf } from '../../host/preflight.ts'
import type { CliDeps } from './deps.ts'
import { EXIT } from './exit.ts'
import { table } from './table.ts'

/** Tells whether this machine can be a node, by what preflight of a run asks for. Returns the exit code. */
export async function doctorCommand(json: boolean, deps: CliDeps): Promise<number> {
  const { commandsFor, runnerImage } = deps.world(terminalStep(deps.talk))
  const { facts, ...probe } = await probeHost(commandsFor, runnerImage)
  const checks = checksOf({ facts, ...probe })
  const ok = checks.every((check) => check.ok)
  if (json) deps.print(`${JSON.stringify({ ok, facts, checks }, null, 2)}\n`)
  else {
    const machine = `${facts.os}, kernel ${facts.kernel}, ${facts.architecture}, cgroup ${facts.cgroup}, ${plural(facts.cpus, 'CPU')}`
    deps.print(
      `${[...conclusion(checks, deps), '', ...checkLines(checks, deps), '', machine].join('\n')}\n`,
    )
  }
  return ok ? EXIT.passed : EXIT.environment
}

function checkLines(checks: readonly Check[], { page: { paint } }: CliDeps): readonly string[] {
  const head = ['', 'found', 'needed', 'verdict']
  const rows = checks.map(({ name, found, needed, ok }) => [name, found, needed, ok ? 'ok' : 'no'])
  const [first = '', ...lines] = table([head, ...rows])
  return [
    paint('bold', first),
    ...lines.map((line, index) =>
      // Colours have no width, so they come after the columns.
      line.replace(/\S+$/, (word) => paint(checks[index]?.ok ? 'green' : 'red', word)),
    ),
  ]
}

function conclusion(checks: readonly Check[], { page }: CliDeps): readonly string[] {
  const wrong = checks.filter((check) => !check.ok)
  if (wrong.length === 0) return [page.paint('green', 'This machine can run node e2e tests.')]
  return [
    page.paint('red', 'This machine cannot run node e2e tests:'),
    ...wrong.flatMap(({ name, remedy }) => field(page, name, remedy)),
  ]
}
