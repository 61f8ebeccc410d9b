import { describe, expect, it } from '@jest/globals'
import { runStep } from './run-step.ts'

const IMPORT = "import { actionsLog } from './src/adapters/log.ts'"

describe('actionsLog', () => {
  it('keeps the runner from reading commands in what it relays', () => {
    const { stdout } = runStep(`${IMPORT}
      actionsLog.relay(['::error::not ours', 'a ##[error]b', '\\u001b[31mred\\u001b[0m\\ntwo'])`)
    const [stop, ...lines] = stdout.split('\n')
    const token = /^::stop-commands::([0-9a-f-]{36})$/.exec(stop ?? '')?.[1]
    expect(token).toBeDefined()
    expect(lines).toEqual(['::error::not ours', 'a ##[error]b', 'red', '  two', `::${token}::`, ''])
  })

  it('uses a new token each time', () => {
    const { stdout } = runStep(`${IMPORT}
      actionsLog.relay([])
      actionsLog.relay([])`)
    expect(new Set(stdout.match(/[0-9a-f-]{36}/g)).size).toBe(2)
  })

  it('closes a group also when the work in it fails, and passes its end on', async () => {
    const { stdout } = runStep(`${IMPORT}
      console.log(await actionsLog.group('One', async () => 'value'))
      await actionsLog.group('Two', () => Promise.reject(new Error('broken')))
        .catch((error) => console.log(error.message))`)
    expect(stdout).toBe('::group::One\n::endgroup::\nvalue\n::group::Two\n::endgroup::\nbroken\n')
  })

  it('tells warnings in the log only: annotations are made of the report', () => {
    expect(runStep(`${IMPORT}\nactionsLog.warning('careful')`).stdout).toBe('Warning: careful\n')
  })
})
