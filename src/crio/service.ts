import type { CommandDeps, CommandOutput } from '../adapters/exec.ts'
import { atOnce } from '../domain/at-once.ts'
import { RunError } from '../domain/errors.ts'
import { fieldsOf, listOf, textOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import { plainLine } from '../domain/text.ts'
import type { HostDeps } from '../host/host.ts'
import { unitState } from '../host/units.ts'
import { CRIO_ENDPOINT, CRIO_UNIT } from './paths.ts'
import { lastWords } from './start-failure.ts'

const START_SECONDS = 180
const READY_SECONDS = 60
const READY_STEP_MILLISECONDS = 250
const CRICTL_SECONDS = 20
const JOURNAL_LINES = 25

export interface ServiceDeps extends HostDeps {
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>
}

/**
 * Starts the service and waits until runtime and network are ready; meanwhile the running binary is compared with the
 * planned one.
 * @param sha256 digest of the planned binary, hexadecimal
 * @throws RunError (environment, crio-not-up) with the end of CRI-O's journal, or (environment, wrong-crio)
 */
export async function startCrio(deps: ServiceDeps, crictl: string, sha256: string): Promise<void> {
  deps.journal.record({ kind: 'service', unit: CRIO_UNIT })
  const { exitCode, stderr } = await deps.commands.run('systemctl', ['start', CRIO_UNIT], {
    root: true,
    deadlineSeconds: START_SECONDS,
  })
  if (exitCode !== 0) {
    const lines = await lastLines(deps)
    throw notUp('CRI-O does not start', lastWords(lines) || plainLine(stderr), lines)
  }
  await atOnce([waitUntilReady(deps, crictl), verifyRunningCrio(deps, sha256)])
}

/**
 * Checks that the running CRI-O is the planned binary, by its digest.
 * @param sha256 digest of the planned binary, hexadecimal
 * @throws RunError (environment, wrong-crio)
 */
export async function verifyRunningCrio(deps: HostDeps, sha256: string): Promise<void> {
  const { mainPid } = await unitState(deps, CRIO_UNIT)
  const { stdout } = await deps.commands.run('sha256sum', [`/proc/${mainPid}/exe`], { root: true })
  const running = stdout.split(' ')[0] ?? ''
  if (running === sha256) return
  throw new RunError({
    kind: 'environment',
    reason: 'wrong-crio',
    message: 'The CRI-O that runs is not the one that was planned',
    cause: `the running binary has SHA-256 ${running || 'unknown'}, the planned one ${sha256}`,
    remedy: 'check the runner for a unit or drop-in of crio.service that starts another binary',
  })
}

/** A condition of `crictl info` (k8s.io/cri-api, RuntimeCondition). */
interface Condition {
  readonly type: string
  readonly status: boolean
  readonly reason: string
  readonly message: string
}

function conditionsIn(crictlInfo: string): Condition[] {
  const status = fieldsOf(fieldsOf(parseJson(crictlInfo))['status'])
  return listOf(status['conditions']).map((entry) => {
    const fields = fieldsOf(entry)
    return {
      type: textOf(fields['type']),
      status: fields['status'] === true,
      reason: textOf(fields['reason']),
      message: textOf(fields['message']),
    }
  })
}

/** Runs crictl against this CRI-O, as root. */
export function runCrictl(
  { commands }: CommandDeps,
  crictl: string,
  args: readonly string[],
  deadlineSeconds = CRICTL_SECONDS,
): Promise<CommandOutput> {
  const options = { root: true, deadlineSeconds }
  return commands.run(crictl, ['--runtime-endpoint', CRIO_ENDPOINT, ...args], options)
}

async function waitUntilReady(deps: ServiceDeps, crictl: string): Promise<void> {
  let missing = 'no response'
  for (let waited = 0; waited < READY_SECONDS * 1000; waited += READY_STEP_MILLISECONDS) {
    missing = await missingConditions(deps, crictl)
    if (missing === '') return
    await deps.sleep(READY_STEP_MILLISECONDS)
  }
  throw notUp(`CRI-O is not ready after ${READY_SECONDS}s`, missing, await lastLines(deps))
}

async function missingConditions(deps: HostDeps, crictl: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runCrictl(deps, crictl, ['info'])
  if (exitCode !== 0) return plainLine(stderr) || `crictl info: exit code ${exitCode}`
  const conditions = conditionsIn(stdout)
  return ['RuntimeReady', 'NetworkReady']
    .filter((type) => !conditions.some((condition) => condition.type === type && condition.status))
    .map((type) => {
      const condition = conditions.find((candidate) => candidate.type === type)
      return plainLine(`${type}: ${condition?.message || condition?.reason || 'not reported'}`)
    })
    .join('; ')
}

async function lastLines(deps: HostDeps): Promise<readonly string[]> {
  const { stdout } = await deps.commands.run(
    'journalctl',
    ['-u', CRIO_UNIT, '--no-pager', '-o', 'cat', '-n', String(JOURNAL_LINES)],
    { root: true },
  )
  return stdout.trim().split('\n')
}

function notUp(message: string, cause: string, evidence: readonly string[]): RunError {
  return new RunError({
    kind: 'environment',
    reason: 'crio-not-up',
    message,
    cause,
    remedy:
      'check the end of its journal below; an invalid crio-config or a broken build are the usual causes',
    evidence,
  })
}
