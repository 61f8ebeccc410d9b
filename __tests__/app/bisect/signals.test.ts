import { describe, expect, it } from '@jest/globals'
import { searchSignals } from '../../../src/app/bisect/signals.ts'
import { Stopped } from '../../../src/domain/errors.ts'

const ignore: (signal: string) => void = () => {}

function process() {
  let handler = ignore
  const signals = searchSignals((given) => {
    handler = given
  })
  return { signals, send: (signal: string) => handler(signal) }
}

/** Whether it has rejected by now. */
async function hasStopped(stopped: Promise<never>): Promise<boolean> {
  return Promise.race([
    stopped.catch(() => true),
    new Promise<boolean>((done) => setTimeout(() => done(false), 5)),
  ])
}

describe('searchSignals', () => {
  it('gives signals to the trial that runs, and only to that one', async () => {
    const { signals, send } = process()
    const got: string[] = []
    signals.onSignal((signal) => got.push(`first ${signal}`))
    signals.trialHasEnded()
    signals.onSignal((signal) => got.push(`second ${signal}`))
    send('SIGINT')
    send('SIGTERM')
    expect(got).toEqual(['second SIGINT', 'second SIGTERM'])
    expect(signals.wasStopped()).toBe(true)
    expect(await hasStopped(signals.stopped)).toBe(false)
  })

  it('ends the search if no trial runs', async () => {
    const { signals, send } = process()
    expect(signals.wasStopped()).toBe(false)
    signals.onSignal(() => {
      throw new Error('it has ended')
    })
    signals.trialHasEnded()
    send('SIGTERM')
    send('SIGTERM')
    expect(signals.wasStopped()).toBe(true)
    await expect(signals.stopped).rejects.toEqual(new Stopped('SIGTERM'))
  })
})
