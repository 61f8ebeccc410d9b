import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')

/** What a run and a later report of what it left must agree on. */
interface Judged {
  readonly verdict: { readonly result: string; readonly reason: string; readonly headline: string }
  readonly findings: readonly { readonly audience: string; readonly title: string }[]
  readonly specs: readonly { readonly id: string; readonly outcome: string }[]
}

const FAILED = new Set(['failed', 'panicked', 'timedout', 'aborted', 'interrupted'])

/** The verdict, the first finding, and the specs that did not pass, in their order by name. */
export function judgementOf({ verdict, findings, specs }: Judged) {
  const [first] = findings
  return {
    result: verdict.result,
    reason: verdict.reason,
    headline: verdict.headline,
    first: first === undefined ? null : { audience: first.audience, title: first.title },
    failed: specs
      .filter(({ outcome }) => FAILED.has(outcome))
      .map(({ id, outcome }) => `${outcome} ${id}`)
      .toSorted(),
  }
}

/**
 * What the command `report` makes of the report directory of a run.
 * @throws Error with the output of the command if it gives no report
 */
export function reportAgain(directory: string): Judged {
  const { stdout, stderr } = spawnSync(process.execPath, [CLI, 'report', directory, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`report of ${directory} gives no JSON:\n${stdout}${stderr}`)
  }
}
