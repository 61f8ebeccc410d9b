import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { SILENT_LOG } from '../__tests__/silent-log.ts'
import { reportArtifacts } from '../src/app/report/artifacts.ts'
import { RunError } from '../src/domain/errors.ts'
import { fieldsOf } from '../src/domain/fields.ts'
import type { Report } from '../src/domain/report/report.ts'
import { acceptedClasses, type CauseClass } from './accepted-classes.ts'
import { labelOf } from './labels.ts'

/** An input, and the classes that a person accepts for it; empty if nobody said. */
export interface ClassInput {
  readonly name: string
  readonly accepted: readonly CauseClass[]
  /** Null if there is no report on it, because nothing of a suite was found. */
  readonly report: Report | null
}

const ARCHIVE = '.tar.gz'

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
  const names = existsSync(parent) ? readdirSync(parent).toSorted() : []
  const inputs: ClassInput[] = []
  for (const name of names.filter((one) => existsSync(join(parent, one, 'expected.json')))) {
    const expected: unknown = JSON.parse(readFileSync(join(parent, name, 'expected.json'), 'utf8'))
    inputs.push({
      name: `cases/${name}`,
      accepted: acceptedClasses(fieldsOf(expected)),
      report: await reportOn(join(parent, name, 'input')),
    })
  }
  return inputs
}

/** The recordings of a data directory: `runs/NAME.tar.gz`. Each is unpacked for as long as it is read. */
export async function recordingInputs(data: string): Promise<readonly ClassInput[]> {
  const parent = join(data, 'runs')
  const names = existsSync(parent) ? readdirSync(parent).toSorted() : []
  const inputs: ClassInput[] = []
  for (const name of names.filter((file) => file.endsWith(ARCHIVE))) {
    const directory = mkdtempSync(join(tmpdir(), 'eval-'))
    try {
      execFileSync('tar', ['-xzf', join(parent, name), '-C', directory])
      inputs.push({
        name: `runs/${basename(name, ARCHIVE)}`,
        accepted: labelOf('recordings', basename(name, ARCHIVE)),
        report: await reportOn(directory),
      })
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  }
  return inputs
}
