import { describe, expect, it } from '@jest/globals'
import { hasFailed, type SuiteResult } from '../../../src/domain/model/results.ts'
import { readJUnit } from '../../../src/domain/results/junit.ts'

function outcomes({ specs }: SuiteResult): readonly string[] {
  return specs.map(({ id, outcome, attempts }) => `${id}: ${outcome} (${attempts})`)
}

const SOUND = { damage: [], contradictions: [] }

const failed = '<testcase name="a"><failure>timed out</failure></testcase>'
const passed = '<testcase name="a"/>'

function file(cases: string, counts = 'tests="2" failures="1"'): string {
  return `<testsuite name="openshift-tests" ${counts}><property name="TestVersion" value="v4.1.0"/>${cases}</testsuite>`
}

function part(value: string, reason: string): string {
  return `<testsuite tests="1"><properties><property name="SuiteSucceeded" value="${value}"/><property
      name="SpecialSuiteFailureReason" value="${reason}"/></properties><testcase name="${value}"/></testsuite>`
}

describe('JUnit of openshift-tests', () => {
  it.each([
    ['a failure, then a success', failed + passed],
    ['a success, then a failure', passed + failed],
  ])('takes %s under one name for a flake', (_, cases) => {
    const suite = readJUnit(file(cases))
    expect(outcomes(suite)).toEqual(['a: passed (2)'])
    expect(suite).toMatchObject({ ...SOUND, totalSpecs: 1 })
    expect(suite.succeeded).not.toBe(false)
  })

  it.each([
    ['two failures', failed + failed, 'tests="2" failures="2"', 'a: failed (2)'],
    [
      'a failure and a skip',
      `${failed}<testcase name="a"><skipped message="x"/></testcase>`,
      'tests="2" failures="1"',
      'a: failed (1)',
    ],
  ])('takes %s for a failure', (_, cases, counts, expected) => {
    const suite = readJUnit(file(cases, counts))
    expect(outcomes(suite)).toEqual([expected])
    expect(suite).toMatchObject(SOUND)
  })

  it('does not forgive a failure that it counts and does not have', () => {
    expect(readJUnit(file(passed + passed)).contradictions).toHaveLength(1)
    const more = readJUnit(file(failed + passed, 'tests="2" failures="2" errors="0"'))
    expect(more).toMatchObject({ succeeded: false, contradictions: [expect.any(String)] })
  })

  it.each(['E2eNode Suite', 'not openshift-tests'])('is not that of the suite %s', (name) => {
    const suite = readJUnit(
      file(failed + passed)
        .replace('openshift-tests', name)
        .replace(/<property.*?>/, ''),
    )
    expect(outcomes(suite)).toEqual(['a: failed (1)', 'a: passed (1)'])
  })
})

describe('JUnit with attempts', () => {
  it('takes flakyFailure and flakyError for attempts before a success', () => {
    const suite = readJUnit(`<testsuite tests="2" failures="0" errors="0" skipped="0" flakes="1">
      <testcase name="a"><flakyFailure message="no"><stackTrace>at a.go</stackTrace><system-out>x</system-out></flakyFailure>
      <flakyError message="no"/><system-out>all is well</system-out></testcase><testcase name="b"/></testsuite>`)
    expect(outcomes(suite)).toEqual(['a: passed (3)', 'b: passed (1)'])
    expect(suite).toMatchObject({
      ...SOUND,
      succeeded: true,
      specs: [{ output: 'all is well' }, {}],
    })
  })

  it('takes rerunFailure and rerunError for further failures', () => {
    const suite = readJUnit(`<testsuite tests="1" failures="1" errors="0"><testcase name="a">
      <failure message="first">body</failure><rerunError message="second"><stackTrace>at a.go</stackTrace></rerunError>
      </testcase></testsuite>`)
    expect(outcomes(suite)).toEqual(['a: failed (2)'])
    expect(suite).toMatchObject({
      ...SOUND,
      succeeded: false,
      specs: [
        {
          failure: { message: 'first\nbody' },
          additionalFailures: [{ message: 'second\nat a.go' }],
        },
      ],
    })
  })

  it('reads on after an attempt that is cut off', () => {
    const suite = readJUnit(
      '<testsuite><testcase name="a"><flakyFailure></testcase><testcase name="b"><failure/></testcase></testsuite>',
    )
    expect(suite.specs).toContainEqual(expect.objectContaining({ id: 'b', outcome: 'failed' }))
    expect(suite.damage).toHaveLength(1)
  })

  it('has no success without the first failure of a rerun', () => {
    const suite = readJUnit('<testsuite><testcase name="a"><rerunFailure/></testcase></testsuite>')
    expect(outcomes(suite)).toEqual(['a: failed (2)'])
  })
})

describe('JUnit of other frameworks', () => {
  it('reads the states of GoogleTest', () => {
    const suite =
      readJUnit(`<testsuites tests="5" failures="1" disabled="1" errors="0"><testsuite name="S" tests="5"
      failures="1" disabled="1" errors="0"><testcase name="ran" status="run" result="completed"/>
      <testcase name="disabled" status="notrun" result="suppressed"/>
      <testcase name="failed" status="run" result="completed"><failure message="bad" type=""/></testcase>
      <testcase name="skipped" status="run" result="skipped"><skipped message="no KVM"/></testcase>
      <testcase name="other" status="disabled"/></testsuite></testsuites>`)
    expect(outcomes(suite)).toEqual([
      'ran: passed (1)',
      'failed: failed (1)',
      'skipped: skipped (1)',
    ])
    expect(suite).toMatchObject({ ...SOUND, succeeded: false })
  })

  it('takes a case of an unknown state for a failure', () => {
    const suite = readJUnit('<testsuite><testcase name="a" status="stuck"/></testsuite>')
    expect(outcomes(suite)).toEqual(['a: failed (1)'])
  })

  it('never takes a failure for a skip', () => {
    for (const status of ['', 'status="notrun"', 'status="passed"', 'status="skipped"']) {
      const entry = `<testcase name="a" ${status}><skipped/><failure message="x"/></testcase>`
      expect(outcomes(readJUnit(`<testsuite>${entry}</testsuite>`))).toEqual(['a: failed (1)'])
    }
  })

  it('reads pytest: equal names of several files, and a failure with an error', () => {
    const suite =
      readJUnit(`<testsuites><testsuite name="pytest" errors="1" failures="1" skipped="1" tests="4" time="1.5"
      timestamp="2026-09-01T10:10:10.500000+02:00"><testcase classname="test_a" name="test_x"/>
      <testcase classname="test_b" name="test_x"><failure message="assert 1">in test_b: assert 1</failure>
      <error message="tear down">e</error></testcase>
      <testcase classname="test_a" name="test_y"><skipped type="pytest.skip" message="no root">a.py:1</skipped></testcase>
      <testcase classname="test_a" name="test_z"/></testsuite></testsuites>`)
    expect(outcomes(suite)).toEqual([
      'test_a test_x: passed (1)',
      'test_b test_x: failed (1)',
      'test_y: skipped (1)',
      'test_z: passed (1)',
    ])
    expect(suite).toMatchObject({
      ...SOUND,
      startedAt: '2026-09-01T10:10:10.500000+02:00',
      endedAt: '2026-09-01T08:10:12.000Z',
    })
    expect(suite.specs[1]).toMatchObject({
      failure: { message: 'assert 1', stackTrace: 'in test_b: assert 1' },
      additionalFailures: [{ message: 'tear down\ne' }],
    })
    expect(suite.specs[2]).toMatchObject({ skipReason: 'no root' })
  })

  it('reads gotestsum: a suite for each package', () => {
    const suite =
      readJUnit(`<testsuites tests="2" failures="1" errors="0"><testsuite tests="1" failures="1" time="1"
      name="a" timestamp="2026-09-01T10:10:10Z"><testcase classname="a" name="TestMain"><failure message="Failed"
      type="">panic: x</failure></testcase></testsuite><testsuite tests="1" failures="0" time="2" name="b"
      timestamp="2026-09-01T10:10:20Z"><testcase classname="b" name="TestX"/></testsuite></testsuites>`)
    expect(suite).toMatchObject({
      ...SOUND,
      startedAt: '2026-09-01T10:10:10Z',
      endedAt: '2026-09-01T10:10:22.000Z',
      specs: [{ id: 'TestMain', failure: { message: 'Failed\npanic: x' } }, { id: 'TestX' }],
    })
  })

  it('reads bats: the reason of a skip is the text', () => {
    const suite =
      readJUnit(`<testsuites time="2"><testsuite name="ctr.bats" tests="2" failures="0" errors="0" skipped="1"
      time="2"><testcase classname="ctr.bats" name="ctr limit"/><testcase classname="ctr.bats"
      name="ctr userns"><skipped>needs root</skipped></testcase></testsuite></testsuites>`)
    expect(suite).toMatchObject({ ...SOUND, succeeded: true })
    expect(suite.specs).toMatchObject([{ outcome: 'passed' }, { skipReason: 'needs root' }])
  })
})

describe('the structure of JUnit', () => {
  const inner =
    '<testsuite name="i" tests="2" failures="1" errors="0"><testcase name="b"/><testcase name="c"><error/></testcase></testsuite>'

  it.each([
    ['all cases', 'tests="3" failures="1" errors="0"'],
    ['its own cases', 'tests="1" failures="0" errors="0"'],
  ])('can have nested suites, of which the outer one counts %s', (_, counts) => {
    const suite = readJUnit(
      `<testsuites><testsuite name="o" ${counts}><testcase name="a"/>${inner}</testsuite></testsuites>`,
    )
    expect(outcomes(suite)).toEqual(['a: passed (1)', 'b: passed (1)', 'c: failed (1)'])
    expect(suite).toMatchObject(SOUND)
  })

  it.each([
    ['tests="4" failures="1"', 'damage'],
    ['tests="3" failures="2"', 'contradictions'],
    ['tests="1" failures="1"', 'contradictions'],
  ] as const)('does not agree with an outer suite that has %s', (counts, field) => {
    const suite = readJUnit(`<testsuite ${counts}><testcase name="a"/>${inner}</testsuite>`)
    expect(suite[field]).toHaveLength(1)
  })

  it('can have cases outside of a suite', () => {
    const suite = readJUnit(
      '<testsuites tests="1"><testcase name="a"><failure/></testcase></testsuites>',
    )
    expect(outcomes(suite)).toEqual(['a: failed (1)'])
    expect(outcomes(readJUnit('<testcase name="a"/>'))).toEqual(['a: passed (1)'])
  })

  it('has a problem with an error outside of a case', () => {
    const suite = readJUnit(
      '<testsuite><testcase name="a"/><error message="not collected"/></testsuite>',
    )
    expect(suite.contradictions).toEqual(['error outside of a case: not collected'])
  })

  it('did not succeed if one of its suites did not', () => {
    const suite = readJUnit(
      `<testsuites>${part('false', 'Suite Timeout Elapsed')}${part('true', '')}</testsuites>`,
    )
    expect(suite).toMatchObject({
      succeeded: false,
      specialFailureReasons: ['Suite Timeout Elapsed'],
    })
    const counted =
      '<testsuites><testsuite failures="0" errors="0"/><testsuite failures="1" errors="0"/></testsuites>'
    expect(readJUnit(counted).succeeded).toBe(false)
  })

  it('takes no property of a case for one of the suite', () => {
    const own = '<properties><property name="SuiteSucceeded" value="true"/></properties>'
    const suite = readJUnit(
      `<testsuite failures="1" errors="0"><testcase name="a">${own}<failure/></testcase></testsuite>`,
    )
    expect(suite.succeeded).toBe(false)
  })
})

/** Files with one failure. The names differ by more than one bit, so that no flip makes one of them the other. */
const RED: Readonly<Record<string, string>> = {
  'openshift-tests':
    '<testsuite name="openshift-tests" tests="2" failures="1" errors="0"><property name="TestVersion" value="v4"/><testcase name="one"/><testcase name="other"><failure>no</failure></testcase></testsuite>',
  Surefire:
    '<testsuite tests="2" failures="1" errors="0"><testcase name="one"><flakyFailure message="x"><stackTrace>y</stackTrace></flakyFailure></testcase><testcase name="other"><failure/><rerunFailure/></testcase></testsuite>',
  GoogleTest:
    '<testsuites tests="2" failures="1" disabled="0" errors="0"><testsuite tests="2" failures="1" errors="0"><testcase name="one" status="run"/><testcase name="other" status="run"><failure message="x"/></testcase></testsuite></testsuites>',
  'nested suites':
    '<testsuite tests="2" failures="1" errors="0"><testcase name="one"/><testsuite tests="1" failures="1" errors="0"><testcase name="other"><error/></testcase></testsuite></testsuite>',
}

function looksGreen(text: string): boolean {
  try {
    const { specs, succeeded, damage, contradictions } = readJUnit(text)
    const isSound = damage.length === 0 && contradictions.length === 0 && succeeded !== false
    return isSound && specs.length > 0 && !specs.some(hasFailed)
  } catch {
    return false
  }
}

describe.each(Object.entries(RED))('a red file of %s', (_, text) => {
  it('is not green wherever it is cut off', () => {
    const cuts = Array.from({ length: text.length + 1 }, (_character, end) => text.slice(0, end))
    expect(cuts.filter(looksGreen)).toEqual([])
  })

  it('is not green with any bit changed', () => {
    const changed = Array.from({ length: text.length * 7 }, (_bit, index) => {
      const at = Math.floor(index / 7)
      const code = text.charCodeAt(at) ^ (1 << (index % 7))
      return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1)
    })
    expect(changed.filter(looksGreen)).toEqual([])
  })
})
