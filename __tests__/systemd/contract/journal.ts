import { startCrio } from '../../../src/crio/service.ts'
import { Trouble } from '../../../src/domain/errors.ts'
import type { Row } from './row.ts'

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000)

/** What the journal tells of a unit. Services wait: systemd's own lines and theirs come on different ways. */
export const JOURNAL_ROWS: readonly Row[] = [
  {
    name: 'a CRI-O that does not start, told with the end of its journal',
    play: async (stage) => {
      await stage.addUnit(
        'Type=notify',
        "ExecStart=/bin/sh -c 'sleep 0.3; for i in $(seq 30); do echo line $i; done; echo fatal >&2; sleep 0.3; exit 1'",
      )
      try {
        await startCrio({ ...stage.hostDeps, sleep: async () => undefined }, 'crictl', '')
      } catch (error) {
        if (!(error instanceof Trouble)) throw error
        stage.note(
          'trouble',
          [error.message, error.details.cause, ...(error.details.evidence ?? [])].join('\n'),
        )
      }
    },
  },
  {
    name: "CRI-O's log from a moment on",
    play: async (stage) => {
      const before = Date.now()
      await stage.addUnit(
        "ExecStart=/bin/sh -c 'sleep 0.3; echo one; echo two words >&2; sleep 60'",
      )
      await stage.user('journalctl', '-q', '-u', stage.unit, '--no-pager')
      await stage.root('systemctl', 'start', stage.unit)
      await stage.untilLogged('two words')
      for (const since of [seconds(before) - 1, seconds(before) + 3600]) {
        await stage.root('journalctl', '-u', stage.unit, `--since=@${since}`, '--no-pager')
      }
      await stage.root('journalctl', '-u', stage.unit, '--no-pager', '-o', 'cat', '-n', '1')
      await stage.root('systemctl', 'kill', '--signal=SIGKILL', '--kill-whom=main', stage.unit)
      await stage.untilLogged('Failed with result')
      await stage.root('journalctl', '-u', stage.unit, '--no-pager', '-o', 'cat')
    },
    deliberate: [
      { lines: /Sent signal SIG/, why: 'the stand-in does not write down who asked for a signal' },
    ],
  },
  {
    name: 'a unit that never wrote anything',
    play: async (stage) => {
      await stage.root('journalctl', '-u', stage.unit, '--no-pager')
      await stage.root('journalctl', '-u', stage.unit, '--no-pager', '-o', 'cat', '-n', '25')
      await stage.root('journalctl', '-u', stage.unit.replace('.service', ''), '--no-pager')
    },
  },
  {
    name: 'a time that is none',
    play: async (stage) => {
      await stage.root('journalctl', '-u', stage.unit, '--since=@x', '--no-pager')
    },
  },
]
