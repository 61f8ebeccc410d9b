import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { formatHistory } from '../../../src/domain/history/file/format.ts'
import { specsOfShard } from '../../../src/domain/plan/job-specs.ts'
import { localFiles } from '../../../src/inputs/machine.ts'
import { readRequest } from '../../../src/inputs/read.ts'
import { aNightReport, aNightSpec, startNights } from '../../domain/night/nights.ts'
import { aMachine } from '../../inputs/input-context.ts'
import { CRIO, KUBERNETES, openPlanWorld, type PlanWorld, SPECS } from './planned.ts'

let world: PlanWorld

beforeEach(async () => {
  world = await openPlanWorld()
})

afterEach(() => world.close())

describe('the plan action', () => {
  it('gives each lane on each architecture a job with the exact builds', async () => {
    const { exitCode, outputs, matrix, parts, annotations, summary } = await world.plan({
      lanes: 'conformance, serial',
      architectures: 'amd64 arm64',
    })
    expect(annotations).toEqual([])
    expect(exitCode).toBe(0)
    expect(matrix.map(({ name, runner, minutes }) => [name, runner, minutes])).toEqual([
      ['conformance-amd64', 'ubuntu-24.04', 90],
      ['conformance-arm64', 'ubuntu-24.04-arm', 90],
      ['serial-amd64', 'ubuntu-24.04', 90],
      ['serial-arm64', 'ubuntu-24.04-arm', 90],
    ])
    expect(outputs).toMatchObject({
      crio: CRIO,
      kubernetes: KUBERNETES,
      'left-out': '[]',
      scenarios: '[]',
      expect: JSON.stringify(matrix.map(({ name }) => name)),
    })
    for (const part of parts) {
      expect(part).toMatchObject({ crio: CRIO, kubernetes: KUBERNETES, plan: outputs['plan'] })
      expect(part.asked).toEqual({ crio: 'main', kubernetes: 'main' })
    }
    expect(summary).toContain('### Plan: 4 jobs')
    expect(summary).toContain(`https://github.com/cri-o/cri-o/commit/${CRIO}`)
    expect(readdirSync(world.directory).toSorted()).toEqual(['tool-cache', 'workspace'])
  })

  it('divides a lane so that each spec is in one shard, and the main action takes each part', async () => {
    const { matrix, parts } = await world.plan({ lanes: 'conformance', shards: '3' })
    expect(matrix.map(({ name, shard }) => [name, shard])).toEqual([
      ['conformance-amd64-1-of-3', '1 of 3'],
      ['conformance-amd64-2-of-3', '2 of 3'],
      ['conformance-amd64-3-of-3', '3 of 3'],
    ])
    const lane = SPECS.map((id) => ({ id, labels: [], location: null }))
    const ids = parts.flatMap(({ shard }) =>
      shard === null ? [] : specsOfShard(lane, shard).map(({ id }) => id),
    )
    expect(ids.toSorted()).toEqual(SPECS)
    for (const { part } of matrix) {
      const environment = world.environment({ plan: part })
      const { request } = readRequest(environment, aMachine(), localFiles)
      expect(request).toMatchObject({
        crio: { kind: 'commit', asked: 'main', commit: CRIO },
        kubernetes: { kind: 'ci', asked: 'main', version: KUBERNETES },
        part: JSON.parse(part),
      })
    }
  })

  it('has the outputs that its action.yml names', async () => {
    const { outputs } = await world.plan({})
    const contract: { outputs: object } = parse(readFileSync('plan/action.yml', 'utf8'))
    expect(Object.keys(outputs)).toEqual(Object.keys(contract.outputs))
  })

  it('looks up and downloads each thing once, however many jobs there are', async () => {
    await world.plan({
      lanes: 'conformance serial slow',
      architectures: 'amd64 arm64',
      shards: '2',
    })
    const count = (pattern: RegExp) =>
      world.bucket.requests.filter((path) => pattern.test(path)).length
    expect(count(/kubernetes-test.*gz$/)).toBe(1)
    expect(count(/latest-main\.txt$/)).toBe(1)
    expect(count(/ci\/latest\.txt$/)).toBe(1)
  })

  it('takes the runners that the user names, and scenarios beside none', async () => {
    const { matrix, parts, outputs } = await world.plan({
      lanes: 'conformance',
      scenarios: 'none runc',
      runners: 'amd64=self-hosted,linux',
    })
    expect(matrix.map(({ name }) => name)).toEqual(['conformance-amd64', 'conformance-runc-amd64'])
    expect(matrix[0]?.runner).toEqual(['self-hosted', 'linux'])
    expect(parts.map(({ scenario }) => scenario)).toEqual(['', 'runc'])
    expect(outputs['scenarios']).toBe('["runc"]')
  })

  it('takes the lane of each scenario if none is named', async () => {
    const { parts } = await world.plan({ scenarios: 'runc', runners: 'amd64=big' })
    expect(parts).toMatchObject([{ lane: 'conformance', scenario: 'runc' }])
  })

  it('tells all wrong inputs at once, before anything is asked for', async () => {
    const wrong = { lanes: 'conformence', scenarios: 'runk', shards: '0', runners: 'amd64:ubuntu' }
    const { exitCode, annotations } = await world.plan(wrong)
    expect(exitCode).toBe(1)
    expect(annotations[0]?.title).toBe('Invalid inputs: lanes, scenarios, shards, runners')
    expect(annotations[0]?.message).toMatch(/"conformence" .* Did you mean "conformance"/)
    expect(world.bucket.requests).toEqual([])
  })
})

describe('what a plan leaves out', () => {
  it('are lanes that select nothing, which the night still expects', async () => {
    const { exitCode, matrix, outputs, annotations } = await world.plan({
      lanes: 'hugepages conformance',
      runners: 'amd64=big',
    })
    expect(exitCode).toBe(0)
    expect(matrix.map(({ name }) => name)).toEqual(['conformance-amd64'])
    expect(JSON.parse(outputs['expect'] ?? '')).toEqual(['conformance-amd64', 'hugepages-amd64'])
    expect(JSON.parse(outputs['left-out'] ?? '')).toEqual([
      { name: 'hugepages-amd64', why: expect.stringContaining('select no spec') },
    ])
    const message = expect.stringMatching(/^hugepages-amd64: /)
    expect(annotations).toMatchObject([{ level: 'warning', message }])
  })

  it('are architectures for which there are no such builds', async () => {
    const fast = { kubernetes: 'main-fast', architectures: 'amd64 arm64' }
    const { matrix, outputs, annotations } = await world.plan(fast)
    expect(matrix.map(({ name }) => name)).toEqual(['conformance-amd64'])
    expect(JSON.parse(outputs['left-out'] ?? '')).toEqual([
      { name: 'conformance-arm64', why: expect.stringContaining('fast builds are for amd64 only') },
    ])
    expect(outputs['expect']).toBe('["conformance-amd64"]')
    expect(annotations).toMatchObject([{ level: 'notice' }])
  })

  it('are architectures for which a build should be there, which the night still expects', async () => {
    world.bucket.fail(`artifacts/${CRIO}/arm64/crio`, { status: 404, times: 9 })
    const { outputs, annotations } = await world.plan({ architectures: 'amd64 arm64' })
    expect(outputs['left-out']).toContain('has no build for arm64')
    expect(JSON.parse(outputs['expect'] ?? '')).toEqual(['conformance-amd64', 'conformance-arm64'])
    expect(annotations).toMatchObject([{ level: 'warning' }])
  })

  it('is not everything: a matrix without jobs would be green', async () => {
    const { exitCode, annotations } = await world.plan({ lanes: 'hugepages', runners: 'amd64=big' })
    expect(exitCode).toBe(1)
    expect(annotations).toMatchObject([{ level: 'error', title: 'The plan has no job' }])
  })
})

describe('builds of a plan', () => {
  it('that do not exist are an error that says what to do', async () => {
    world.bucket.fail('latest-main.txt', { status: 404, times: 9 })
    const { exitCode, annotations, outputs } = await world.plan({})
    expect(exitCode).toBe(1)
    expect(outputs).toEqual({})
    expect(annotations[0]?.title).toMatch(/latest-main/)
    expect(annotations[0]?.message).toMatch(/\w/)
  })

  it('may be of a path that a later job makes', async () => {
    const { parts } = await world.plan({ crio: './build' })
    expect(parts[0]).toMatchObject({ crio: './build', asked: { crio: './build' } })
  })

  it('whose specs cannot be listed yet are run as whole lanes, and never divided', async () => {
    const { matrix, summary } = await world.plan({ kubernetes: './kubernetes' })
    expect(matrix).toHaveLength(1)
    expect(summary).toContain('not listed')
    const divided = await world.plan({ kubernetes: './kubernetes', shards: '2' })
    expect(divided.exitCode).toBe(1)
    expect(divided.annotations[0]?.title).toMatch(/Shards and a time budget need the specs/)
  })

  it('are not handed on if their URL may hold a secret', async () => {
    const { exitCode, annotations } = await world.plan({
      crio: 'https://storage.example.com/cri-o.tar.gz?X-Signature=hidden42',
    })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.title).toContain('cannot hand on the URL https://storage.example.com/')
    expect(JSON.stringify(annotations)).not.toContain('hidden42')
  })

  it('are the last good ones of the history', async () => {
    const nights = startNights()
    nights.play(0, [aNightReport(0, [aNightSpec('a', 'p')])])
    const history = join(world.directory, 'history')
    mkdirSync(history)
    for (const [name, one] of nights.histories) {
      writeFileSync(join(history, `${name}.jsonl`), formatHistory(one))
    }
    const [recorded] = nights.histories.values()
    const version = recorded?.runs[0]?.builds.get('kubernetes')?.version ?? ''
    world.publish(`ci/${version}`, version, 'amd64')
    world.publish(`release/${version}`, version, 'amd64')
    const { parts, summary } = await world.plan({ kubernetes: 'last-good', history })
    expect(parts[0]).toMatchObject({ kubernetes: version, asked: { kubernetes: 'last-good' } })
    expect(summary).toContain('last-good: the run of conformance')
    rmSync(history, { recursive: true })
  })
})

describe('a time budget of a plan', () => {
  it('is part of each job, with what is left out', async () => {
    const { parts, matrix, summary } = await world.plan({ 'time-budget': '2m' })
    const [part] = parts
    expect(part?.budget?.seconds).toBe(120)
    expect(part?.budget?.leftOut.length).toBeGreaterThan(0)
    expect(matrix[0]?.minutes).toBe(32)
    expect(summary).toMatch(/\| \d+ of 24 \|/)
  })
})

describe('a history that cannot be read', () => {
  it('is a note, because durations can be guessed', async () => {
    const { exitCode, summary } = await world.plan({ history: `${world.bucket.url}/no-such.jsonl` })
    expect(exitCode).toBe(0)
    expect(summary).toContain('no-such.jsonl')
  })

  it('is an error for last-good', async () => {
    const { exitCode, annotations } = await world.plan({
      kubernetes: 'last-good',
      history: `${world.bucket.url}/no-such.jsonl`,
    })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.title).toMatch(/history .* cannot be read/)
  })
})
