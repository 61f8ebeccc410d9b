import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DOCUMENTS, readContract, withTables } from '../docs/tables.ts'
import { RESULT_OF } from '../src/domain/model/verdict.ts'
import { LANES } from '../src/domain/request/lanes.ts'
import { nightOutputs } from '../src/domain/views/night-outputs.ts'
import { outputsOf } from '../src/domain/views/outputs.ts'
import { RESULT_SIGNS } from '../src/domain/views/wording.ts'
import { BLAME_INPUTS } from '../src/inputs/blame.ts'
import type { Input } from '../src/inputs/input.ts'
import { NIGHT_INPUTS } from '../src/inputs/night.ts'
import { PLAN_INPUTS } from '../src/inputs/plan.ts'
import { INPUTS } from '../src/inputs/table.ts'
import { aReport } from './builders.ts'
import { startNights } from './domain/night/nights.ts'
import { someFiles, WORKSPACE } from './inputs/input-context.ts'
import { aPlanPart } from './plan-part.ts'

const README = readFileSync('README.md', 'utf8')
const PLANS = readFileSync('docs/plans.md', 'utf8')
const INPUTS_PAGE = readFileSync('docs/inputs.md', 'utf8')
const PAGES = [
  ...readdirSync('.'),
  ...readdirSync('docs').map((file) => join('docs', file)),
].filter((file) => file.endsWith('.md'))
const contract = readContract(readFileSync('action.yml', 'utf8'))
const inputs: readonly (readonly [string, Input<unknown>])[] = Object.entries(INPUTS)

/** What examples of paths stand for. */
const around = {
  workspace: WORKSPACE,
  cpus: 4,
  files: someFiles({
    [`${WORKSPACE}/skips.json`]: '[]',
    [`${WORKSPACE}/crio.conf.d/10-debug.conf`]: 'log_level = "debug"',
    [`${WORKSPACE}/repositories.yaml`]: 'gcRegistry: mirror.example.com/k8s',
    [`${WORKSPACE}/crio_swap1g.ign`]: '{"ignition": {"version": "3.3.0"}}',
    [`${WORKSPACE}/kubelet.yaml`]: 'kind: KubeletConfiguration',
    [`${WORKSPACE}/trusted_root.json`]: '{"certificateAuthorities": []}',
    [`${WORKSPACE}/part.json`]: JSON.stringify(aPlanPart()),
    [`${WORKSPACE}/cri-o.tar.gz`]: 'a bundle',
    [`${WORKSPACE}/cri-o/crio`]: 'an executable',
    [`${WORKSPACE}/kubernetes/kubelet`]: 'an executable',
  }),
}

/** The cells of the first table in `text` whose head starts with `head`, without code marks. */
function rowsBelow(head: string, text = README): readonly (readonly string[])[] {
  const [, rest = ''] = text.split(`\n| ${head} |`)
  const [table = ''] = rest.split('\n\n')
  return table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    )
}

/** The anchors that GitHub gives to the headings of a Markdown file. */
function anchorsOf(path: string): readonly string[] {
  const headings = readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('action.yml and the code', () => {
  it('have the same inputs in the same order', () => {
    expect(Object.keys(contract.inputs)).toEqual(inputs.map(([name]) => name))
  })

  it.each(inputs)('have the same default of %s', (name, { fallback }) => {
    const told = contract.inputs[name]?.default
    // The runner evaluates an expression; outside of it there is nothing to take.
    expect(told?.startsWith('${{') ? '' : told).toBe(fallback)
  })

  it.each(inputs)('describe %s, whose default and example are valid', (name, input) => {
    expect(contract.inputs[name]?.description.trim()).not.toBe('')
    expect(input.parse(input.fallback, around)).toMatchObject({ ok: true })
    expect(input.parse(input.example, around)).toMatchObject({ ok: true })
    expect(input.example).not.toBe('')
  })

  it('name the same lanes', () => {
    const description = new Map(Object.entries(contract.inputs)).get('lane')?.description
    for (const { name } of LANES) expect(description).toContain(`\`${name}\``)
  })

  it('have the same outputs', () => {
    const paths = {
      reportDirectory: '/report',
      reportJson: '/report/report.json',
      provenance: '/report/provenance.json',
    }
    expect(Object.keys(contract.outputs)).toEqual(Object.keys(outputsOf(aReport(), paths)))
  })
})

describe('the documentation', () => {
  it.each(DOCUMENTS)('%s has its tables as they are made', (path) => {
    const text = readFileSync(path, 'utf8')
    expect(withTables(text, contract)).toBe(text)
  })

  it('uses actions of others at the same commits as our own workflows', () => {
    const workflows = readdirSync('.github/workflows').map((file) =>
      readFileSync(join('.github/workflows', file), 'utf8'),
    )
    const pins = README.match(/(?<=uses: )actions\/.*/g) ?? []
    expect(pins).not.toEqual([])
    for (const pin of pins) expect(workflows.join('\n')).toContain(`uses: ${pin}\n`)
  })

  it.each([
    ['README.md', README],
    ['docs/inputs.md', INPUTS_PAGE],
  ])('%s changes with action.yml', (_, text) => {
    const made = withTables(text, {
      ...contract,
      inputs: { crio: { description: 'new, see docs/lanes.md', default: '' } },
    })
    expect(made).toMatch(/^\| `crio` \| new, see \[docs\/lanes\.md\]\((docs\/)?lanes\.md\) \|/m)
    expect(made).not.toContain('| `kubernetes` |')
  })

  it('has every input and every output in docs/inputs.md', () => {
    const [names, outputs] = [rowsBelow('Input', INPUTS_PAGE), rowsBelow('Output', INPUTS_PAGE)]
    expect(names.map(([name]) => name)).toEqual(Object.keys(INPUTS))
    expect(outputs.map(([name]) => name)).toEqual(Object.keys(contract.outputs))
  })

  it.each(['crio', 'kubernetes'] as const)('lists valid values of %s', (name) => {
    const values = rowsBelow('Value', INPUTS_PAGE.split(`## Values of \`${name}\``)[1])
    expect(values.length).toBeGreaterThan(10)
    for (const [value = ''] of values) {
      expect([value, INPUTS[name].parse(value, around).ok]).toEqual([value, true])
    }
  })

  it.each(PAGES)('%s has no link that leads nowhere', (page) => {
    const links = readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)
    const lost = [...links]
      .map(([, to = '', anchor]) => [to === '' ? page : join(dirname(page), to), anchor] as const)
      .filter(([to, anchor]) => !existsSync(to) || (anchor && !anchorsOf(to).includes(anchor)))
    expect(lost).toEqual([])
  })

  it('has every decision in the index of docs/decisions.md', () => {
    const text = readFileSync('docs/decisions.md', 'utf8')
    const titles = [...text.matchAll(/^##+ (.+)$/gm)].map(([, title]) => title)
    const index = [...text.matchAll(/^ *- \[(.+)\]\(#/gm)].map(([, title]) => title)
    expect(index).toEqual(titles)
  })

  it('lists every result', () => {
    expect(rowsBelow('Result').map(([result]) => result)).toEqual(Object.keys(RESULT_SIGNS))
  })

  it('lists every reason with its result', () => {
    const told = rowsBelow('Reason').map(([reason, result]) => [reason, result])
    expect(Object.fromEntries(told)).toEqual(RESULT_OF)
  })
})

describe('the report action', () => {
  const night = readContract(readFileSync('report/action.yml', 'utf8'))
  const page = readFileSync('docs/nights.md', 'utf8')
  const own: readonly (readonly [string, Input<unknown>])[] = Object.entries(NIGHT_INPUTS)

  it('has the inputs and defaults that the code reads', () => {
    const defaults = Object.entries(night.inputs).map(([name, { default: fallback }]) => [
      name,
      name === 'token' ? '' : fallback,
    ])
    expect(Object.fromEntries(defaults)).toEqual(
      Object.fromEntries(own.map(([name, { fallback }]) => [name, fallback])),
    )
  })

  it('has the outputs that the code sets', () => {
    const { night: empty } = startNights().judge(0, [])
    const outputs = nightOutputs(empty, { directory: '', json: '' })
    expect(Object.keys(night.outputs).toSorted()).toEqual(Object.keys(outputs).toSorted())
  })

  it('has a page with all of them', () => {
    const documented = [...rowsBelow('Input', page), ...rowsBelow('Output', page)]
    const names = documented.flatMap(([cell = '']) => cell.split(', '))
    const all = [...Object.keys(night.inputs), ...Object.keys(night.outputs)]
    expect(names.toSorted()).toEqual(all.toSorted())
  })

  it.each(own)('takes the example of %s', (_, { parse, example }) => {
    const files = { ...around.files, isDirectory: () => true }
    expect(parse(example.startsWith('${{') ? '' : example, { ...around, files })).toMatchObject({
      ok: true,
    })
  })
})

describe('the bisect action', () => {
  const bisect = readContract(readFileSync('bisect/action.yml', 'utf8'))
  const page = readFileSync('docs/bisect.md', 'utf8')
  const own: readonly (readonly [string, Input<unknown>])[] = Object.entries(BLAME_INPUTS)

  it('has the inputs and defaults that the code reads, and inputs of the main action', () => {
    const fallbacks = new Map(own.map(([name, { fallback }]) => [name, fallback]))
    for (const [name, { default: fallback }] of Object.entries(bisect.inputs)) {
      if (name === 'token') continue
      expect([name, fallback]).toEqual([name, fallbacks.get(name) ?? ''])
      expect(fallbacks.has(name) || Object.hasOwn(INPUTS, name)).toBe(true)
    }
    expect(Object.keys(bisect.inputs)).toEqual(expect.arrayContaining([...fallbacks.keys()]))
  })

  it.each(own)('takes the default and the example of %s', (_, { parse, example, fallback }) => {
    const files = { ...around.files, isDirectory: () => true }
    for (const text of [fallback, example.startsWith('${{') ? '' : example]) {
      expect(parse(text, { ...around, files })).toMatchObject({ ok: true })
    }
  })

  it('has a page with all of them', () => {
    const documented = [...rowsBelow('Bisect input', page), ...rowsBelow('Bisect output', page)]
    const names = documented.flatMap(([cell = '']) => cell.split(', '))
    const all = [...Object.keys(bisect.inputs), ...Object.keys(bisect.outputs)]
    expect(names.toSorted()).toEqual(all.toSorted())
  })
})

describe('the plan action', () => {
  const plan = readContract(readFileSync('plan/action.yml', 'utf8'))
  const own: readonly (readonly [string, Input<unknown>])[] = Object.entries(PLAN_INPUTS)

  it('has the inputs and defaults that the code reads, in the same order', () => {
    const defaults = Object.entries(plan.inputs).map(([name, { default: fallback }]) => [
      name,
      name === 'token' ? '' : fallback,
    ])
    expect(defaults).toEqual(own.map(([name, { fallback }]) => [name, fallback]))
  })

  it.each(own)('takes the default and the example of %s', (_, { parse, example, fallback }) => {
    const files = { ...around.files, read: () => '[]' }
    for (const text of [fallback, example.startsWith('${{') ? '' : example]) {
      expect(parse(text, { ...around, files })).toMatchObject({ ok: true })
    }
  })

  it('has a page with all of them', () => {
    const documented = [...rowsBelow('Plan input', PLANS), ...rowsBelow('Plan output', PLANS)]
    const names = documented.flatMap(([cell = '']) => cell.split(', '))
    const all = [...Object.keys(plan.inputs), ...Object.keys(plan.outputs)]
    expect(names.toSorted()).toEqual(all.toSorted())
  })
})
