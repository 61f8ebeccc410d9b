import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from '@jest/globals'

/** What only main needs. */
const MAIN_ONLY = /^src\/(builds\/|inputs\/(table|read)\.ts$|app\/run\/pipeline\.ts$)/

/** The modules of this repository that a module loads when it is loaded; type imports load nothing. */
function importsOf(path: string): readonly string[] {
  const source = readFileSync(path, 'utf8')
  const statements = source.matchAll(/^(?:import|export)\s(?!type\s)[^'"]*?['"](\.[^'"]+)['"]/gm)
  return [...statements]
    .filter(([statement]) => !/\{\s*(?:type\s[^,}]+,?\s*)+\}/.test(statement))
    .map(([, specifier = '']) => normalize(join(dirname(path), specifier)))
    .filter((module) => module.startsWith('src/') && module.endsWith('.ts'))
}

/** How each module is reached from `entry`: the path of imports that leads to it. */
function reachedFrom(entry: string): ReadonlyMap<string, readonly string[]> {
  const reached = new Map<string, readonly string[]>([[entry, [entry]]])
  for (const [module, path] of reached) {
    for (const next of importsOf(module)) {
      if (!reached.has(next)) reached.set(next, [...path, next])
    }
  }
  return reached
}

function mainOnly(entry: string): readonly string[] {
  return [...reachedFrom(entry)]
    .filter(([module]) => MAIN_ONLY.test(module))
    .map(([, path]) => path.join(' > '))
}

describe('post', () => {
  it.each(['src/post.ts', 'src/app/run/post.ts', 'src/app/real-deps.ts'])(
    'loads nothing that only main needs: %s',
    (entry) => {
      expect(mainOnly(entry)).toEqual([])
    },
  )

  it.each([
    ['src/main.ts', 'src/inputs/table.ts'],
    ['src/app/run/pipeline.ts', 'src/builds/kubernetes.ts'],
  ])('would be found to load it: %s loads %s', (entry, module) => {
    expect(mainOnly(entry).map((path) => path.split(' > ').at(-1))).toContain(module)
  })
})
