import { createSandbox } from '../sandbox/sandbox.ts'
import { median } from './median.ts'
import { runWhole } from './whole-run.ts'

const RUNS = 3

/** Five specs that take no time of their own. */
const FEW = 'Kubelet when scheduling'

/**
 * Seconds of a passing run that are not the suite's own: main and post, from the start of each process to its end, less
 * the time that Ginkgo gives for the suite (BeforeSuite, five specs that take next to no time, AfterSuite). Each run
 * has a new stand-in node with an empty tool cache, so downloads, checks and unpacking from the loopback mirror count,
 * and so do the start of CRI-O, reports and giving the machine back. Median of the runs.
 */
export async function measureOverhead(tell: (text: string) => void): Promise<number> {
  const overheads: number[] = []
  for (let run = 1; run <= RUNS; run++) {
    const sandbox = await createSandbox()
    try {
      const { seconds, suiteSeconds } = await runWhole(sandbox, { focus: FEW, procs: '2' })
      overheads.push(seconds - suiteSeconds)
      tell(
        `run ${run} of ${RUNS}: ${seconds.toFixed(2)} s, of them ${suiteSeconds.toFixed(2)} s suite`,
      )
    } finally {
      await sandbox.close()
    }
  }
  return median(overheads)
}
