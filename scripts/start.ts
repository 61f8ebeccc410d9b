// Runs the built action once, as a step of a job would, on the stand-in node, and prints what it reports.
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runAction } from '../sandbox/runner/runner.ts'
import { createSandbox } from '../sandbox/sandbox.ts'
import type { SandboxScript } from '../sandbox/script.ts'

const ROOT = resolve(import.meta.dirname, '..')
const REPORT_DIRECTORY = join(ROOT, '.sandbox', 'report')

/** What happens: most goes well, one spec fails, one passes only when it is tried again. */
const STORY: SandboxScript = {
  specs: [
    { match: 'should print the output to logs', outcome: 'fail' },
    { match: 'should have an terminated reason', outcome: 'flake', attempts: 2 },
    {
      match: 'should support sysctls [Environment:NotInUserNS]',
      outcome: 'skip',
      message: 'sysctls are read-only here',
    },
  ],
}

const INPUTS = {
  focus:
    'Kubelet when|Pods should|Container Runtime|ConfigMap|Sysctls|Security Context When creating',
  procs: '2',
  'report-dir': REPORT_DIRECTORY,
}

/** What the step says when the story went as it should: one spec failed, and the action said so. */
const EXPECTED_RESULT = 'failed'

async function main(): Promise<number> {
  if (!existsSync(join(ROOT, 'dist/main/index.js'))) {
    console.error('dist/ is missing: run `npm run build` first')
    return 1
  }
  await rm(REPORT_DIRECTORY, { recursive: true, force: true })
  await mkdir(REPORT_DIRECTORY, { recursive: true })
  const startedAt = performance.now()
  const sandbox = await createSandbox({ script: STORY, shared: [REPORT_DIRECTORY] })
  try {
    const builtAt = performance.now()
    const run = await runAction({
      actionDirectory: ROOT,
      inputs: {
        ...INPUTS,
        'mirror-crio': sandbox.mirror.crio,
        'mirror-kubernetes': sandbox.mirror.kubernetes,
        token: '',
      },
      environment: sandbox.environment,
      workspace: sandbox.workspace,
      temporaryDirectory: sandbox.temporaryDirectory,
      toolCache: sandbox.toolCache,
    })
    const stages = [run.main, ...(run.post === null ? [] : [run.post])]
    if (process.argv.includes('--log')) console.log(stages.flatMap(({ log }) => log).join('\n'))
    console.log(stages.map(({ summary }) => summary ?? '').join('\n'))
    const refusals = sandbox.refusals()
    for (const { program, args, refusal } of refusals) {
      console.error(`Not understood by the sandbox: ${[program, ...args].join(' ')} (${refusal})`)
    }
    const result = run.main.outputs['result']
    if (result !== EXPECTED_RESULT || refusals.length > 0) {
      console.error(stages.flatMap(({ log }) => log).join('\n'))
      console.error(
        `The step says ${result ?? 'nothing'}, and ${EXPECTED_RESULT} is right for this story`,
      )
      return 1
    }
    console.log(`Report directory: ${REPORT_DIRECTORY}`)
    console.log(
      `Sandbox ready in ${seconds(builtAt - startedAt)}, step and post in ${seconds(performance.now() - builtAt)}`,
    )
    return 0
  } finally {
    await sandbox.close()
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

process.exitCode = await main()
