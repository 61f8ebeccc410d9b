import { describe, expect, it } from '@jest/globals'
import {
  conditionHolds,
  evaluateText,
  evaluateValue,
} from '../../../sandbox/workflow/expressions.ts'

const CONTEXTS = {
  matrix: { lane: 'serial' },
  needs: { plan: { result: 'success', outputs: { lanes: '["a","b"]' } } },
  github: { run_attempt: '2' },
  inputs: {},
}

describe('texts of a workflow', () => {
  it.each([
    ['plain', 'plain'],
    [`x-\${{ matrix.lane }}-\${{ github.run_attempt }}`, 'x-serial-2'],
    [`\${{ format('{0}!', matrix.lane) }}`, 'serial!'],
    [`\${{ 'a}}b' }}`, 'a}}b'],
    [`[\${{ inputs.nothing }}]`, '[]'],
    [`\${{ toJSON(needs.plan.result) }}`, '"success"'],
  ])('%s is %s', (text, value) => {
    expect(evaluateText(text, CONTEXTS)).toBe(value)
  })

  it('have the results of needed jobs as JSON', () => {
    expect(JSON.parse(evaluateText(`\${{ toJSON(needs) }}`, CONTEXTS))).toEqual(CONTEXTS.needs)
  })

  it.each(['secrets.TOKEN', "hashFiles('x')", 'matrix.'])(
    'cannot have the expression %s',
    (expression) => {
      expect(() => evaluateText(`\${{ ${expression} }}`, CONTEXTS)).toThrow(
        `the harness cannot evaluate \${{ ${expression} }}`,
      )
    },
  )

  it('are values where they are one expression', () => {
    const matrix = {
      lane: `\${{ fromJSON(needs.plan.outputs.lanes) }}`,
      more: [`\${{ matrix.lane }}`],
    }
    expect(evaluateValue(matrix, CONTEXTS)).toEqual({ lane: ['a', 'b'], more: ['serial'] })
  })
})

describe('a condition', () => {
  it.each([
    [null, 'success', true],
    [null, 'failure', false],
    [null, 'skipped', false],
    ['always()', 'failure', true],
    [`\${{ always() }}`, 'cancelled', true],
    [`\${{ !cancelled() }}`, 'failure', true],
    [`\${{ !cancelled() }}`, 'skipped', true],
    ['!cancelled()', 'cancelled', false],
    ['failure()', 'failure', true],
    ["matrix.lane == 'serial'", 'success', true],
    ["matrix.lane == 'serial'", 'failure', false],
    ["always() && matrix.lane == 'other'", 'success', false],
    ["needs.plan.outputs.lanes != ''", 'success', true],
  ] as const)('%s after %s: %s', (condition, status, holds) => {
    expect(conditionHolds(condition, CONTEXTS, status)).toBe(holds)
  })
})
