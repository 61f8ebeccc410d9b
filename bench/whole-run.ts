import { readFileSync } from 'node:fs'
import { runAction } from '../sandbox/runner/runner.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { fieldsOf, numberOf } from '../src/domain/fields.ts'
import { parseJson } from '../src/domain/json.ts'
import { ROOT } from './paths.ts'
import type { TimedLog } from './stage-times.ts'

/** A run of main and post that passed. */
export interface WholeRun {
  /** Of main and post, from the start of each process to its end. */
  readonly seconds: number
  /** Of the suite alone, as Ginkgo says. */
  readonly suiteSeconds: number
  /** Specs that passed. */
  readonly passed: number
  /** Main's log, with the seconds since main's start at which each line came. */
  readonly log: TimedLog
}

/**
 * Runs main and post of `dist/` on a stand-in node, as the runner does.
 * @throws Error with the step's log when the run does not pass
 */
export async function runWhole(
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>>,
): Promise<WholeRun> {
  const { main, post } = await runAction({
    actionDirectory: ROOT,
    inputs: {
      'mirror-crio': sandbox.mirror.crio,
      'mirror-kubernetes': sandbox.mirror.kubernetes,
      token: '',
      restore: 'always',
      ...inputs,
    },
    environment: sandbox.environment,
    workspace: sandbox.workspace,
    temporaryDirectory: sandbox.temporaryDirectory,
    toolCache: sandbox.toolCache,
  })
  if (main.outputs['result'] !== 'passed' || post?.exitCode !== 0) {
    throw new Error(`The run did not pass:\n${[...main.log, ...(post?.log ?? [])].join('\n')}`)
  }
  return {
    seconds: main.seconds + post.seconds,
    suiteSeconds: suiteSeconds(main.outputs['report-json'] ?? ''),
    passed: Number(main.outputs['passed']),
    log: main.log.map((line, index) => ({ line, at: main.logTimes[index] ?? Number.NaN })),
  }
}

function suiteSeconds(reportJson: string): number {
  const { suite } = fieldsOf<'suite'>(parseJson(readFileSync(reportJson, 'utf8')))
  const seconds = numberOf(fieldsOf<'seconds'>(suite).seconds)
  if (seconds === null) throw new Error(`${reportJson} does not say how long the suite took`)
  return seconds
}
