import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatHistory } from '../src/domain/history/file/format.ts'
import type { History } from '../src/domain/history/model.ts'
import { namedSpecs, nights } from './history-nights.ts'

/** `lines`: our file. `plain`: the simplest thing, all of the history as one JSON object. */
export type HistoryForm = 'lines' | 'plain'

const SPECS = 1_200
const RUNS = 200
/** Processes in which a history is read once: later readings in one process are faster. */
const READINGS = 9
const KILOBYTE = 1_000

const TEXTS: Readonly<Record<HistoryForm, (history: History) => string>> = {
  lines: formatHistory,
  plain: (history) => JSON.stringify({ ...history, runs: history.runs.map(plainRun) }),
}

const written = new Map<HistoryForm, string>()

function plainRun(run: History['runs'][number]): unknown {
  return {
    ...run,
    builds: Object.fromEntries(run.builds),
    parts: Object.fromEntries(run.parts),
    conditions: Object.fromEntries(run.conditions),
  }
}

function textOf(form: HistoryForm): string {
  const known = written.get(form)
  if (known !== undefined) return known
  const text = TEXTS[form](nights(namedSpecs(SPECS), RUNS))
  written.set(form, text)
  return text
}

/** The size of the file of 1,200 specs over 200 nights. */
export function historyKilobytes(form: HistoryForm): number {
  return Buffer.byteLength(textOf(form)) / KILOBYTE
}

/**
 * Milliseconds from the text of the file to the history, the first time in a process, without its start. The fastest of
 * several processes counts: other work only makes a reading longer.
 */
export function measureHistoryLoad(form: HistoryForm): () => number {
  return () => {
    const directory = mkdtempSync(join(tmpdir(), 'bench-'))
    try {
      const path = join(directory, 'history')
      writeFileSync(path, textOf(form))
      const script = join(import.meta.dirname, 'read-history.ts')
      const times = Array.from({ length: READINGS }, () =>
        Number(execFileSync(process.execPath, [script, form, path], { encoding: 'utf8' })),
      )
      return Math.min(...times)
    } finally {
      rmSync(directory, { recursive: true })
    }
  }
}
