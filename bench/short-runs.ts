import { createSandbox } from '../sandbox/sandbox.ts'
import { median } from './median.ts'
import { hostRestoreIn, hostSetupIn, nodeReadyIn } from './stage-times.ts'
import { runWhole, type WholeRun } from './whole-run.ts'

const RUNS = 3

/** Five specs that take no time of their own. */
const FEW = 'Kubelet when scheduling'

/** What several benchmarks look at: made once in a process, whichever asks first. */
let made: Promise<readonly WholeRun[]> | undefined

/**
 * Seconds of a passing run that are not the suite's own: main and post, from the start of each process to its end, less
 * the time that Ginkgo gives for the suite (BeforeSuite, five specs that take next to no time, AfterSuite). Each run
 * has a new stand-in node with an empty tool cache, so downloads, checks and unpacking from the loopback mirror count,
 * and so do the start of CRI-O, reports and giving the machine back. Median of the runs.
 */
export async function measureOverhead(progress: (text: string) => void): Promise<number> {
  return medianOf(await shortRuns(progress), ({ seconds, suiteSeconds }) => seconds - suiteSeconds)
}

/**
 * Seconds in which the same runs set up the host: kernel modules, parameters and packet filter, CRI-O's files, units and
 * configuration, everything journalled, by the stages' titles in main's log. Downloads come before, and CRI-O's own start
 * after that: neither is our part. The stand-ins change files only, as fast as these processes start; loading a module or
 * a reload of the real systemd takes a little longer. Median of the runs.
 */
export async function measureHostSetup(progress: (text: string) => void): Promise<number> {
  return medianOf(await shortRuns(progress), ({ log }) => hostSetupIn(log))
}

/**
 * Seconds in which the same runs give the machine back, completely, as on a self-hosted machine: from the title of that
 * part in main's log to the line that says that it is done. Median of the runs.
 */
export async function measureHostRestore(progress: (text: string) => void): Promise<number> {
  return medianOf(await shortRuns(progress), ({ log }) => hostRestoreIn(log))
}

/**
 * Seconds from the start of main's process until CRI-O is up and known to be the planned build: bundle loaded, inputs
 * read, builds fetched from the loopback mirror into an empty tool cache, specs listed, host set up, CRI-O started. The
 * network of a real run adds to it, so there is no target. Median of the runs.
 */
export async function measureNodeReady(progress: (text: string) => void): Promise<number> {
  return medianOf(await shortRuns(progress), ({ log }) => nodeReadyIn(log))
}

function medianOf(runs: readonly WholeRun[], measure: (run: WholeRun) => number): number {
  return median(runs.map(measure))
}

function shortRuns(progress: (text: string) => void): Promise<readonly WholeRun[]> {
  made ??= makeRuns(progress)
  return made
}

async function makeRuns(progress: (text: string) => void): Promise<readonly WholeRun[]> {
  const runs: WholeRun[] = []
  for (let number = 1; number <= RUNS; number++) {
    const sandbox = await createSandbox()
    try {
      const run = await runWhole(sandbox, { focus: FEW, procs: '2' })
      runs.push(run)
      progress(`run ${number} of ${RUNS}: ${described(run)}`)
    } finally {
      await sandbox.close()
    }
  }
  return runs
}

function described({ seconds, suiteSeconds, log }: WholeRun): string {
  const parts = {
    suite: suiteSeconds,
    'CRI-O up': nodeReadyIn(log),
    'host set up': hostSetupIn(log),
    'given back': hostRestoreIn(log),
  }
  const words = Object.entries(parts).map(([name, part]) => `${name} ${part.toFixed(2)} s`)
  return `${seconds.toFixed(2)} s (${words.join(', ')})`
}
