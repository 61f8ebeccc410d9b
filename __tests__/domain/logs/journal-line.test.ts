import { describe, expect, it } from '@jest/globals'
import { journalLines } from '../../../src/domain/logs/journal-line.ts'

const ENTRY = {
  __CURSOR: 's=1',
  __REALTIME_TIMESTAMP: '1795345265250000',
  _HOSTNAME: 'node',
  SYSLOG_IDENTIFIER: 'crio',
  _PID: '100',
  MESSAGE: 'panic: no map',
}
const SHORT = '2026-11-22T11:01:05.250Z node crio[100]: panic: no map'

function json(fields: object): string {
  return JSON.stringify({ ...ENTRY, ...fields })
}

const EXPORTED = Object.entries(ENTRY).map(([name, value]) => `${name}=${value}`)

const VERBOSE = [
  'Sun 2026-11-22 11:01:05.250000 UTC [s=0a;i=1f;b=2c;m=3d;t=4e;x=5f]',
  '    PRIORITY=6',
  '    _HOSTNAME=node',
  '    SYSLOG_IDENTIFIER=crio',
  '    MESSAGE=panic: no map',
  '    _PID=100',
]

/** One entry as journalctl writes it. */
const FORMATS: readonly (readonly [string, readonly string[]])[] = [
  ['json', [json({})]],
  ['json-sse', [`data: ${json({})}`]],
  ['json-seq', [`\u001E${json({})}`]],
  ['json-pretty', JSON.stringify(ENTRY, null, '\t').split('\n')],
  ['export', [...EXPORTED, '']],
  ['export, at the end of the log', EXPORTED],
  ['short-unix', ['1795345265.250000 node crio[100]: panic: no map']],
]

describe('lines of the journal', () => {
  it.each(FORMATS)('reads the format %s', (_, lines) => {
    expect(journalLines(lines)).toEqual([SHORT])
  })

  const EXACT = SHORT.replace('.250Z', '.250000Z')

  it('reads entries of verbose that follow each other, and messages of several lines', () => {
    const second = VERBOSE.with(4, '    MESSAGE=goroutine 1 [running]:').toSpliced(
      5,
      0,
      '            main.main()',
    )
    expect(journalLines([...VERBOSE, ...second])).toEqual([
      EXACT,
      EXACT.replace('panic: no map', 'goroutine 1 [running]:'),
      EXACT.replace('panic: no map', 'main.main()'),
    ])
  })

  it.each([
    ['Sun 2026-11-22 11:01:05 CET node crio[100]: x', 'Nov 22 11:01:05 node crio[100]: x'],
    [
      'Sun 2026-11-22 11:01:05 UTC node crio.service[100]: x',
      '2026-11-22T11:01:05Z node crio[100]: x',
    ],
    [
      'Sun 2026-11-22 11:01:05 UTC node init.scope[1]: crio.service: Failed',
      '2026-11-22T11:01:05Z node systemd[1]: crio.service: Failed',
    ],
  ])('reads %s', (line, expected) => {
    expect(journalLines([line])).toEqual([expected])
  })

  it.each([
    [
      '{"ts":1795345265250.123,"caller":"kubelet/kubelet.go:2124","msg":"SyncLoop ADD","v":2,"pods":["a/b"]}',
      '2026-11-22T11:01:05.250Z localhost kubelet: I1122 11:01:05.250000       0 kubelet.go:2124] "SyncLoop ADD" pods=["a/b"]',
    ],
    [
      'Nov 22 11:01:05 node kubelet[7]: {"ts":1795345265.25,"caller":"app/server.go:9","msg":"command failed","err":"no"}',
      'Nov 22 11:01:05 node kubelet[7]: E1122 11:01:05.250000       0 server.go:9] "command failed" err="no"',
    ],
    [
      '{"level":"fatal","msg":"no \\"x\\"","time":"2026-11-22T11:01:05Z","file":"a.go:1"}',
      'time="2026-11-22T11:01:05Z" level=fatal msg="no \\"x\\"" file="a.go:1"',
    ],
    ['{"msg":"of another program"}', '{"msg":"of another program"}'],
    ['Nov 22 11:01:05 node app[7]: {"a":1}', 'Nov 22 11:01:05 node app[7]: {"a":1}'],
  ])('reads what a service writes in JSON: %s', (line, expected) => {
    expect(journalLines([line])).toEqual([expected])
  })

  it('reads the format short-full', () => {
    expect(journalLines(['Sun 2026-11-22 11:01:05 UTC node systemd[1]: Started x.'])).toEqual([
      '2026-11-22T11:01:05Z node systemd[1]: Started x.',
    ])
  })

  it.each([
    ['several lines', { MESSAGE: 'one\ntwo' }, ['crio[100]: one', 'crio[100]: two']],
    ['bytes', { MESSAGE: [...Buffer.from('\u001B[1mé')] }, ['crio[100]: \u001B[1mé']],
    ['a field that is there twice', { MESSAGE: ['one', 'two'] }, ['crio[100]: one']],
    ['a message that is too long', { MESSAGE: null }, ['crio[100]: ']],
    [
      'no identifier',
      { SYSLOG_IDENTIFIER: undefined, _COMM: 'crun' },
      ['crun[100]: panic: no map'],
    ],
    [
      'a line of the kernel',
      { SYSLOG_IDENTIFIER: 'kernel', _PID: undefined },
      ['kernel: panic: no map'],
    ],
    ['a name with white space', { SYSLOG_IDENTIFIER: 'a b' }, ['a_b[100]: panic: no map']],
  ])('reads an entry with %s', (_, fields, expected) => {
    const prefix = '2026-11-22T11:01:05.250Z node '
    expect(journalLines([json(fields)])).toEqual(expected.map((text) => prefix + text))
  })

  it.each([
    'Nov 22 11:01:05 node crio[100]: {"MESSAGE":"x"}',
    'time="2026-11-22T11:01:05Z" level=info msg=x',
    '{"level":"info","msg":"x"}',
    '{"__REALTIME_TIMESTAMP":"9e99","MESSAGE":"x"}',
    '{"__REALTIME_TIMESTAMP":"1795345265250000","MESSAGE":"cut off',
    '1122 11:01:05 no time',
    'data: x',
    '',
  ])('leaves %j as it is', (line) => {
    expect(journalLines([line])).toEqual([line])
  })

  it('loses no line of a text that only looks like an entry', () => {
    const lines = ['{', ...Array.from({ length: 2_000 }, (_, index) => `line ${index}`)]
    expect(journalLines(lines)).toEqual(lines)
  })
})
