import { mkdir } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CommandOutput } from '../adapters/exec.ts'
import { fieldsOf, textOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import { COMMIT } from '../domain/model/build-names.ts'
import type { BuildPart } from '../domain/model/builds.ts'
import { plainLine } from '../domain/text.ts'
import type { BuildOptions } from './download.ts'
import { buildUnavailable, excerpt } from './errors.ts'
import { type LocalBuild, localBuildError } from './local-build.ts'

/** What a build reports about itself. */
export interface Identity {
  readonly version: string
  /** Full or abbreviated, or null when the build does not know it. */
  readonly commit: string | null
  /** ISO 8601, or null when unknown. */
  readonly date: string | null
}

/** The part with the version that it reports. Without a date of its own it keeps the server's. */
export function withIdentity(part: BuildPart, { version, commit, date }: Identity): BuildPart {
  return { ...part, version, commit, date: date ?? part.date }
}

const DATE = /^\d{4}-\d{2}-\d{2}/

/**
 * Reads the output of `crio version -j` (cri-o/cri-o, internal/version/version.go); null when it is not understood. A
 * build from sources without git has the commit `unknown`.
 */
export function parseCrioVersion(stdout: string): Identity | null {
  const fields = fieldsOf<'version' | 'gitCommit' | 'gitCommitDate'>(parseJson(stdout))
  const version = textOf(fields.version)
  const commit = textOf(fields.gitCommit)
  if (version === '') return null
  return {
    version: plainLine(version),
    commit: COMMIT.test(commit) ? commit : null,
    date: isoDate(fields.gitCommitDate),
  }
}

/** Reads the output of `kubelet --version`, such as `Kubernetes v1.36.2`; null when it is not understood. */
export function parseKubeletVersion(stdout: string): Identity | null {
  const version = /^Kubernetes (v\S+)$/m.exec(stdout)?.[1]
  if (version === undefined) return null
  return {
    version: plainLine(version),
    commit: /\+([0-9a-f]{5,40})$/.exec(version)?.[1] ?? null,
    date: null,
  }
}

/** A program that is asked for its version. */
export interface Question {
  /** Absolute path of the executable. */
  readonly program: string
  readonly args: readonly string[]
  readonly parse: (stdout: string) => Identity | null
  /** What it belongs to, for errors, for instance `CRI-O main`. */
  readonly build: string
  /** The local directory, or null for a download. */
  readonly local: LocalBuild | null
}

/**
 * Asks a build for its version, without root.
 *
 * @throws RunError input/invalid-input (a local directory) or environment/build-unavailable (a download) when it
 *   does not report its version
 */
export async function identify(
  question: Question,
  { commands, workDirectory }: Pick<BuildOptions, 'commands' | 'workDirectory'>,
): Promise<Identity> {
  await mkdir(workDirectory, { recursive: true })
  const output = await commands.run(question.program, question.args, {
    // Without root, crio makes a directory for containers there, or else in /tmp (containers/storage, rootless
    // runroot).
    environment: { XDG_RUNTIME_DIR: workDirectory },
    untrusted: true,
  })
  const identity = output.exitCode === 0 ? question.parse(output.stdout) : null
  if (identity !== null) return identity
  const name = basename(question.program)
  const cause = causeOf(output)
  if (question.local !== null) {
    const complaint = `contains a ${name} that does not report its version`
    throw localBuildError(
      question.local,
      complaint,
      cause,
      `Give a ${name} that is built for this machine`,
    )
  }
  throw buildUnavailable(
    `The ${name} of ${question.build} does not report its version`,
    cause,
    'Run again; if it stays so, name another build',
  )
}

function causeOf(output: CommandOutput): string {
  return output.exitCode === 0
    ? `Its output is not understood: ${excerpt(output.stdout)}`
    : `It exited with code ${output.exitCode}: ${excerpt(output.stderr)}`
}

/** A date in the output of a program, ISO 8601; null when it is not a date. */
export function isoDate(value: unknown): string | null {
  if (typeof value !== 'string' || !DATE.test(value)) return null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
