import { describe, expect, it } from '@jest/globals'
import lanesData from '../../lanes/lanes.json' with { type: 'json' }
import { filesOfArea } from '../../src/domain/request/areas.ts'
import { LANES } from '../../src/domain/request/lanes.ts'
import { parseLane } from '../../src/inputs/lane-file.ts'
import { someFiles, WORKSPACE } from './input-context.ts'

function parse(text: string, content: unknown) {
  const files = someFiles({
    [`${WORKSPACE}/lanes.json`]: typeof content === 'string' ? content : JSON.stringify(content),
  })
  return parseLane(text, { workspace: WORKSPACE, cpus: 4, files })
}

function lane(text: string, content: unknown) {
  const parsed = parse(text, content)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

function problems(text: string, content: unknown): readonly string[] {
  const parsed = parse(text, content)
  return parsed.ok ? [] : parsed.problems.map(({ given, why }) => `${given} ${why}`)
}

describe('lanes of a file', () => {
  it('are chosen by name, and have the keys of the lanes of the action', () => {
    const rows = [
      { name: 'first' },
      {
        name: 'second',
        description: 'mine',
        labelFilter: 'Serial',
        skip: 'x',
        area: 'networking',
        procs: 2,
        timeout: '1h30m',
        needs: ['swap'],
        scenario: 'runc',
        featureGates: { A: false },
      },
    ]
    expect(lane('./lanes.json#second', rows)).toEqual({
      name: 'second',
      description: 'mine',
      labelFilter: 'Serial',
      skip: 'x',
      ...filesOfArea('networking'),
      procs: 2,
      timeoutSeconds: 5400,
      needs: ['swap'],
      scenario: 'runc',
      testArgs: [],
      kubeletFlags: [],
      featureGates: { A: false },
      mayLack: [],
      mirrors: null,
      differs: [],
    })
    expect(lane('./lanes.json#first', rows)).toMatchObject({ labelFilter: '', focusFiles: [] })
    expect(lane('lanes.json', { name: 'only' })).toMatchObject({ name: 'only', description: '' })
    expect(lane('smoke', [])).toBe(LANES.find(({ name }) => name === 'smoke'))
    expect(lane('', [])).toBeNull()
  })

  it('read arguments that were copied from a Prow job', () => {
    const testArgs = [
      '--feature-gates=A=true --kubelet-flags="--x=y --z" --v=5 --ginkgo.timeout=2h',
    ]
    expect(lane('./lanes.json', { name: 'mine', testArgs, kubeletFlags: ['--w'] })).toMatchObject({
      testArgs: ['--v=5'],
      kubeletFlags: ['--x=y', '--z', '--w'],
      featureGates: { A: true },
      timeoutSeconds: 7200,
    })
  })

  it('of the action are valid themselves, but for their names', () => {
    for (const row of lanesData) {
      expect([row.name, problems('./lanes.json', { ...row, name: 'mine' })]).toEqual([row.name, []])
    }
  })

  it.each<readonly [unknown, RegExp]>([
    [
      [{ name: 'a' }, { name: 'b', labelfilter: 'x' }],
      /^\.\/lanes\.json, lane b has the unknown key "labelfilter": did you mean "labelFilter"\?$/,
    ],
    [
      { name: 'a', colour: 1 },
      /lane a has the unknown key "colour"\. Keys are name, description, labelFilter/,
    ],
    [[{ labelFilter: 'x' }], /lane 1 has no "name"$/],
    [{ name: 'A b' }, /lane 1 has a "name" that is not a name of up to 40/],
    [{ name: 'smoke' }, /lane smoke has a "name" that is the name of a lane of the action$/],
    [{ name: 'a', labelFilter: 7 }, /has a "labelFilter" that is not a text on one line$/],
    [{ name: 'a', skip: 'x\ny' }, /has a "skip" that is not a text on one line$/],
    [{ name: 'a', focusFiles: 'x' }, /has a "focusFiles" that is not a list$/],
    [{ name: 'a', focusFiles: ['x.go:17'] }, /has "x\.go:17", which has a colon/],
    [
      { name: 'a', area: 'netwrking' },
      /"area" that is not one of resource-isolation, .*did you mean "networking"/,
    ],
    [{ name: 'a', focusFiles: ['x('] }, /has "x\(", which is not a regular expression$/],
    [
      { name: 'a', scenario: 'evented-pleg', featureGates: { EventedPLEG: false } },
      /has the feature gate EventedPLEG, which contradicts its scenario evented-pleg$/,
    ],
    [{ name: 'a', area: 'other', focusFiles: ['x'] }, /has both "area" and "focusFiles"$/],
    [{ name: 'a', procs: 0 }, /has a "procs" that/],
    [{ name: 'a', procs: 99 }, /has a "procs" that is too many$/],
    [{ name: 'a', timeout: '90' }, /has a "timeout" that is not a duration$/],
    [{ name: 'a', needs: ['swp'] }, /which is not one of cgroup v2, .*: did you mean "swap"\?$/],
    [{ name: 'a', scenario: 'runk' }, /did you mean "runc"\?$/],
    [{ name: 'a', featureGates: { A: 'true' } }, /is not an object of names with true or false$/],
    [{ name: 'a', kubeletFlags: ['x'] }, /has "x", which is not a flag$/],
    [
      { name: 'a', testArgs: ['--report-dir=/x'] },
      /cannot be given here: use the input report-dir$/,
    ],
    [[{ name: 'a' }, { name: 'a' }], /has more than one lane "a"$/],
    [[], /has no lane$/],
    ['{', /is not JSON: /],
    [[7], /lane 1 is not a JSON object$/],
    [
      [{ name: 'a' }, { name: 'b' }],
      /has several lanes: write \.\/lanes\.json#a, \.\/lanes\.json#b$/,
    ],
  ])('are refused: %j', (content, why) => {
    expect(problems('./lanes.json', content)).toEqual([expect.stringMatching(why)])
  })

  it('are all told together', () => {
    const rows = [
      { name: 'a', x: 1, timeout: 'y' },
      { name: 'b', procs: 'z' },
    ]
    expect(problems('./lanes.json#a', rows)).toHaveLength(3)
  })

  it.each([
    ['./lanes.json#secnd', '"second"'],
    ['./nowhere.json#a', 'is not a file that can be read'],
    ['smok', 'is not a lane'],
  ])('are not found: %s', (text, words) => {
    expect(problems(text, [{ name: 'first' }, { name: 'second' }])).toEqual([
      expect.stringContaining(words),
    ])
  })
})
