import { join } from 'node:path'
import { ROOT } from '../bench/paths.ts'
import { limitConcurrency } from '../sandbox/concurrency.ts'
import { runAction } from '../sandbox/runner/runner.ts'
import { createSandbox } from '../sandbox/sandbox.ts'
import { type ClassInput, reportOn } from './class-inputs.ts'
import { FAULTS, type ScriptedFault } from './faults.ts'
import { labelOf } from './labels.ts'

const AT_ONCE = 2
const SPECS = 'Kubelet when scheduling a busybox command'
const REPORT_DIRECTORY = 'crio-node-e2e-report'

/**
 * Plays the faults of the sandbox: runs the built action (dist/), and judges what it left by the sources of this checkout.
 * @throws Error if the sandbox cannot be built
 */
export function faultInputs(progress: (text: string) => void): Promise<readonly ClassInput[]> {
  const limited = limitConcurrency(AT_ONCE)
  return Promise.all(
    FAULTS.map((fault) =>
      limited(() => {
        progress(fault.name)
        return play(fault)
      }),
    ),
  )
}

async function play({ name, script, inputs }: ScriptedFault): Promise<ClassInput> {
  const sandbox = await createSandbox({ script })
  try {
    await runAction({
      actionDirectory: ROOT,
      inputs: {
        focus: SPECS,
        procs: '2',
        'mirror-crio': sandbox.mirror.crio,
        'mirror-kubernetes': sandbox.mirror.kubernetes,
        'mirror-github': sandbox.mirror.baseOf('github.com'),
        token: '',
        ...inputs,
      },
      environment: sandbox.environment,
      workspace: sandbox.workspace,
      temporaryDirectory: sandbox.temporaryDirectory,
      toolCache: sandbox.toolCache,
    })
    const report = await reportOn(join(sandbox.workspace, REPORT_DIRECTORY))
    return { name: `faults/${name}`, accepted: labelOf('faults', name), report, problem: '' }
  } finally {
    await sandbox.close()
  }
}
