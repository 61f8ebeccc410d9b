import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { buildSandbox } from '../../../sandbox/build.ts'
import { systemCommands } from '../../../src/adapters/exec.ts'
import { fieldsOf, listOf, textOf } from '../../../src/domain/fields.ts'
import type { PlannedSpec, Selection } from '../../../src/domain/model/results.ts'
import { AREAS, areaOfSpec } from '../../../src/domain/request/areas.ts'
import { escapeRegExp } from '../../../src/domain/request/exact-focus.ts'
import { findLane, LANES, type Lane } from '../../../src/domain/request/lanes.ts'
import { enumerateSpecs } from '../../../src/suite/enumerate.ts'
import { describeWithShared, present, sharedPath } from '../../domain/results/recordings.ts'

const NOTHING: Selection = {
  scenario: null,
  lane: 'all',
  focus: '',
  skip: '',
  labelFilter: '',
  focusFiles: [],
  skipFiles: [],
  trackedSkips: [],
  shard: null,
  budget: null,
}

/** Lanes whose number of specs docs/lanes.md tells. */
const COUNTS: Readonly<Record<string, number>> = {
  conformance: 427,
  pr: 151,
  smoke: 141,
  'container-lifecycle': 250,
  'resource-isolation': 40,
  'storage-volumes': 97,
  networking: 22,
  other: 18,
  features: 41,
  unlabelled: 141,
  serial: 179,
  slow: 10,
  eviction: 14,
  'resource-managers': 79,
  userns: 9,
  swap: 477,
  'evented-pleg': 529,
  hugepages: 5,
  dra: 43,
  all: 1194,
}

const report = sharedPath('specs-1.36.2.json.gz')
const jobs = sharedPath('prow-job-specs.json')

/** What the filters of a job select, as Prow's kubetest2 hands them on to Ginkgo. */
interface Job {
  readonly name: string
  readonly selection: Selection
}

function readJobs(): readonly Job[] {
  return listOf(JSON.parse(readFileSync(present(jobs), 'utf8'))).map((row) => {
    const { name, focus, skip, label } = fieldsOf<'name' | 'focus' | 'skip' | 'label'>(row)
    return {
      name: textOf(name),
      selection: {
        ...NOTHING,
        focus: textOf(focus),
        skip: textOf(skip),
        labelFilter: textOf(label),
      },
    }
  })
}

/** Ginkgo itself, with all specs of Kubernetes 1.36.2: their texts, labels and source files. */
describeWithShared(report === null ? null : jobs)('lanes, with all specs of Kubernetes', () => {
  let scratch = ''
  let binary = ''

  beforeAll(async () => {
    const { programs } = await buildSandbox()
    binary = join(programs, 'e2e_node.test')
    scratch = mkdtempSync(join(tmpdir(), 'lanes-'))
    writeFileSync(join(scratch, 'report.json'), gunzipSync(readFileSync(present(report))))
  })
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  async function select(selection: Selection): Promise<ReadonlyMap<string, PlannedSpec>> {
    const run = mkdtempSync(join(scratch, 'run-'))
    const environment = { ...process.env, SANDBOX_ALL_SPECS: join(scratch, 'report.json') }
    const commands = systemCommands(environment, 'direct')
    const { planned } = await enumerateSpecs({ commands, scratch: run }, binary, selection, 'node')
    return new Map(planned.map((spec) => [spec.id, spec]))
  }

  function ofLane(lane: Lane | undefined): Promise<ReadonlyMap<string, PlannedSpec>> {
    if (lane === undefined) throw new Error('there is no such lane')
    const { name, skip, labelFilter, focusFiles, skipFiles } = lane
    return select({ ...NOTHING, lane: name, skip, labelFilter, focusFiles, skipFiles })
  }

  it.each(LANES)('$name has as many as the documentation says', async (lane) => {
    const documented = new RegExp(`^\\| \`${escapeRegExp(lane.name)}\` \\| (\\d+)`, 'm')
    const [, told] =
      documented.exec(readFileSync('docs/lanes.md', 'utf8').split('| Lane | Specs in')[1] ?? '') ??
      []
    const { size } = await ofLane(lane)
    expect([size, Number(told)]).toEqual([COUNTS[lane.name], COUNTS[lane.name]])
  })

  it.each(LANES.filter(({ mirrors }) => mirrors !== null))(
    '$name has the specs of $mirrors, but for the differences that it tells',
    async (lane) => {
      const job = readJobs().find(({ name }) => name === lane.mirrors)
      if (job === undefined) throw new Error(`there is no job ${lane.mirrors}`)
      const [ours, theirs] = await Promise.all([ofLane(lane), select(job.selection)])
      const leftOut = [...theirs.keys()].filter((id) => !ours.has(id))
      const added = [...ours.keys()].filter((id) => !theirs.has(id))
      for (const { leavesOut, adds } of lane.differs) {
        const [specs, pattern] = leavesOut === undefined ? [added, adds] : [leftOut, leavesOut]
        expect(specs).toContainEqual(expect.stringMatching(new RegExp(pattern ?? '')))
      }
      const told = (key: 'leavesOut' | 'adds') =>
        lane.differs.flatMap((difference) => difference[key] ?? []).map((text) => new RegExp(text))
      expect(leftOut.filter((id) => !told('leavesOut').some((text) => text.test(id)))).toEqual([])
      expect(added.filter((id) => !told('adds').some((text) => text.test(id)))).toEqual([])
      for (const text of told('leavesOut')) {
        expect([...ours.keys()]).not.toContainEqual(expect.stringMatching(text))
      }
    },
  )

  it('of areas have each spec of the conformance lane once, as the area of the spec says', async () => {
    const conformance = await ofLane(findLane('conformance'))
    const parts = await Promise.all(
      AREAS.map(async ({ name }) => ({ name, specs: await ofLane(findLane(name)) })),
    )
    expect(parts.flatMap(({ specs }) => [...specs.keys()]).toSorted()).toEqual(
      [...conformance.keys()].toSorted(),
    )
    for (const { name, specs } of parts) {
      expect(specs.size).toBeGreaterThan(0)
      for (const { location } of specs.values()) expect(areaOfSpec(location)).toBe(name)
    }
  })

  it('pr has specs of every area, and only some of the conformance lane', async () => {
    const [pr, conformance] = await Promise.all([
      ofLane(findLane('pr')),
      ofLane(findLane('conformance')),
    ])
    const areas = [...pr.values()].map(({ location }) => areaOfSpec(location))
    const core = AREAS.map(({ name }) => name).filter((name) => name !== 'other')
    expect([...new Set(areas)]).toEqual(expect.arrayContaining(core))
    for (const id of pr.keys()) expect(conformance.has(id)).toBe(true)
  })
})
