import { describe, expect, it } from '@jest/globals'
import type { CommandOutput, Commands } from '../../../src/adapters/exec.ts'
import { createCommandGate } from '../../../src/app/run/command-gate.ts'

const DONE: CommandOutput = { exitCode: 0, stdout: 'done', stderr: '' }

/** Commands that the test ends, in the order in which they began. */
function slowCommands(): { commands: Commands; begun: string[]; endNext: () => void } {
  const begun: string[] = []
  const waiting: ((output: CommandOutput) => void)[] = []
  return {
    begun,
    endNext: () => waiting.shift()?.(DONE),
    commands: {
      run: (program) => {
        begun.push(program)
        const { promise, resolve } = Promise.withResolvers<CommandOutput>()
        waiting.push(resolve)
        return promise
      },
    },
  }
}

describe('createCommandGate', () => {
  it('runs commands with the requested privilege', async () => {
    const asked: string[] = []
    const gate = createCommandGate((privilege) => {
      asked.push(privilege)
      return { run: async () => DONE }
    })
    expect(await gate.commandsFor('sudo').run('true', [])).toEqual(DONE)
    expect(asked).toEqual(['sudo'])
  })

  it('starts no command after it is closed', async () => {
    const { commands, begun } = slowCommands()
    const gate = createCommandGate(() => commands)
    await gate.close(1000)
    void gate.commandsFor('direct').run('modprobe', [])
    expect(begun).toEqual([])
  })

  it('waits for a running command', async () => {
    const { commands, endNext } = slowCommands()
    const gate = createCommandGate(() => commands)
    const running = gate.commandsFor('direct').run('modprobe', [])
    const order: string[] = []
    const closing = (async () => {
      await gate.close(60_000)
      order.push('closed')
    })()
    await new Promise(setImmediate)
    order.push('command ends')
    endNext()
    await closing
    expect(order).toEqual(['command ends', 'closed'])
    expect(await running).toEqual(DONE)
  })

  it('does not wait forever', async () => {
    const { commands, begun } = slowCommands()
    const gate = createCommandGate(() => commands)
    void gate.commandsFor('direct').run('modprobe', [])
    await gate.close(1)
    expect(begun).toEqual(['modprobe'])
  })
})
