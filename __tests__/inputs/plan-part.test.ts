import { describe, expect, it } from '@jest/globals'
import { readRequest } from '../../src/inputs/read.ts'
import { aPlanPart } from '../plan-part.ts'
import { runErrorIn } from '../run-error.ts'
import { aMachine, anEnvironment, someFiles, WORKSPACE } from './input-context.ts'

const KEY = '0123456789abcdef'
const SHARD = { index: 1, total: 2, keys: [KEY] }
const BUDGET = { seconds: 600, first: [KEY], leftOut: [{ key: KEY, failureRate: 0.25 }] }

function request(inputs: Readonly<Record<string, string>>, files = someFiles()) {
  return readRequest(anEnvironment(inputs), aMachine(), files).request
}

function planned(part: object, inputs: Readonly<Record<string, string>> = {}) {
  return request({ plan: JSON.stringify(part), ...inputs })
}

function problemsOf(part: object, inputs: Readonly<Record<string, string>> = {}) {
  return runErrorIn(() => planned(part, inputs))
}

describe('the input plan', () => {
  it('sets the exact builds, lane and scenario, and names the builds as they were asked for', () => {
    const part = aPlanPart({ scenario: 'runc' })
    const { crio, kubernetes, selection, part: read } = planned(part)
    expect(crio).toEqual({ kind: 'commit', asked: 'main', commit: part.crio })
    expect(kubernetes).toEqual({ kind: 'ci', asked: 'last-good', version: part.kubernetes })
    expect(selection).toMatchObject({ lane: 'serial', scenario: 'runc' })
    expect(read).toEqual(part)
  })

  it('is the same from a file', () => {
    const part = aPlanPart({ shard: SHARD, budget: BUDGET })
    const files = someFiles({ [`${WORKSPACE}/part.json`]: JSON.stringify(part) })
    expect(request({ plan: './part.json' }, files).part).toEqual(part)
  })

  it('goes with inputs of the same value, with defaults, and with all other inputs', () => {
    const part = aPlanPart()
    const inputs = { crio: 'main', kubernetes: part.kubernetes, lane: 'serial', focus: 'Pods' }
    expect(planned(part, inputs)).toMatchObject({
      crio: { kind: 'commit' },
      selection: { focus: 'Pods' },
    })
  })

  it.each([
    ['crio', 'v1.36.1', /"v1\.36\.1" contradicts the input plan, which has "1f0c/],
    ['kubernetes', 'latest', /"latest" contradicts the input plan, which has "v1\.37/],
    ['lane', 'smoke', /"smoke" contradicts the input plan, which has "serial"/],
    ['scenario', 'runc', /"runc" contradicts the input plan, which has none/],
  ])('is contradicted by another %s, and the error names both', async (input, value, words) => {
    const { message, evidence = [] } = await problemsOf(aPlanPart(), { [input]: value })
    expect(message).toBe(`Invalid input: ${input}`)
    expect(evidence[0]).toMatch(words)
  })

  it('is contradicted by another time budget than its own', async () => {
    const part = aPlanPart({ budget: BUDGET })
    expect(planned(part, { 'time-budget': '10m' }).part).toEqual(part)
    const { evidence = [] } = await problemsOf(part, { 'time-budget': '20m' })
    expect(evidence[0]).toMatch(/^time-budget: "20m" contradicts the input plan, which has 10m00s/)
    expect(planned(aPlanPart(), { 'time-budget': '20m' }).timeBudgetSeconds).toBe(1200)
  })

  it('is refused on a machine of another architecture', async () => {
    const { message, evidence = [] } = await problemsOf(aPlanPart({ architecture: 'arm64' }))
    expect(message).toBe('Invalid input: plan')
    expect(evidence[0]).toContain(
      '"arm64" is the architecture of the plan, but this machine is amd64',
    )
  })

  it('is refused with what it names if that is not known here', async () => {
    const { evidence = [] } = await problemsOf(aPlanPart({ lane: 'seriel', crio: './no-such' }))
    expect(evidence.join('\n')).toMatch(
      /crio: ".\/no-such" is not a directory[\s\S]*lane: "seriel"/,
    )
  })
})

describe('a damaged plan', () => {
  const part = aPlanPart({ shard: SHARD, budget: BUDGET })

  it.each<[string, object, RegExp]>([
    ['of a later version', { ...part, version: 2 }, /"version 2" is not known: .*same version/],
    ['without a version', { ...part, version: undefined }, /"version undefined" is not known/],
    ['with a field that is not known', { ...part, focus: 'x' }, /"focus" is not known/],
    ['with one in a shard', { ...part, shard: { ...SHARD, x: 1 } }, /"shard\.x" is not known/],
    ['without builds', { ...part, crio: '' }, /"crio" is missing/],
    ['with builds on two lines', { ...part, kubernetes: 'main\nx' }, /"kubernetes" .* one line/],
    ['of an unknown time', { ...part, madeAt: 'yesterday' }, /"madeAt"/],
    ['of another machine', { ...part, architecture: 'riscv64' }, /"architecture" is none of/],
    ['without shard', { ...part, shard: undefined }, /"shard" is missing/],
    ['with shard 3 of 2', { ...part, shard: { ...SHARD, index: 3 } }, /"shard\.index"/],
    ['with too many shards', { ...part, shard: { ...SHARD, total: 257 } }, /"shard\.total"/],
    ['with names for keys', { ...part, shard: { ...SHARD, keys: ['Pods'] } }, /"shard\.keys"/],
    ['with a text of keys', { ...part, shard: { ...SHARD, keys: KEY } }, /"shard\.keys"/],
    [
      'with a rate of 2',
      { ...part, budget: { ...BUDGET, leftOut: [{ key: KEY, failureRate: 2 }] } },
      /"budget\.leftOut"/,
    ],
    ['with no time', { ...part, budget: { ...BUDGET, seconds: 0 } }, /"budget\.seconds"/],
    ['with asked for as a text', { ...part, asked: 'main' }, /"asked" is missing/],
    ['with a path for an identifier', { ...part, plan: '../x' }, /"plan"/],
  ])('%s is an error that names the field', async (_, damaged, words) => {
    const { message, evidence = [] } = await problemsOf(damaged)
    expect(message).toBe('Invalid input: plan')
    expect(evidence.join('\n')).toMatch(words)
  })

  it.each(['[]', '{', '{"version":1', 'true', './no-such.json'])('%s is an error', async (plan) => {
    const { message } = await runErrorIn(() => request({ plan }))
    expect(message).toBe('Invalid input: plan')
  })

  it('with very many keys is refused', async () => {
    const keys = Array.from({ length: 20_000 }, () => KEY)
    const { evidence = [] } = await problemsOf({ ...part, shard: { ...SHARD, keys } })
    expect(evidence.join('\n')).toMatch(/"shard\.keys"/)
  })
})
