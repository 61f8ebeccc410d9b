import { describe, expect, it } from '@jest/globals'
import { parseUnitState, unitState, unitStates } from '../../src/host/units.ts'
import { expectClear, runErrorIn } from '../run-error.ts'
import { answered } from './scratch.ts'

const RUNNING = `LoadState=loaded
ActiveState=active
SubState=running
Result=success
MainPID=2871
NRestarts=1
ExecMainStatus=0
ExecMainCode=0`

const KILLED = `LoadState=loaded
ActiveState=failed
SubState=failed
Result=signal
MainPID=0
NRestarts=0
ExecMainStatus=9
ExecMainCode=2`

const UNKNOWN = `LoadState=not-found
ActiveState=inactive
SubState=dead
MainPID=0`

describe('parseUnitState', () => {
  it('reads a running service', () => {
    expect(parseUnitState(RUNNING)).toEqual({
      loadState: 'loaded',
      activeState: 'active',
      subState: 'running',
      result: 'success',
      mainPid: 2871,
      restarts: 1,
      exitStatus: 0,
      killed: false,
    })
  })

  it.each([
    ['0', false],
    ['1', false],
    ['2', true],
    ['3', true],
  ])('takes the code %s of the main process for a signal: %s', (code, killed) => {
    expect(parseUnitState(`ExecMainCode=${code}`).killed).toBe(killed)
  })

  it('keeps what comes after a second equals sign', () => {
    expect(parseUnitState('Result=a=b').result).toBe('a=b')
  })

  it('takes an empty answer for an unknown unit', () => {
    expect(parseUnitState('')).toMatchObject({ loadState: 'not-found', activeState: 'inactive' })
  })
})

describe('unitStates', () => {
  it('tells the states of several units in their order, with one question', async () => {
    const { commands, calls } = answered(() => ({
      stdout: `${RUNNING}\n\n${UNKNOWN}\n\n${KILLED}\n`,
    }))
    const states = await unitStates({ commands }, ['a', 'b', 'c'])
    expect(states.map(({ subState }) => subState)).toEqual(['running', 'dead', 'failed'])
    expect(calls).toHaveLength(1)
  })

  it('does not take silence for the end of a unit', async () => {
    const { commands } = answered(() => ({ exitCode: 1, stderr: 'Connection timed out\n' }))
    const runError = await runErrorIn(() => unitState({ commands }, 'crio.service'))
    expectClear(runError)
    expect(runError.cause).toBe('Connection timed out')
  })
})
