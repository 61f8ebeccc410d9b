import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './paths.ts'
import { WORST_REPORTS, type WorstReport } from './worst-reports.ts'

/** What the command needed for one directory. */
interface Usage {
  readonly seconds: number
  /** The time on processors, which other work on the machine makes hardly longer. */
  readonly cpuSeconds: number
  readonly megabytes: number
}

/** Exit codes of a report, whatever it says. Others are errors. */
const REPORTED = [0, 1, 3]

let measured: Promise<readonly Usage[]> | undefined

/**
 * The longest time in seconds that `crio-node-e2e report` takes for artifacts that are as large or as malicious as anything
 * that a job can leave (worst-reports.ts): from the start of the process to its end, files in the page cache. There is
 * nothing to compare it with, since others read everything into memory; what matters is that the time has a bound.
 */
export async function measureReportSeconds(progress: (text: string) => void): Promise<number> {
  return Math.max(...(await usages(progress)).map(({ seconds }) => seconds))
}

/** The most resident memory in megabytes that one of these processes had. */
export async function measureReportMemory(progress: (text: string) => void): Promise<number> {
  return Math.max(...(await usages(progress)).map(({ megabytes }) => megabytes))
}

function usages(progress: (text: string) => void): Promise<readonly Usage[]> {
  measured ??= measureAll(progress)
  return measured
}

async function measureAll(progress: (text: string) => void): Promise<readonly Usage[]> {
  const found: Usage[] = []
  for (const report of WORST_REPORTS) {
    const usage = await measure(report)
    progress(
      `${report.name}: ${usage.seconds.toFixed(1)} s (${usage.cpuSeconds.toFixed(1)} s on processors), ${usage.megabytes.toFixed(0)} MB`,
    )
    found.push(usage)
  }
  return found
}

/** @throws Error if the command does not report */
async function measure({ name, write, options = [] }: WorstReport): Promise<Usage> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'))
  const usageFile = join(directory, 'usage')
  try {
    const artifacts = join(directory, 'artifacts')
    await write(artifacts)
    const script = join(ROOT, 'dist/cli/index.js')
    const args = [
      '--import',
      join(import.meta.dirname, 'keep-usage.ts'),
      script,
      'report',
      artifacts,
      ...options,
    ]
    const startedAt = performance.now()
    const child = spawn(process.execPath, args, {
      stdio: 'ignore',
      env: { ...process.env, BENCH_USAGE_FILE: usageFile },
    })
    await once(child, 'exit')
    const seconds = (performance.now() - startedAt) / 1000
    if (!REPORTED.includes(child.exitCode ?? -1)) {
      throw new Error(`report on ${name} ended with ${child.exitCode ?? child.signalCode}`)
    }
    const { megabytes, cpuSeconds } = JSON.parse(readFileSync(usageFile, 'utf8'))
    return { seconds, cpuSeconds, megabytes }
  } finally {
    rmSync(directory, { recursive: true })
  }
}
