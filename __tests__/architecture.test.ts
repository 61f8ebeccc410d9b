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

it('no source file is long', () => {
  const long = FILES.filter(
    (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 > MOST_LINES,
  )
  expect(long).toEqual([])
})
