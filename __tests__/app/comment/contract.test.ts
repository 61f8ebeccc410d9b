import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readContract } from '../../../docs/tables.ts'
import { COMMENT_INPUTS } from '../../../src/inputs/comment.ts'
import type { Input } from '../../../src/inputs/input.ts'

const contract = readContract(readFileSync('comment/action.yml', 'utf8'))
const [, rest = ''] = readFileSync('docs/nights.md', 'utf8').split('## Comments on pull requests')
const [section = ''] = rest.split('\n## ')
const inputs: readonly (readonly [string, Input<unknown>])[] = Object.entries(COMMENT_INPUTS)
const files = { read: () => null, isDirectory: () => false, isFile: () => false, list: () => [] }
const around = { workspace: '/w', cpus: 2, files }

describe('the comment action', () => {
  it('has the inputs and defaults that the code reads', () => {
    const defaults = Object.entries(contract.inputs).map(([name, { default: fallback }]) => [
      name,
      name === 'token' ? '' : fallback,
    ])
    expect(defaults).toEqual(inputs.map(([name, { fallback }]) => [name, fallback]))
  })

  it('has a section with all inputs and outputs', () => {
    const rows = [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
    expect(rows).toEqual(inputs.map(([name]) => name))
    for (const name of Object.keys(contract.outputs)) expect(section).toContain(`\`${name}\``)
  })

  it.each(inputs)('takes the default and the example of %s', (_, { parse, fallback, example }) => {
    expect(parse(fallback, around)).toMatchObject({ ok: true })
    expect(parse(example.startsWith('${{') ? '' : example, around)).toMatchObject({ ok: true })
  })
})
