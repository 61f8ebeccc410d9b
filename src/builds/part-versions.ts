import { mkdir } from 'node:fs/promises'
import type { CommandOutput } from '../adapters/exec.ts'
import { atOnce } from '../domain/at-once.ts'
import type { BuildPart } from '../domain/model/builds.ts'
import { CNI_FOLDER } from '../domain/request/components.ts'
import { plainLine, truncate } from '../domain/text.ts'
import type { BuildFile } from './build-files.ts'
import { type Identity, identify, isoDate, type Question } from './build-identity.ts'
import type { BuildOptions } from './download.ts'
import { makeRunnable } from './executables.ts'

/** What a part reports about itself; null where it reports nothing. */
type ReportedVersion = Pick<BuildPart, 'version' | 'commit' | 'date'>

/** How to ask a program for its version, and where the output has it. */
interface PartQuestion {
  readonly args: readonly string[]
  /** Its first group is the version. */
  readonly version: RegExp
}

/** Short, because nothing depends on the answers. */
const DEADLINE_SECONDS = 5
/** Parallel processes. */
const AT_ONCE = 8
const VERSION_CHARACTERS = 100

/** Programs that are asked, by their names. */
const QUESTIONS: Readonly<Record<string, PartQuestion>> = {
  // containers/crun, src/crun.c
  crun: { args: ['--version'], version: /^crun version (\S+)/m },
  // opencontainers/runc, main.go
  runc: { args: ['--version'], version: /^runc version (\S+)/m },
  // containers/conmon, src/cli.c
  conmon: { args: ['--version'], version: /^conmon version (\S+)/m },
  // containers/conmon-rs, conmon-rs/server/src/version.rs
  conmonrs: { args: ['-v'], version: /^version: (\S+)/m },
  // kubernetes-sigs/cri-tools, cmd/crictl
  crictl: { args: ['--version'], version: /^crictl version (\S+)/m },
  // cri-o/crio-credential-provider, cmd/crio-credential-provider
  'crio-credential-provider': { args: ['--version-json'], version: /"version": ?"([^"]+)"/ },
  // onsi/ginkgo, ginkgo/main.go
  ginkgo: { args: ['version'], version: /^Ginkgo Version (\S+)/m },
}

/** Plugins print their version when no command is set (containernetworking/cni, pkg/skel). */
const CNI_QUESTION: PartQuestion = { args: [], version: /^CNI (?:\S+ )?plugin (v?\d\S*)/m }

/** runc names its commit as git describe does, for instance v1.4.2-0-gabcdef0. */
const COMMIT = /^commit: (?:\S+-g)?([0-9a-f]{7,40})(?:-dirty)?\s*$/m
/** Only conmon-rs reports it, in UTC (conmon-rs/server/build.rs). */
const DATE = /^build: (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\s*$/m

/**
 * Checks executables, then asks a build and its parts for their versions.
 * @param paths the executables
 * @throws RunError as `makeRunnable` and `identify`
 */
export async function inspectBuild(
  question: Question,
  paths: readonly string[],
  files: readonly BuildFile[],
  options: BuildOptions,
): Promise<readonly [Identity, readonly BuildPart[]]> {
  const { build, local } = question
  await makeRunnable({ paths, build, local }, options.architecture)
  return atOnce([identify(question, options), partsWithVersions(files, options)])
}

/**
 * The parts with the versions that they report, in the order of the files. Runs the programs without root. A part that
 * does not respond in time, or as expected, stays as it is. Call only after `makeRunnable`.
 */
export async function partsWithVersions(
  files: readonly BuildFile[],
  options: Pick<BuildOptions, 'commands' | 'workDirectory'>,
): Promise<readonly BuildPart[]> {
  await mkdir(options.workDirectory, { recursive: true })
  const parts: BuildPart[] = []
  for (let first = 0; first < files.length; first += AT_ONCE) {
    const some = files.slice(first, first + AT_ONCE)
    parts.push(...(await Promise.all(some.map((file) => partWithVersion(file, options)))))
  }
  return parts
}

async function partWithVersion(
  { path, part }: BuildFile,
  { commands, workDirectory }: Pick<BuildOptions, 'commands' | 'workDirectory'>,
): Promise<BuildPart> {
  const question = questionFor(part.name)
  if (question === null) return part
  const output = await commands.run(path, question.args, {
    deadlineSeconds: DEADLINE_SECONDS,
    // Runtimes use a directory of the run, and plugins get no command.
    environment: { XDG_RUNTIME_DIR: workDirectory, CNI_COMMAND: '' },
    untrusted: true,
  })
  const reported = readVersion(question, output)
  return reported === null ? part : { ...part, ...reported, date: reported.date ?? part.date }
}

function questionFor(name: string): PartQuestion | null {
  if (name.startsWith(`${CNI_FOLDER}/`)) return CNI_QUESTION
  return Object.hasOwn(QUESTIONS, name) ? (QUESTIONS[name] ?? null) : null
}

/** Plugins print their version on standard error. */
function readVersion(
  question: PartQuestion,
  { exitCode, stdout, stderr }: CommandOutput,
): ReportedVersion | null {
  const text = `${stdout}\n${stderr}`
  const version = question.version.exec(text)?.[1]
  if (exitCode !== 0 || version === undefined) return null
  return {
    version: truncate(plainLine(version), VERSION_CHARACTERS),
    commit: COMMIT.exec(text)?.[1] ?? null,
    date: isoDate(DATE.exec(text)?.slice(1).join('T').concat('Z')),
  }
}
