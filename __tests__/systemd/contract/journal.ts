import { startCrio } from '../../../src/crio/service.ts'
import { RunError } from '../../../src/domain/errors.ts'
import type { Row } from './row.ts'

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000)

/** What the journal has of a unit. Services wait, because systemd's lines and a service's reach the journal in different ways. */
export const JOURNAL_ROWS: readonly Row[] = [
  {
    name: 'a CRI-O that does not start, reported with the end of its journal',
    run: async (recorder) => {
      await recorder.addUnit(
        'Type=notify',
        "ExecStart=/bin/sh -c 'sleep 0.3; for i in $(seq 30); do echo line $i; done; echo fatal >&2; sleep 0.3; exit 1'",
      )
      try {
        await startCrio({ ...recorder.hostDeps, sleep: async () => undefined }, 'crictl', '')
      } catch (error) {
        if (!(error instanceof RunError)) throw error
        recorder.note(
          'trouble',
          [error.message, error.details.cause, ...(error.details.evidence ?? [])].join('\n'),
        )
      }
    },
  },
  {
    name: "CRI-O's log from a moment on",
    run: async (recorder) => {
      const before = Date.now()
      await recorder.addUnit(
        "ExecStart=/bin/sh -c 'sleep 0.3; echo one; echo two words >&2; sleep 60'",
      )
      await recorder.user('journalctl', '-q', '-u', recorder.unit, '--no-pager')
      await recorder.root('systemctl', 'start', recorder.unit)
      await recorder.untilLogged('two words')
      for (const since of [seconds(before) - 1, seconds(before) + 3600]) {
        await recorder.root('journalctl', '-u', recorder.unit, `--since=@${since}`, '--no-pager')
      }
      await recorder.root('journalctl', '-u', recorder.unit, '--no-pager', '-o', 'cat', '-n', '1')
      await recorder.root(
        'systemctl',
        'kill',
        '--signal=SIGKILL',
        '--kill-whom=main',
        recorder.unit,
      )
      await recorder.untilLogged('Failed with result')
      await recorder.root('journalctl', '-u', recorder.unit, '--no-pager', '-o', 'cat')
    },
    deliberate: [
      { lines: /Sent signal SIG/, why: 'the stand-in does not write down who asked for a signal' },
    ],
  },
  {
    name: 'a unit that never wrote anything',
    run: async (recorder) => {
      await recorder.root('journalctl', '-u', recorder.unit, '--no-pager')
      await recorder.root('journalctl', '-u', recorder.unit, '--no-pager', '-o', 'cat', '-n', '25')
      await recorder.root('journalctl', '-u', recorder.unit.replace('.service', ''), '--no-pager')
    },
  },
  {
    name: 'a time that is none',
    run: async (recorder) => {
      await recorder.root('journalctl', '-u', recorder.unit, '--since=@x', '--no-pager')
    },
  },
]
