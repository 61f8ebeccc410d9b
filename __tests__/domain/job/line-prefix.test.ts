import { describe, expect, it } from '@jest/globals'
import { withoutPrefix } from '../../../src/domain/job/line-prefix.ts'

describe('withoutPrefix', () => {
  it.each([
    ["GitHub's raw logs", '2026-09-01T10:10:10.1234567Z ##[error]x'],
    ["GitHub's raw logs with a byte order mark", '\uFEFF2026-09-01T10:10:10.1234567Z ##[error]x'],
    ['gh', 'e2e (crun)\tRun the suite\t2026-09-01T10:10:10.1234567Z ##[error]x'],
    ['Jenkins', '[2026-09-01T10:10:10.123Z] ##[error]x'],
    ['Jenkins with the time of the day', '10:10:10  ##[error]x'],
    ['GitLab', '2026-09-01T10:10:10.123456Z 01E \u001b[31;1m##[error]x\u001b[0;m'],
    [
      'bootstrap.py and klog',
      'W0901 10:10:10.123] F0901 10:10:10.123456    4950 run_remote.go:559] ##[error]x',
    ],
    [
      "bootstrap.py and Go's log",
      'W0901 10:10:10.123] 2026/09/01 10:10:10 main.go:317: ##[error]x',
    ],
    ['ci-operator', 'ERRO[2026-09-01T10:10:10Z] ##[error]x'],
    ['nothing', '##[error]x'],
  ])('removes what comes from %s', (_, line) => {
    expect(withoutPrefix(line)).toBe('##[error]x')
  })

  it('keeps an indentation, because it says that a spec printed the line', () => {
    expect(withoutPrefix('2026-09-01T10:10:10.1234567Z   x')).toMatch(/^\s/)
    expect(withoutPrefix('10:10:10    x')).toMatch(/^\s/)
  })
})
