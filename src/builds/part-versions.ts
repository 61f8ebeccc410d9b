import { mkdir } from 'node:fs/promises'
import type { CommandOutput } from '../adapters/exec.ts'
import type { BuildPart } from '../domain/model/builds.ts'
import { CNI_FOLDER } from '../domain/request/components.ts'
import { plainLine, truncate } from '../domain/text.ts'
import type { BuildFile } from './build-files.ts'
import { isoDate } from './build-identity.ts'
import type { BuildOptions } from './download.ts'

/** What a part says about itself; null where it does not tell. */
type ReportedVersion = Pick<BuildPart, 'version' | 'commit' | 'date'>

/** How a program is asked for its version, and where the answer has it. */
interface Question {
  readonly args: readonly string[]
  /** Its first group is the version. */
  readonly version: RegExp
}

/** The answers are short, and nothing depends on them. */
const DEADLINE_SECONDS = 5
/** Processes at the same time. */
const AT_ONCE = 8
const VERSION_CHARACTERS = 100

/** Programs that are asked, by their names. */
const QUESTIONS: Readonly<Record<string, Question>> = {
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

/** Plugins tell what they are when nothing says what to do (containernetworking/cni, pkg/skel). */
const CNI_QUESTION: Question = { args: [], version: /^CNI (?:\S+ )?plugin (v?\d\S*)/m }

/** runc names its commit as git describe does, for instance v1.4.2-0-gabcdef0. */
const COMMIT = /^commit: (?:\S+-g)?([0-9a-f]{7,40})(?:-dirty)?\s*$/m
/** Only conmon-rs tells, in UTC (conmon-rs/server/build.rs). */
const DATE = /^build: (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\s*$/m

/**
 * The parts with what they say about themselves, without root, in the order of the files. Whoever does not answer in time
 * or not as expected keeps what is known: no run fails for that. To be called only after `makeRunnable`.
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
    // A runtime that looks for its directory shall find one of ours; a plugin shall not find a command.
    environment: { XDG_RUNTIME_DIR: workDirectory, CNI_COMMAND: '' },
    untrusted: true,
  })
  const reported = readVersion(question, output)
  return reported === null ? part : { ...part, ...reported, date: reported.date ?? part.date }
}

function questionFor(name: string): Question | null {
  if (name.startsWith(`${CNI_FOLDER}/`)) return CNI_QUESTION
  return Object.hasOwn(QUESTIONS, name) ? (QUESTIONS[name] ?? null) : null
}

/** Plugins answer on standard error. */
function readVersion(
  question: Question,
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
