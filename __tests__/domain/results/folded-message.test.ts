import { describe, expect, it } from '@jest/globals'
import { foldMessage } from '../../../src/domain/results/folded-message.ts'

describe('foldMessage', () => {
  it('shows a dump of an object in one line, also inside of an error', () => {
    const dump = [
      '    <*v1.Pod | 0xc1>: ',
      ...Array<string>(100).fill('        label: x'),
      '        phase: Pending',
    ]
    const error = ['expected pod to run, got instead:', ...dump].map((line) => `    ${line}`)
    expect(
      foldMessage([
        'Expected success, but got an error:',
        '    <framework.FailureError>: ',
        ...error,
        '    {',
        '        msg: "expected pod to run",',
        '    }',
        'Gomega truncated this representation as it exceeds',
      ]),
    ).toEqual([
      'Expected success, but got an error:',
      '    <framework.FailureError>:',
      '    expected pod to run, got instead:',
      '        <*v1.Pod>: Pending [101 lines]',
    ])
  })

  it('keeps the first lines of a long text, and short values as they are', () => {
    const text = Array.from({ length: 20 }, (_, index) => `    line ${index}`)
    const short = ['to equal', '    <int>: 3']
    expect(foldMessage(['Expected', '    <string>: first', ...text, ...short])).toEqual([
      'Expected',
      '    <string>: first',
      ...text.slice(0, 7),
      '    [… 13 more lines]',
      ...short,
    ])
  })

  it('leaves a message without values as it is', () => {
    expect(foldMessage(['never ran', '  because'])).toEqual(['never ran', '  because'])
  })
})
