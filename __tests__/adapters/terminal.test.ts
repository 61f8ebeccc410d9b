import { describe, expect, it } from '@jest/globals'
import {
  paintWith,
  type TerminalOutput,
  terminalLog,
  terminalStep,
} from '../../src/adapters/terminal.ts'

function aTalk(
  overrides: Partial<TerminalOutput> = {},
): TerminalOutput & { readonly output: () => string } {
  const written: string[] = []
  return {
    write: (text) => void written.push(text),
    paint: paintWith(false),
    columns: () => null,
    output: () => written.join(''),
    ...overrides,
  }
}

describe('terminalLog', () => {
  it('writes lines without control characters of others', () => {
    const talk = aTalk()
    const log = terminalLog(talk)
    log.info('info\u001b[31m')
    log.warning('careful')
    log.debug('debug')
    log.relay(['\u001b[31mred', 'plain'])
    expect(talk.output()).toBe('info\nWarning: careful\nred\nplain\n')
  })

  it('indents what belongs to a group, until its work has ended or failed', async () => {
    const talk = aTalk()
    const log = terminalLog(talk)
    const work = async () => {
      log.relay(['two', 'lines'])
      return 7
    }
    expect(await log.group('One', work)).toBe(7)
    await expect(log.group('Two', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    log.info('after')
    expect(talk.output()).toBe('One\n  two\n  lines\nTwo\nafter\n')
  })

  it('adds progress as lines where nothing can be replaced', () => {
    const talk = aTalk()
    const log = terminalLog(talk)
    log.progress('1/2')
    log.progress('2/2')
    expect(log.live).toBe(false)
    expect(talk.output()).toBe('1/2\n2/2\n')
  })

  it('replaces progress on a terminal, never wider than it, and clears it before other lines', () => {
    const talk = aTalk({ columns: () => 10 })
    const log = terminalLog(talk)
    log.progress('1/2')
    log.progress('2/2 and much more')
    log.info('done')
    log.info('really')
    expect(log.live).toBe(true)
    const clear = '\r\u001b[K'
    expect(talk.output()).toBe(`${clear}1/2${clear}2/2 and…${clear}done\nreally\n`)
  })
})

describe('paintWith', () => {
  it('colors only where colors are wanted', () => {
    expect(paintWith(false)('red', 'x')).toBe('x')
    expect(paintWith(true)('red', 'x')).toBe('\u001b[31mx\u001b[39m')
  })
})

describe('terminalStep', () => {
  it('tells annotations, and keeps outputs and state to itself', () => {
    const talk = aTalk()
    const step = terminalStep(talk)
    step.annotate({ level: 'error', title: 'Bad\u001b[2J', message: 'one\ntwo' })
    step.setOutput('result', 'failed')
    step.saveState('workspace', '/w')
    step.mask('secret')
    expect(talk.output()).toBe('error: Bad\n  one\n  two\n')
    expect([...step.outputs, ...step.state]).toEqual([
      ['result', 'failed'],
      ['workspace', '/w'],
    ])
  })
})
