import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SILENT_LOG } from '../__tests__/silent-log.ts'
import { reportArtifacts } from '../src/app/report/artifacts.ts'
import { messageOf, RunError } from '../src/domain/errors.ts'
import { fieldsOf } from '../src/domain/fields.ts'
import type { Report } from '../src/domain/report/report.ts'
import { plainLine } from '../src/domain/text.ts'
import { acceptedClasses, type CauseClass } from './accepted-classes.ts'
import { labelOf } from './labels.ts'

/** An input, and the classes that a person accepts for it; empty if nobody said. */
export interface ClassInput {
  readonly name: string
  readonly accepted: readonly CauseClass[]
  /** Null if there is no report on it, because nothing of a suite was found. */
  readonly report: Report | null
  /** Why it cannot be scored, such as an archive that cannot be read; empty if it can. */
  readonly problem: string
}

/** Archives that tar reads by itself. */
const ARCHIVE = /\.(?:tar|tgz|tar\.(?:gz|xz|bz2|zst))$/

/** The report on a directory by the sources of this checkout; null if nothing of a suite is there. */
export async function reportOn(directory: string): Promise<Report | null> {
  try {
    return await reportArtifacts([directory], {
      version: '0.0.0',
      now: new Date('2026-01-01T00:00:00Z'),
      log: SILENT_LOG,
    })
  } catch (error) {
    if (error instanceof RunError) return null
    throw error
  }
}

/** The cases of a data directory: `cases/NAME/input` and `cases/NAME/expected.json`. */
export async function caseInputs(data: string): Promise<readonly ClassInput[]> {
  const parent = join(data, 'cases')
  const inputs: ClassInput[] = []
  for (const name of namesIn(parent)) {
    const [input, expected] = ['input', 'expected.json'].map((part) => join(parent, name, part))
    if (input === undefined || expected === undefined) continue
    if (!existsSync(input) && !existsSync(expected)) continue
    inputs.push(
      await readInput(`cases/${name}`, async () => ({
        accepted: acceptedClasses(fieldsOf(JSON.parse(readFileSync(expected, 'utf8')))),
        report: statSync(input).isDirectory() ? await reportOn(input) : null,
      })),
    )
  }
  return inputs
}

/** The recordings of a data directory: `runs/NAME.tar.gz` or another archive. Each is unpacked for as long as it is read. */
export async function recordingInputs(data: string): Promise<readonly ClassInput[]> {
  const parent = join(data, 'runs')
  const inputs: ClassInput[] = []
  for (const file of namesIn(parent).filter((one) => ARCHIVE.test(one))) {
    const directory = mkdtempSync(join(tmpdir(), 'eval-'))
    const name = file.replace(ARCHIVE, '')
    try {
      inputs.push(
        await readInput(`runs/${name}`, async () => {
          execFileSync('tar', ['-xf', join(parent, file), '-C', directory], { stdio: 'pipe' })
          return { accepted: labelOf('recordings', name), report: await reportOn(directory) }
        }),
      )
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  }
  return inputs
}

function namesIn(parent: string): readonly string[] {
  return existsSync(parent) ? readdirSync(parent).toSorted() : []
}

/** One input that cannot be read is no reason to score none. */
async function readInput(
  name: string,
  read: () => Promise<Pick<ClassInput, 'accepted' | 'report'>>,
): Promise<ClassInput> {
  try {
    return { name, problem: '', ...(await read()) }
  } catch (error) {
    return { name, accepted: [], report: null, problem: plainLine(messageOf(error)) }
  }
}
