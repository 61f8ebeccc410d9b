import { describe, expect, it } from '@jest/globals'
import { withoutDumps } from '../../../src/domain/causes/message.ts'

describe('the message of an assertion without dumps', () => {
  it('keeps what was expected and what was there', () => {
    const message = [
      'Timed out after 300.001s.',
      'The function passed to Eventually returned the following error:',
      'the phase of the pod',
      'Expected',
      '    <v1.PodPhase>: Pending',
      'to equal',
      '    <string | 0xc000123456, len:7>: Running',
    ]
    expect(withoutDumps(message.join('\n'))).toBe(
      'Timed out after 300.001s.\nthe phase of the pod\nExpected\n<v1.PodPhase> Pending\nto equal\n<string> Running',
    )
  })

  it('keeps the text of an error, and not its fields', () => {
    const message = [
      'Unexpected error:',
      '    <*fmt.wrapError | 0xc000e1c020>: ',
      '    creating the pod failed: pods "a" is forbidden',
      '    {',
      '        msg: "creating the pod failed",',
      '        err: <*errors.StatusError | 0xc0001>{',
      '            Code: 403,',
      '        },',
      '    }',
      'occurred',
    ]
    expect(withoutDumps(message.join('\n'))).toBe(
      'Unexpected error:\n<*fmt.wrapError> creating the pod failed: pods "a" is forbidden\noccurred',
    )
  })

  it('has nothing of objects', () => {
    const object = [
      '    <*v1.Pod | 0xc000>: ',
      '        metadata:',
      '          name: a',
      '        {',
      '        x',
    ]
    const braces = [
      '    <*v1.Pod | 0xc000>: {',
      '        TypeMeta: {},',
      '        Name: "a",',
      '    }',
    ]
    for (const dump of [object, braces]) {
      expect(withoutDumps(['Got instead:', ...dump, 'in the end'].join('\n'))).toBe(
        'Got instead:\n<*v1.Pod>\nin the end',
      )
    }
  })

  it('has the text of an error in which there is an object', () => {
    const message = [
      'Expected success, but got an error:',
      '    <framework.FailureError>: ',
      '    Timed out after 300.002s.',
      '    expected pod to be Succeeded or Failed, got instead:',
      '        <*v1.Pod>: ',
      '            metadata:',
      '    Gomega truncated this representation as it exceeds a limit.',
      '    Learn more here: https://onsi.github.io/gomega',
      '    {',
      '        msg: "Timed out after 300.002s.",',
      '    }',
    ]
    expect(withoutDumps(message.join('\n'))).toBe(
      'Expected success, but got an error:\n<framework.FailureError> Timed out after 300.002s. expected pod to be Succeeded or Failed, got instead:',
    )
  })

  it('has nothing of texts with several lines', () => {
    const message = [
      'Expected',
      '    <string>: HOSTNAME=a',
      '    HOME=/',
      'to contain',
      '    <string>: b',
    ]
    expect(withoutDumps(message.join('\n'))).toBe('Expected\n<string>\nto contain\n<string> b')
  })

  it('ends where the state of the goroutines begins, and is bounded', () => {
    const message =
      'it hung\nThis is the Progress Report generated when the suite timeout occurred:\nx'
    expect(withoutDumps(message)).toBe('it hung')
    expect(withoutDumps('x\n'.repeat(100_000)).split('\n')).toHaveLength(40)
    expect(withoutDumps(`    <string>: ${'y'.repeat(90_000)}`).length).toBeLessThan(400)
  })
})
