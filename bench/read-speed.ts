import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFile } from './artifact-files.ts'
import { debugLog } from './log-texts.ts'
import { OUTPUT, ROOT } from './paths.ts'
import { completeJUnit } from './suite-texts.ts'

/** Who reads a JUnit report (read-junit.ts). */
export type JUnitReaderName = 'own' | 'dorny' | 'mikepenz' | 'ctrf'

interface Usage {
  readonly megabytesPerSecond: number
  readonly peakMegabytes: number
}

const MEGABYTE = 1_000_000
/** The others take long for 200 MB, and much memory. */
const JUNIT_MEGABYTES: Readonly<Record<JUnitReaderName, number>> = {
  own: 200,
  dorny: 50,
  mikepenz: 50,
  ctrf: 50,
}
const LOG_MEGABYTES = 500
/** The fastest counts: other work only makes a run longer. */
const RUNS = 3

/** Where tsconfig.json puts the scripts: to run them as TypeScript takes 30 MB in their processes. */
const SCRIPTS = join(OUTPUT, 'readers/bench')

const measured = new Map<JUnitReaderName, Usage>()

/**
 * Megabytes of a complete JUnit report of Ginkgo that a reader reads in a second, the file in the page cache, without the start
 * of its process. The other readers are those of common actions, called as these do. They make objects of the whole file; ours
 * also compares the counts, and keeps of the texts what `report` shows and searches.
 */
export function measureJUnitSpeed(reader: JUnitReaderName): () => number {
  return () => usageOf(reader).megabytesPerSecond
}

/** The most resident memory in megabytes of such a process. */
export function measureJUnitMemory(reader: JUnitReaderName): () => number {
  return () => usageOf(reader).peakMegabytes
}

/**
 * Megabytes of CRI-O's debug log per second that are read for all that `report` looks for in logs: signs of services, and
 * lines about failing specs.
 */
export function measureLogSpeed(): number {
  return measure('crio.log', debugLog(LOG_MEGABYTES * MEGABYTE), (path) => ['read-log.js', path])
    .megabytesPerSecond
}

function usageOf(reader: JUnitReaderName): Usage {
  const known = measured.get(reader)
  if (known !== undefined) return known
  const text = completeJUnit(JUNIT_MEGABYTES[reader] * MEGABYTE)
  const usage = measure('junit_01.xml', text, (path) => ['read-junit.js', reader, path])
  measured.set(reader, usage)
  return usage
}

/** @throws Error if the script fails */
function measure(
  name: string,
  text: Iterable<string>,
  command: (path: string) => readonly [string, ...string[]],
): Usage {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const path = join(directory, name)
    writeFile(directory, name, text)
    const megabytes = statSync(path).size / MEGABYTE
    const [script, ...args] = command(path)
    execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', import.meta.dirname])
    const runs = Array.from({ length: RUNS }, (): { seconds: number; megabytes: number } =>
      JSON.parse(
        execFileSync(process.execPath, [join(SCRIPTS, script), ...args], {
          encoding: 'utf8',
        }),
      ),
    )
    return {
      megabytesPerSecond: megabytes / Math.min(...runs.map(({ seconds }) => seconds)),
      peakMegabytes: Math.max(...runs.map((run) => run.megabytes)),
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}
