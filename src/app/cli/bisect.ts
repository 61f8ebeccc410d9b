import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { childPrograms } from '../../adapters/children.ts'
import { terminalStep } from '../../adapters/terminal.ts'
import { resultOf } from '../../domain/blame/record.ts'
import { plainLine } from '../../domain/text.ts'
import { readBisect } from '../../inputs/bisect.ts'
import { readEnds } from '../../inputs/bisect-ends.ts'
import { readContext, runsDirectory, withOptions } from '../../inputs/environment.ts'
import { localFiles } from '../../inputs/machine.ts'
import { architectureOf, readRequest } from '../../inputs/read.ts'
import { type Bisected, bisect } from '../bisect/bisect.ts'
import { searchSignals } from '../bisect/signals.ts'
import { againCommand } from './bisect-again.ts'
import { bisectText, sentenceOf } from './bisect-text.ts'
import { BISECT_VALUES } from './commands.ts'
import type { CliDeps } from './deps.ts'
import { EXIT } from './exit.ts'

/** The spec may be of any lane, and one that others skip. */
const ANY_SPEC = { lane: 'all', 'skip-list': 'none' }
const FILE = 'bisect.json'

/**
 * The command `bisect`: finds the part and the commit that broke a spec, by runs with builds between a good and a bad one.
 * Returns the exit code.
 * @throws RunError if the builds are not known, or not exactly one spec is selected
 * @throws Stopped if a signal came before the first trial
 */
export async function bisectCommand(
  options: Readonly<Record<string, string>>,
  json: boolean,
  deps: CliDeps,
): Promise<number> {
  const { environment, machine } = deps
  const signals = searchSignals(deps.onSignal)
  const own: readonly string[] = BISECT_VALUES
  const given = Object.fromEntries(Object.entries(options).filter(([name]) => !own.includes(name)))
  const { workspace } = readContext(environment, machine)
  const context = { workspace, cpus: machine.cpus, files: localFiles }
  const { good = '', bad = '' } = options
  const ends = readEnds({ good, bad }, given, architectureOf(machine), context)
  for (const sentence of ends.told) deps.log.info(sentence)
  const inputs = { ...ANY_SPEC, ...ends.conditions, ...given }
  const asked = readBisect({ ...options, good: ends.good, bad: ends.bad }, context)
  const found = await bisect(
    {
      app: deps.runDeps,
      step: terminalStep(deps.terminal),
      signals,
      children: childPrograms(environment),
      runsDirectory: runsDirectory(environment, machine),
      past: null,
      onTrial() {},
      read: (builds) =>
        readRequest(
          withOptions(environment, { ...inputs, ...ends.expand(builds) }),
          machine,
          localFiles,
          'option',
        ),
    },
    asked,
  )
  const result = `${JSON.stringify(asObject(found), null, 2)}\n`
  mkdirSync(found.directory, { recursive: true })
  writeFileSync(join(found.directory, FILE), result)
  deps.log.info('')
  deps.print(json ? result : bisectText(found, againCommand(options, asked, found.parts)))
  deps.log.info(`Journal, reports and logs of the trials: ${plainLine(found.directory)}`)
  if (found.wasCancelled) return EXIT.cancelled
  return resultOf(found.answer) === 'undecided' ? EXIT.red : EXIT.passed
}

function asObject(found: Bisected): object {
  const { spec, answer, parts, trials, wasCancelled } = found
  return {
    spec,
    text: sentenceOf(found),
    ...answer,
    wasCancelled,
    parts: parts.map(({ input, name, commits, builds }) => ({
      input,
      name,
      commits,
      builds: [...builds].map(([position, build]) => ({ position, build })),
    })),
    trials,
  }
}
