import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** git in a directory, as a person would call it. Gives its output without the line break. */
export function git(directory: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', directory, '-c', 'gc.auto=0', ...args], {
    env: { ...process.env, ...IDENTITY },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd()
}

/** A new repository with a branch `main`. */
export function makeRepository(directory: string): void {
  mkdirSync(directory, { recursive: true })
  git(directory, 'init', '--quiet', '--initial-branch=main')
}

/** Commits files, by path, and gives the commit. */
export function commitFiles(
  directory: string,
  message: string,
  files: Readonly<Record<string, string>>,
): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text, { mode: 0o755 })
  }
  git(directory, 'add', '--all')
  git(directory, 'commit', '--quiet', '--allow-empty', '--message', message)
  return git(directory, 'rev-parse', 'HEAD')
}

/** Every file of a directory with its content, those of git included, to see whether anything was changed. */
export function contentOf(directory: string): Readonly<Record<string, string>> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path, readFileSync(path, 'latin1')]
    }),
  )
}
