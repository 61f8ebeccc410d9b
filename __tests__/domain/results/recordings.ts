import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe } from '@jest/globals'

/** The files of a recorded run; see fixtures/runs/README.md. Missing reports are null. */
export interface Recording {
  readonly name: string
  readonly console: string
  readonly ginkgo: string | null
  /** The JUnit of the framework. */
  readonly junit: string | null
  /** The JUnit of Ginkgo itself. */
  readonly ginkgoJunit: string | null
  readonly exitCode: number
  log(name: 'kubelet' | 'crio' | 'services'): readonly string[]
}

const FIXTURES = fileURLToPath(new URL('../../fixtures/runs', import.meta.url))
const { CRIO_NODE_E2E_SHARED_DATA: sharedData = '' } = process.env

/** A recording that is kept with the project, trimmed. */
export function readRecording(name: string): Recording {
  return recordingIn(FIXTURES, name)
}

/** All recordings that are kept with the project. */
export function allRecordings(): readonly Recording[] {
  return directoriesIn(FIXTURES).map(readRecording)
}

/** A report or a path that must be there. */
export function present(text: string | null): string {
  if (text === null) throw new Error('what the test needs is not there')
  return text
}

/** Path of a file or directory of the shared data, or null where there is none on this machine. */
export function sharedPath(...path: readonly string[]): string | null {
  const full = join(sharedData, ...path)
  return sharedData !== '' && existsSync(full) ? full : null
}

/** `describe` for tests that need shared data; without it they show as skipped. */
export function describeWithShared(path: string | null): typeof describe | typeof describe.skip {
  return path === null ? describe.skip : describe
}

/** Hands the full recordings to `use`; they are unpacked for that time only. */
export function withFullRecordings(
  archives: string,
  use: (recordings: readonly Recording[]) => void,
): void {
  const directory = mkdtempSync(join(tmpdir(), 'recordings-'))
  try {
    for (const archive of readdirSync(archives).filter((name) => name.endsWith('.tar.gz'))) {
      execFileSync('tar', ['-xzf', join(archives, archive), '-C', directory])
    }
    use(directoriesIn(directory).map((name) => recordingIn(directory, name)))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function directoriesIn(parent: string): readonly string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

function recordingIn(parent: string, name: string): Recording {
  const read = (...path: readonly string[]) => readFileSync(join(parent, name, ...path), 'utf8')
  const readIfThere = (...path: readonly string[]) =>
    existsSync(join(parent, name, ...path)) ? read(...path) : null
  return {
    name,
    console: read('stdout.log'),
    ginkgo: readIfThere('report', 'ginkgo', 'report.json'),
    junit: readIfThere('report', 'junit_01.xml'),
    ginkgoJunit: readIfThere('report', 'ginkgo', 'report.xml'),
    exitCode: Number(read('exitcode')),
    log: (log) => read('report', `${log}.log`).split('\n'),
  }
}
