import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Who did something, and when. */
export interface Signature {
  readonly name: string
  readonly email: string
  /** ISO 8601. */
  readonly date: string
}

/** A commit as git has it. */
export interface GitCommit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

/** An entry of a tree. */
export interface GitTreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  /** Bytes; null for what is no file. */
  readonly size: number | null
}

/** A file that two commits differ in. */
export interface GitChange {
  readonly path: string
  readonly previousPath: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly additions: number
  readonly deletions: number
  /** Null where the file is gone. */
  readonly sha: string | null
}

/** What one line of a tree becomes; a null `sha` takes the path away. */
export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly sha: string | null
}

/** A commit to begin a repository with. */
export interface NewCommit {
  readonly branch: string
  readonly message: string
  readonly author: Signature
  /** Contents by path; null takes a file away. */
  readonly files: Readonly<Record<string, string | null>>
}

export interface LogOptions {
  readonly path?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly author?: string | undefined
}

/** A bare repository of git, asked through the git command, so that its objects and their names are the real ones. */
export interface BareRepository {
  /** The full commit of a name or an abbreviation; null when there is none, or more than one. */
  commitOf(revision: string): Promise<string | null>
  /** Kind of an object, or null. */
  typeOf(sha: string): Promise<string | null>
  readCommit(sha: string): Promise<GitCommit>
  readTree(treeish: string, recursive: boolean): Promise<readonly GitTreeEntry[]>
  readBlob(sha: string): Promise<Buffer>
  writeBlob(content: Buffer): Promise<string>
  /** A tree like `base`, changed; null is the empty tree. */
  writeTree(base: string | null, changes: readonly TreeChange[]): Promise<string>
  writeCommit(commit: Omit<GitCommit, 'sha'>): Promise<string>
  /** Commits from here back to the first, newest first. */
  log(from: string, options?: LogOptions): Promise<readonly string[]>
  /** Files in which a commit differs from another; null is the empty tree. */
  changes(from: string | null, to: string): Promise<readonly GitChange[]>
  /** Null when they have no history in common. */
  mergeBase(one: string, other: string): Promise<string | null>
  /** References that begin so, with the objects that they name. */
  references(prefix: string): Promise<readonly { readonly name: string; readonly sha: string }[]>
  /** False when it is no longer what was expected (null: when it is there), or no valid name. */
  updateReference(name: string, to: string, from: string | null): Promise<boolean>
  deleteReference(name: string): Promise<void>
  /** The files of a commit as a compressed tar, below a directory. */
  archive(commit: string, directory: string): Promise<Buffer>
}

/** Object of no repository: https://git-scm.com/docs/git-hash-object of an empty tree. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

const RENAMED = /^R/
const STATUSES: Readonly<Record<string, GitChange['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  T: 'modified',
}

/**
 * Makes a bare repository in a directory that does not exist yet.
 * @param commits oldest first; a branch that is new begins at the newest commit of the default one
 */
export async function createBareRepository(
  directory: string,
  defaultBranch: string,
  commits: readonly NewCommit[],
): Promise<BareRepository> {
  const git = createGit(directory)
  const kind = ['--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`]
  await git.text(['init', ...kind, directory])
  if (commits.length > 0) {
    await git.text(['fast-import', '--quiet'], importStream(commits, defaultBranch))
  }
  return {
    commitOf: (revision) => resolveRevision(git, `${revision}^{commit}`),
    async typeOf(sha) {
      const { code, output } = await git.run(['cat-file', '-t', '--end-of-options', sha])
      return code === 0 ? output.toString().trim() : null
    },
    async readCommit(sha) {
      return parseCommit(sha, await git.text(['cat-file', 'commit', sha]))
    },
    readTree: (treeish, recursive) => readTree(git, treeish, recursive),
    archive: async (commit, prefix) =>
      (await git.done(['archive', '--format=tar.gz', `--prefix=${prefix}/`, commit])).output,
    readBlob: async (sha) => (await git.done(['cat-file', 'blob', sha])).output,
    writeBlob: async (content) => trimmed(git.text(['hash-object', '-w', '--stdin'], content)),
    writeTree: (base, changes) => writeTree(git, directory, base, changes),
    writeCommit: (commit) => writeCommit(git, commit),
    log: async (from, options = {}) => lines(await git.text(logArguments(from, options))),
    changes: (from, to) => readChanges(git, from ?? EMPTY_TREE, to),
    async mergeBase(one, other) {
      const { code, output } = await git.run(['merge-base', one, other])
      return code === 0 ? output.toString().trim() : null
    },
    async references(prefix) {
      const format = '%(objectname) %(refname)'
      const all = lines(await git.text(['for-each-ref', `--format=${format}`]))
      return all
        .map((line) => ({
          sha: line.slice(0, line.indexOf(' ')),
          name: line.slice(line.indexOf(' ') + 1),
        }))
        .filter(({ name }) => name.startsWith(prefix))
    },
    async updateReference(name, to, from) {
      const old = from ?? '0'.repeat(40)
      return (await git.run(['update-ref', '--end-of-options', name, to, old])).code === 0
    },
    async deleteReference(name) {
      await git.done(['update-ref', '-d', '--end-of-options', name])
    },
  }
}

/** All at once, in the language of https://git-scm.com/docs/git-fast-import. */
function importStream(commits: readonly NewCommit[], defaultBranch: string): string {
  const known = new Set<string>()
  return commits
    .map(({ branch, message, author, files }) => {
      const { name, email, date } = author
      const signature = `${name} <${email}> ${Date.parse(date) / 1000} +0000`
      const start =
        known.has(branch) || !known.has(defaultBranch) ? [] : [`from refs/heads/${defaultBranch}`]
      known.add(branch)
      return [
        `commit refs/heads/${branch}`,
        `author ${signature}`,
        `committer ${signature}`,
        importData(message),
        ...start,
        ...Object.entries(files).map(([path, content]) =>
          content === null ? `D ${path}` : `M 100644 inline ${path}\n${importData(content)}`,
        ),
        '',
      ].join('\n')
    })
    .join('\n')
}

function importData(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`
}

interface GitOptions {
  readonly input?: Buffer | string | undefined
  readonly environment?: Readonly<Record<string, string>> | undefined
}

interface Git {
  run(
    args: readonly string[],
    options?: GitOptions,
  ): Promise<{ readonly code: number | null; readonly output: Buffer }>
  /** The same; throws when git does not succeed. */
  done(args: readonly string[], options?: GitOptions): Promise<{ readonly output: Buffer }>
  text(args: readonly string[], input?: Buffer | string): Promise<string>
}

/** Git without anybody's configuration. */
function createGit(directory: string): Git {
  const run: Git['run'] = (args, { input, environment } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', args, {
        env: {
          PATH: process.env['PATH'] ?? '/usr/bin:/bin',
          GIT_DIR: directory,
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_CONFIG_GLOBAL: '/dev/null',
          LC_ALL: 'C',
          TZ: 'UTC',
          ...environment,
        },
        stdio: ['pipe', 'pipe', 'ignore'],
      })
      const chunks: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
      // A git that ends early does not read its input.
      child.stdin.on('error', () => undefined)
      child.stdin.end(input ?? '')
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks) }))
    })
  const done: Git['done'] = async (args, options) => {
    const result = await run(args, options)
    if (result.code !== 0) throw new Error(`git ${args.join(' ')} ended with ${result.code}`)
    return result
  }
  return {
    run,
    done,
    text: async (args, input) => (await done(args, { input })).output.toString(),
  }
}

async function resolveRevision(git: Git, revision: string): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', revision]
  const { code, output } = await git.run(args)
  return code === 0 ? output.toString().trim() : null
}

function logArguments(from: string, options: LogOptions): readonly string[] {
  return [
    'log',
    '--format=%H',
    ...(options.since === undefined ? [] : [`--since=${options.since}`]),
    ...(options.until === undefined ? [] : [`--until=${options.until}`]),
    ...(options.author === undefined ? [] : [`--author=${options.author}`, '--fixed-strings']),
    from,
    '--',
    ...(options.path === undefined ? [] : [options.path]),
  ]
}

async function readTree(
  git: Git,
  treeish: string,
  recursive: boolean,
): Promise<readonly GitTreeEntry[]> {
  const args = ['ls-tree', '-l', '-z', ...(recursive ? ['-r', '-t'] : []), treeish]
  return (await git.text(args))
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t')
      const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/)
      return {
        path: line.slice(tab + 1),
        mode,
        type,
        sha,
        size: size === '-' ? null : Number(size),
      }
    })
}

/** Built in an index of its own, which knows paths with slashes. */
async function writeTree(
  git: Git,
  directory: string,
  base: string | null,
  changes: readonly TreeChange[],
): Promise<string> {
  const environment = { GIT_INDEX_FILE: join(directory, `index-${crypto.randomUUID()}`) }
  await git.done(['read-tree', base ?? '--empty'], { environment })
  const input = changes
    .map(({ path, mode, sha }) =>
      sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
    )
    .join('')
  await git.done(['update-index', '-z', '--index-info'], { environment, input })
  return (await git.done(['write-tree'], { environment })).output.toString().trim()
}

async function writeCommit(git: Git, commit: Omit<GitCommit, 'sha'>): Promise<string> {
  const { author, committer, parents, tree, message } = commit
  const environment = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: author.date,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
    GIT_COMMITTER_DATE: committer.date,
  }
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])]
  return (await git.done(args, { environment, input: message })).output.toString().trim()
}

function parseCommit(sha: string, text: string): GitCommit {
  const [head = '', ...rest] = text.split('\n\n')
  const values = (name: string) =>
    head
      .split('\n')
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => line.slice(name.length + 1))
  return {
    sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parseSignature(values('author')[0] ?? ''),
    committer: parseSignature(values('committer')[0] ?? ''),
    message: rest.join('\n\n').replace(/\n$/, ''),
  }
}

function parseSignature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) /.exec(text) ?? []
  return { name, email, date: toTimestamp(new Date(Number(seconds) * 1000)) }
}

/** ISO 8601 in UTC without fractions, as GitHub writes times. */
export function toTimestamp(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}

async function readChanges(git: Git, from: string, to: string): Promise<readonly GitChange[]> {
  const args = ['diff-tree', '-r', '-z', '-M', '--raw', '--numstat', '--no-commit-id', from, to]
  const fields = (await git.text(args)).split('\0')
  const changes: Omit<GitChange, 'additions' | 'deletions'>[] = []
  const counts = new Map<string, readonly [number, number]>()
  for (let field = fields.shift(); field !== undefined; field = fields.shift()) {
    if (field.startsWith(':')) {
      const [, , , sha = '', status = ''] = field.split(' ')
      const first = fields.shift() ?? ''
      const isRename = RENAMED.test(status)
      changes.push({
        path: isRename ? (fields.shift() ?? '') : first,
        previousPath: isRename ? first : null,
        status: isRename ? 'renamed' : (STATUSES[status] ?? 'modified'),
        sha: /^0+$/.test(sha) ? null : sha,
      })
    } else if (field !== '') {
      const [added = '0', removed = '0', path = ''] = field.split('\t')
      // A rename has both paths in fields of their own.
      const target = path === '' ? [fields.shift(), fields.shift()][1] : path
      counts.set(target ?? '', [Number(added) || 0, Number(removed) || 0])
    }
  }
  return changes.map((change) => {
    const [additions, deletions] = counts.get(change.path) ?? [0, 0]
    return { ...change, additions, deletions }
  })
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

async function trimmed(text: Promise<string>): Promise<string> {
  return (await text).trim()
}
