import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const

/** What a step wrote: on standard output, on standard error, and in the runner's files. */
export type StepOutput = Readonly<Record<'stdout' | 'stderr' | (typeof FILES)[number], string>>

/** Runs TypeScript statements in a process of their own, as the runner runs a step, without a module's own output. */
export function runStep(
  code: string,
  environment: Readonly<Record<string, string>> = {},
): StepOutput {
  const directory = mkdtempSync(join(tmpdir(), 'step-'))
  const paths = FILES.map((name) => [name, join(directory, name)] as const)
  for (const [, path] of paths) writeFileSync(path, '')
  try {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--no-warnings', '--input-type=module-typescript', '--eval', code],
      {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], ...Object.fromEntries(paths), ...environment },
      },
    )
    const [output, state, summary] = paths.map(([, path]) => readFileSync(path, 'utf8'))
    return {
      stdout,
      stderr,
      GITHUB_OUTPUT: output ?? '',
      GITHUB_STATE: state ?? '',
      GITHUB_STEP_SUMMARY: summary ?? '',
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}
