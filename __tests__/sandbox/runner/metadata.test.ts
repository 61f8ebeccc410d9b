import { describe, expect, test } from '@jest/globals'
import { resolveInputs, runsPost } from '../../../sandbox/runner/metadata.ts'

const action = {
  inputs: {
    crio: { default: 'main' },
    'report-dir': {},
    count: { default: 3 },
    token: { default: `\${{ github.token }}` },
    old: { deprecationMessage: 'use crio' },
  },
  runs: { main: 'main.js' },
}
const github = { token: 'ghs_1' }

describe('inputs', () => {
  test('are upper case with hyphens, and defaults stand for what is not given', () => {
    expect(resolveInputs(action, { crio: 'v1' }, github)).toEqual({
      environment: {
        INPUT_CRIO: 'v1',
        'INPUT_REPORT-DIR': '',
        INPUT_COUNT: '3',
        INPUT_TOKEN: 'ghs_1',
        INPUT_OLD: '',
      },
      warnings: [],
    })
  })

  test('that the action does not know are passed on with a warning', () => {
    const { environment, warnings } = resolveInputs(action, { typo: 'x' }, github)
    expect(environment).toMatchObject({ INPUT_TYPO: 'x' })
    expect(warnings).toEqual([
      expect.stringContaining("Unexpected input(s) 'typo', valid inputs are ['crio', 'report-dir'"),
    ])
  })

  test('that are deprecated are warned about when they are given', () => {
    expect(resolveInputs(action, { old: 'x' }, github).warnings).toEqual([
      "Input 'old' has been deprecated with message: use crio",
    ])
  })

  test('that are required are not asked for: the action gets an empty text', () => {
    const crio: object = { required: true }
    expect(resolveInputs({ ...action, inputs: { crio } }, {}, github)).toEqual({
      environment: { INPUT_CRIO: '' },
      warnings: [],
    })
  })

  test('have spaces in their names replaced', () => {
    const spaced = { ...action, inputs: { 'report dir': { default: 'x' } } }
    expect(resolveInputs(spaced, {}, github).environment).toEqual({ INPUT_REPORT_DIR: 'x' })
  })

  test('with expressions that the harness cannot evaluate are refused', () => {
    const other = { ...action, inputs: { a: { default: `\${{ runner.os }}` } } }
    expect(() => resolveInputs(other, {}, github)).toThrow('runner.os')
  })
})

describe('post-if', () => {
  test.each([
    [undefined, 'failure', true],
    ['always()', 'cancelled', true],
    ['success()', 'failure', false],
    ['success()', 'success', true],
    ['failure()', 'failure', true],
    ['cancelled()', 'failure', false],
    ['!cancelled()', 'cancelled', false],
  ] as const)('%s after %s: %s', (condition, result, expected) => {
    expect(runsPost(condition, result)).toBe(expected)
  })
})
