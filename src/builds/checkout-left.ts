import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endSession } from '../adapters/children.ts'
import { currentBoot, startTimeOf } from '../adapters/processes.ts'
import { fieldsOf, numberOf, textOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import { invalidInput } from './errors.ts'

/** A build that goes on: its session, and the search that started it. */
interface GoingBuild {
  readonly boot: string
  readonly session: number
  readonly sessionStart: string
  readonly search: number
  readonly searchStart: string
}

const FILE = 'build.json'

/** Writes down which build goes on in a directory, so that the next search finds it if this one is killed. */
export function recordBuild(directory: string, session: number): void {
  const going: GoingBuild = {
    boot: currentBoot(),
    session,
    sessionStart: startTimeOf(session),
    search: process.pid,
    searchStart: startTimeOf(process.pid),
  }
  writeFileSync(join(directory, FILE), `${JSON.stringify(going)}\n`)
}

/** No build goes on. */
export function forgetBuild(directory: string): void {
  rmSync(join(directory, FILE), { force: true })
}

/**
 * Ends the build of a search that was killed: it would go on in the same sources.
 * @throws RunError (input, invalid-input) if that search still runs
 */
export async function endLeftBuild(directory: string): Promise<void> {
  const going = readBuild(directory)
  if (going === null || going.boot !== currentBoot()) return
  const isOther = going.search !== process.pid
  if (isOther && going.searchStart !== '' && startTimeOf(going.search) === going.searchStart) {
    throw invalidInput(
      `Another search builds in ${directory}`,
      `It is process ${going.search}`,
      'Wait for it, or name another directory (option report-dir)',
    )
  }
  // Its first process may have ended before the others. While there are any, no new process gets its number.
  if (['', going.sessionStart].includes(startTimeOf(going.session))) await endSession(going.session)
  forgetBuild(directory)
}

function readBuild(directory: string): GoingBuild | null {
  let text: string
  try {
    text = readFileSync(join(directory, FILE), 'utf8')
  } catch {
    return null
  }
  const fields = fieldsOf<keyof GoingBuild>(parseJson(text))
  const [session, search] = [numberOf(fields.session), numberOf(fields.search)]
  if (session === null || search === null) return null
  return {
    boot: textOf(fields.boot),
    session,
    sessionStart: textOf(fields.sessionStart),
    search,
    searchStart: textOf(fields.searchStart),
  }
}
