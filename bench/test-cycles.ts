import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createRandom } from '../eval/random.ts'
import type { History, RecordedRun } from '../src/domain/history/model.ts'

/** One execution of a test in a cycle. */
export interface Execution {
  readonly id: string
  readonly seconds: number
  readonly failed: boolean
}

/** The tests that ran in a cycle of a continuous integration. */
export type Cycle = readonly Execution[]

const FILE = join('history', 'iofrol.csv.gz')
const MILLISECONDS = 1000

/**
 * Cycles of an industrial test suite, oldest first: IOF/ROL of ABB Robotics (H. Spieker and others, Reinforcement Learning for
 * Automatic Test Case Prioritization, 2017) where the shared data is present, else generated ones of the same shape.
 */
export function readCycles(
  data: string | undefined = process.env['CRIO_NODE_E2E_SHARED_DATA'],
): readonly Cycle[] {
  const path = data === undefined || data === '' ? null : join(data, FILE)
  if (path === null || !existsSync(path)) return generatedCycles()
  return cyclesIn(gunzipSync(readFileSync(path)).toString('utf8'))
}

/** Whether `readCycles` reads real cycles. */
export function hasRealCycles(data = process.env['CRIO_NODE_E2E_SHARED_DATA'] ?? ''): boolean {
  return data !== '' && existsSync(join(data, FILE))
}

function cyclesIn(text: string): readonly Cycle[] {
  const [head = '', ...lines] = text.trim().split('\n')
  const names = head.split(';')
  const column = (name: string) => names.indexOf(name)
  const [id, seconds, verdict, number] = ['Name', 'Duration', 'Verdict', 'Cycle'].map(column)
  const cycles = new Map<number, Execution[]>()
  for (const line of lines) {
    const cells = line.trim().split(';')
    const at = (index: number | undefined) => cells[index ?? -1] ?? ''
    const cycle = cycles.get(Number(at(number))) ?? []
    cycle.push({
      id: at(id),
      seconds: Number(at(seconds)) / MILLISECONDS,
      failed: at(verdict) === '1',
    })
    cycles.set(Number(at(number)), cycle)
  }
  return [...cycles].toSorted(([one], [other]) => one - other).map(([, cycle]) => cycle)
}

const TESTS = 1_900
const CYCLES = 320

/**
 * Tests that come over time, fail often when they are new, and then break, are repaired and flake; cycles of different
 * numbers of them. Durations differ by a factor of three, and from run to run by a tenth.
 */
function generatedCycles(): readonly Cycle[] {
  const next = createRandom(5)
  const tests = Array.from({ length: TESTS }, (_, index) => ({
    id: String(index),
    typical: 20 * 3 ** next(),
    breaks: 0.002 + 0.06 * next() ** 3,
    isBroken: next() < 0.3,
  }))
  return Array.from({ length: CYCLES }, (_, cycle) => {
    const known = Math.ceil((TESTS * (cycle + 40)) / (CYCLES + 40))
    const share = 0.01 + 0.4 * next() ** 4
    return tests.slice(0, known).flatMap((test): readonly Execution[] => {
      if (next() >= share) return []
      test.isBroken = test.isBroken ? next() < 0.7 : next() < test.breaks
      return [
        {
          id: test.id,
          seconds: test.typical * (0.9 + 0.2 * next()),
          failed: test.isBroken || next() < test.breaks,
        },
      ]
    })
  })
}

/** Adds cycles one after the other to a history. */
export interface GrowingHistory {
  add(cycle: Cycle): void
  history(): History
}

/** A history that has only the cycles so far. */
export function growingHistory(): GrowingHistory {
  const runs: RecordedRun[] = []
  const specs = new Map<string, History['specs'][number]['results'][number][]>()
  return {
    add(cycle) {
      const run = runs.length
      runs.push(aRun(run))
      for (const { id, seconds, failed } of cycle) {
        const results = specs.get(id) ?? []
        const outcome = failed ? 'failed' : 'passed'
        results.push({ run, outcome, seconds, attempts: 1, cause: null })
        specs.set(id, results)
      }
    },
    history: () => ({
      series: { lane: 'all', scenario: '', architecture: '' },
      runs,
      specs: [...specs].map(([id, results]) => ({ id, location: null, results })),
      causes: [],
    }),
  }
}

function aRun(position: number): RecordedRun {
  return {
    id: String(position),
    attempt: 1,
    repository: '',
    url: null,
    startedAt: new Date(position * MILLISECONDS).toISOString(),
    result: 'failed',
    reason: 'specs-failed',
    builds: new Map(),
    parts: new Map(),
    conditions: new Map(),
    generator: '',
    job: '',
    variant: '',
  }
}
