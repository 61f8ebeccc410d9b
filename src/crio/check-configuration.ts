import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'smol-toml'
import type { CommandDeps, CommandOptions } from '../adapters/exec.ts'
import { RunError } from '../domain/errors.ts'
import { inputOf } from '../domain/ignition/crio-settings.ts'
import { levelOf, messageIn } from '../domain/logs/log-line.ts'
import type { CrioDropIn } from '../domain/model/node.ts'
import { plainLine } from '../domain/text.ts'
import { CRIO_BINARY } from './paths.ts'
import { leafPaths, parseToml, without } from './toml.ts'

/** `crio config` takes a twentieth of a second; a slow disk may need more. */
const CHECK_SECONDS = 60
/** The most keys that are tried one by one, to find the one that CRI-O rejects without naming it. */
const MOST_TRIED_KEYS = 100
const LINES = 15

export interface CheckDeps extends CommandDeps {
  /** A directory of the run. */
  readonly scratch: string
}

/** A configuration for CRI-O to check. */
export interface CheckedConfiguration {
  /** The program of the build. */
  readonly crio: string
  /** All drop-ins in their order. */
  readonly dropIns: readonly CrioDropIn[]
  /** Names of the user's drop-ins. */
  readonly userDropIns: ReadonlySet<string>
}

/**
 * Lets CRI-O itself check the drop-ins before anything on the machine is changed: `crio config` checks all
 * that needs neither root nor the programs in their places (cri-o/cri-o internal/criocli/config.go).
 * @throws RunError (input, invalid-input) that names file and key where CRI-O rejects the user's drop-ins, and
 *   (environment, host-setup) where it rejects those of its bundle or of this action
 */
export async function checkDropIns(
  deps: CheckDeps,
  { crio, dropIns, userDropIns: users }: CheckedConfiguration,
): Promise<void> {
  const refusal = (files: readonly CrioDropIn[]) => refusalOf(deps, crio, files)
  const words = await refusal(dropIns)
  if (words === null) return
  const given = dropIns.filter(({ name }) => users.has(name))
  const base = dropIns.filter(({ name }) => !users.has(name))
  const baseWords = await refusal(base)
  if (baseWords !== null) throw ownConfigurationError(baseWords)
  const guilty = await findGuilty(given, async (count) =>
    refusal([...base, ...given.slice(0, count)]),
  )
  const file = given[guilty]
  if (file === undefined) throw ownConfigurationError(words)
  const before = [...base, ...given.slice(0, guilty)]
  const key = await findKey(file, async (toml) => refusal([...before, { ...file, toml }]))
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `CRI-O rejects ${inputOf(file)}: ${key === null ? '' : `${key} in `}${plainLine(file.name)}`,
    cause: summaryOf(words),
    remedy: `correct ${inputOf(file)}; nothing on the machine has been changed`,
    evidence: words,
  })
}

/**
 * Lets the installed CRI-O check the configuration on the machine, with files that the run did not write.
 * @throws RunError (environment, host-setup)
 */
export async function checkInstalled(deps: CommandDeps): Promise<void> {
  const words = await refused(deps, CRIO_BINARY, [], { root: true })
  if (words === null) return
  throw new RunError({
    kind: 'environment',
    reason: 'host-setup',
    message: 'CRI-O rejects the configuration on this machine',
    cause: summaryOf(words),
    remedy: 'check /etc/crio/crio.conf and /etc/crio/crio.conf.d for files of an earlier CRI-O',
    evidence: words,
  })
}

/** The last lines of CRI-O's output when it rejects these drop-ins; null when it accepts them. */
async function refusalOf(
  deps: CheckDeps,
  crio: string,
  dropIns: readonly CrioDropIn[],
): Promise<readonly string[] | null> {
  const root = join(deps.scratch, 'crio-check')
  const directory = join(root, 'crio.conf.d')
  rmSync(root, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  const main = join(root, 'crio.conf')
  writeFileSync(main, '')
  for (const { name, toml } of dropIns) writeFileSync(join(directory, name), toml)
  // Without root, CRI-O's storage creates directories of the user (containers/storage pkg/homedir).
  const places = { HOME: root, TMPDIR: root, XDG_RUNTIME_DIR: root }
  return refused(deps, crio, ['--config', main, '--config-dir', directory], { environment: places })
}

async function refused(
  deps: CommandDeps,
  crio: string,
  places: readonly string[],
  options: CommandOptions,
): Promise<readonly string[] | null> {
  const output = await deps.commands.run(crio, [...places, 'config'], {
    ...options,
    deadlineSeconds: CHECK_SECONDS,
    untrusted: true,
  })
  if (output.exitCode === 0) return null
  const lines = output.stderr.trim().split('\n')
  return lines.slice(-LINES)
}

/** The index of the first file that CRI-O rejects together with the files before it. */
async function findGuilty(
  given: readonly CrioDropIn[],
  refusedWith: (count: number) => Promise<unknown>,
): Promise<number> {
  for (const index of given.keys()) {
    if ((await refusedWith(index + 1)) !== null) return index
  }
  return -1
}

/** The one key without which CRI-O accepts the file, such as `crio.runtime.log_size_max`, or null. */
async function findKey(
  file: CrioDropIn,
  refusedAs: (toml: string) => Promise<unknown>,
): Promise<string | null> {
  const config = parseToml(file.toml)
  for (const path of leafPaths(config).slice(0, MOST_TRIED_KEYS)) {
    if ((await refusedAs(stringify(without(config, path)))) === null) return path.join('.')
  }
  return null
}

/** CRI-O's last message: it ends with a fatal line (cri-o/cri-o cmd/crio/main.go). */
function summaryOf(lines: readonly string[]): string {
  return messageIn(lines.findLast((line) => levelOf(line) === 'fatal') ?? lines.at(-1) ?? '')
}

function ownConfigurationError(words: readonly string[]): RunError {
  return new RunError({
    kind: 'environment',
    reason: 'host-setup',
    message: 'CRI-O rejects the configuration of its bundle or of this action',
    cause: summaryOf(words),
    remedy: 'choose another CRI-O build, or report it to crio-node-e2e with the lines below',
    evidence: words,
  })
}
