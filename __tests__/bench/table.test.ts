import { describe, expect, it } from '@jest/globals'
import { formatJson, formatTable, type Row } from '../../bench/table.ts'

const ROWS: readonly Row[] = [
  { name: 'ratio', what: 'one ÷ the other', value: 1.234, unit: '', target: 1.3 },
  { name: 'seconds', what: 'a time', value: 12.5, unit: 's', target: 5 },
  { name: 'size', what: 'some files', value: 5400.22, unit: 'kB', target: null },
]

describe('the results for people', () => {
  it('are a table with units, targets and whether they are met', () => {
    expect(formatTable(ROWS)).toBe(
      [
        'Benchmark      Result  Target          What it is',
        'ratio            1.23     1.3  met     one ÷ the other',
        'seconds       12.50 s     5 s  missed  a time',
        'size       5400.22 kB                  some files',
      ].join('\n'),
    )
  })

  it('meet a target that they are equal to', () => {
    const row = { name: 'ratio', what: '', value: 1.3, unit: '', target: 1.3 }
    expect(formatTable([row])).toMatch(/ met$/m)
  })
})

describe('the results for programs', () => {
  it('are one object, name to number, in full precision', () => {
    expect(JSON.parse(formatJson(ROWS))).toEqual({ ratio: 1.234, seconds: 12.5, size: 5400.22 })
    expect(formatJson(ROWS)).not.toContain('\n')
  })
})
