import { type Dirent, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { headOf } from './gzip.ts'

/** What a directory with the leavings of a suite holds; each path may be missing. */
export interface SuiteFiles {
  readonly ginkgo: string | null
  readonly junit: string | null
  readonly console: string | null
  readonly exitCode: string | null
  /** Reports that are not used and lie in other directories than those that are: perhaps those of other runs. */
  readonly others: readonly string[]
  /** By name, for instance `crio.log`. */
  readonly logs: Readonly<Record<string, string>>
}

const DEPTH = 4
const MOST_FILES = 5000
const HEAD_BYTES = 64 * 1024
const LOG_NAMES = ['crio.log', 'kubelet.log', 'services.log', 'kern.log']

/** How a report is known: by its name's ending and by what stands at its beginning. */
const KINDS = {
  ginkgo: { name: /\.json(\.gz)?$/, head: /"SuitePath"|"SpecReports"/ },
  junit: { name: /\.xml(\.gz)?$/, head: /<testsuites?[\s>]/ },
  console: { name: /\.(log|txt)(\.gz)?$/, head: /^Running Suite: /m },
} as const

/**
 * Finds reports and logs of a suite among files and in any directories, ours or of another runner. Of several of a kind
 * a named file counts first, then the one least deep; Ginkgo's own JUnit yields to the framework's, which is smaller and
 * says the same. A named file is known by what it holds, whatever it is called. Reports and
 * consoles may be packed by gzip.
 * @throws Error of node:fs for a path that is not there
 */
export function discover(...paths: readonly string[]): SuiteFiles {
  const named = new Set(paths.filter((path) => !statSync(path).isDirectory()))
  const below = paths.filter((path) => !named.has(path)).flatMap(filesBelow)
  const files = [...named, ...below]
  const is = (kind: keyof typeof KINDS) => (path: string) =>
    (named.has(path) || KINDS[kind].name.test(path)) &&
    KINDS[kind].head.test(headOf(path, HEAD_BYTES))
  const find = (kind: keyof typeof KINDS) => files.find(is(kind)) ?? null
  const ginkgo = find('ginkgo')
  const junit = find('junit')
  const places = [ginkgo, junit].map((path) => (path === null ? null : dirname(path)))
  return {
    ginkgo,
    junit,
    others: below.filter(
      (path) => !places.includes(dirname(path)) && (is('ginkgo')(path) || is('junit')(path)),
    ),
    console: find('console'),
    exitCode: files.find((path) => basename(path) === 'exitcode') ?? null,
    logs: Object.fromEntries(
      LOG_NAMES.flatMap((name) => {
        const path = files.find((candidate) => basename(candidate) === name)
        return path === undefined ? [] : [[name, path]]
      }),
    ),
  }
}

/** Files by depth, then by name. */
function filesBelow(directory: string): readonly string[] {
  const found: string[] = []
  let level = [directory]
  for (let depth = 0; depth < DEPTH && found.length < MOST_FILES; depth++) {
    const entries = level.flatMap((parent) =>
      entriesOf(parent, depth === 0)
        .toSorted((one, other) => one.name.localeCompare(other.name))
        .map((entry) => ({ entry, path: join(parent, entry.name) })),
    )
    found.push(...entries.filter(({ entry }) => entry.isFile()).map(({ path }) => path))
    level = entries.filter(({ entry }) => entry.isDirectory()).map(({ path }) => path)
  }
  return found.slice(0, MOST_FILES)
}

/** What root left and others may not read is passed over, but for the directory that was asked for. */
function entriesOf(directory: string, asked: boolean): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    if (asked) throw error
    return []
  }
}
