import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const ROOT = join(import.meta.dirname, '..')
const MOST_LINES = 350

/** Folders of the layout table, in its order. */
const LAYOUT = [
  ...readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8').matchAll(/^\| `(src\/[\w/]+)` \|/gm),
].flatMap(([, folder]) => folder ?? [])

/** Source files, relative to the repository. */
const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name}`)

/** The folder of the table that a file is in; undefined for files directly in src, src/domain or src/app. */
function folderOf(file: string): string | undefined {
  return LAYOUT.find((folder) => file.startsWith(`${folder}/`))
}

/** A file and all that it imports, types included, relative to the repository. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [start]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    if (!file.endsWith('.ts')) continue
    const text = readFileSync(join(ROOT, file), 'utf8')
    for (const [, path = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      waiting.push(join(file, '..', path))
    }
  }
  return reached
}

describe('the layout in docs/architecture.md', () => {
  it('has every folder that exists, and no other', () => {
    const folders = FILES.flatMap((file) => /^src\/(?:(?:domain|app)\/)?\w+(?=\/)/.exec(file) ?? [])
    const expected = [...new Set(folders)].filter((folder) => !/\/(?:domain|app)$/.test(folder))
    expect(LAYOUT.toSorted()).toEqual(expected.toSorted())
  })

  it('is the order of imports', () => {
    for (const file of FILES) {
      const own = folderOf(file)
      if (own === undefined) continue
      const text = readFileSync(join(ROOT, file), 'utf8')
      const imported = [...text.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].flatMap(
        ([, one, other]) => folderOf(join(file, '..', one ?? other ?? '')) ?? [],
      )
      const later = imported.filter((folder) => LAYOUT.indexOf(folder) > LAYOUT.indexOf(own))
      expect([file, later]).toEqual([file, []])
    }
  })

  it('is the order that the linter checks', () => {
    const config = readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')
    // Nothing comes after the views, and domain files of all folders have a rule.
    const ruled = LAYOUT.filter((folder) => folder !== 'src/domain/views')
    for (const folder of ruled) expect(config).toContain(`"${folder}/**/*.ts"`)
  })
})

describe('who writes to GitHub', () => {
  const WRITER = 'src/adapters/github-writer.ts'
  const ISSUES = 'src/adapters/github-issues.ts'

  it.each(
    FILES.filter((file) => /^src\/\w[\w-]*\.ts$/.test(file)).filter(
      // The table of entries loads each of them.
      (file) => !['src/entries.ts', 'src/report.ts', 'src/comment.ts'].includes(file),
    ),
  )('%s does not', (entry) => {
    const reached = reachedFrom(entry)
    expect(reached).not.toContain(WRITER)
    expect(reached).not.toContain(ISSUES)
  })

  it('is found by following imports', () => {
    expect(reachedFrom('src/publish/history-branch.ts')).toContain(WRITER)
  })

  it('only the report action changes issues', () => {
    expect(reachedFrom('src/report.ts')).toContain(ISSUES)
    expect(reachedFrom('src/comment.ts')).not.toContain(ISSUES)
  })

  it('the client that can write is only in the adapters of GitHub', () => {
    const importing = FILES.filter((file) =>
      /'(?:@actions\/github[\w/]*|@octokit\/[\w/-]+)'/.test(readFileSync(join(ROOT, file), 'utf8')),
    )
    expect(importing).toEqual(['src/adapters/octokit.ts'])
    const users = FILES.filter((file) =>
      /'\.{1,2}\/(?:\w+\/)*octokit\.ts'/.test(readFileSync(join(ROOT, file), 'utf8')),
    )
    expect(users.toSorted()).toEqual([
      'src/adapters/github-ask.ts',
      'src/adapters/github-failure.ts',
      'src/adapters/github.ts',
    ])
  })
})

it('no source file is long', () => {
  const long = FILES.filter(
    (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 > MOST_LINES,
  )
  expect(long).toEqual([])
})
