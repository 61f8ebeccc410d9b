import { unitStates } from '../../../src/host/units.ts'
import type { Recorder } from './recorder.ts'
import { noteState, type Row } from './row.ts'

/** A service that says when it is ready, as CRI-O does. */
function readyProgram(recorder: Recorder): string {
  return recorder.write(
    'ready.pl',
    [
      'use Socket;',
      'socket(my $to, PF_UNIX, SOCK_DGRAM, 0);',
      '(my $name = $ENV{NOTIFY_SOCKET}) =~ s/^@/\\0/;',
      'send($to, "READY=1", 0, pack_sockaddr_un($name));',
      'sleep 60;',
    ].join('\n'),
  )
}

/** Units with files: CRI-O's service. */
export const UNIT_ROWS: readonly Row[] = [
  {
    name: 'a unit that nobody knows',
    run: async (recorder) => {
      await noteState(recorder)
      await recorder.root('systemctl', 'start', recorder.unit)
      await recorder.root('systemctl', 'stop', recorder.unit)
      await recorder.root('systemctl', 'restart', recorder.unit)
      await recorder.root('systemctl', 'reset-failed', recorder.unit)
      await recorder.root('systemctl', 'kill', '--signal=SIGKILL', recorder.unit)
      await recorder.user('systemctl', 'cat', recorder.unit)
      await recorder.root('systemctl', 'daemon-reload')
    },
  },
  {
    name: 'several units in one question',
    run: async (recorder) => {
      await recorder.addUnit('ExecStart=/bin/sleep 60')
      await recorder.root('systemctl', 'start', recorder.unit)
      const states = await unitStates(recorder, [
        recorder.kubeletUnit,
        recorder.unit,
        recorder.kubeletUnit,
      ])
      recorder.note(
        'states',
        states.map(({ activeState }) => activeState),
      )
    },
  },
  {
    name: 'a service that never ran, runs, and is stopped',
    run: async (recorder) => {
      await recorder.addUnit('ExecStart=/bin/sleep 60')
      await noteState(recorder)
      await recorder.root('systemctl', 'stop', recorder.unit)
      await recorder.root('systemctl', 'kill', '--signal=SIGKILL', recorder.unit)
      await recorder.root('systemctl', 'reset-failed', recorder.unit)
      await recorder.root('systemctl', 'start', recorder.unit)
      await recorder.root('systemctl', 'start', recorder.unit)
      await noteState(recorder)
      await recorder.root('systemctl', 'restart', recorder.unit)
      await noteState(recorder)
      await recorder.root('systemctl', 'stop', recorder.unit)
      await noteState(recorder)
    },
  },
  {
    name: 'a service that says when it is ready',
    run: async (recorder) => {
      await recorder.addUnit(
        'Type=notify',
        `ExecStart=/usr/bin/perl ${readyProgram(recorder)}`,
        'TimeoutStartSec=0',
      )
      await recorder.root('systemctl', 'start', recorder.unit)
      await noteState(recorder)
      await recorder.root(
        'systemctl',
        'kill',
        '--signal=SIGKILL',
        '--kill-whom=main',
        recorder.unit,
      )
      await recorder.until('ActiveState=failed')
      await noteState(recorder)
      await recorder.root('systemctl', 'reset-failed', recorder.unit)
      await noteState(recorder)
    },
  },
  {
    name: 'a simple service whose program is not there',
    run: async (recorder) => {
      await recorder.addUnit('ExecStart=/usr/local/bin/nobody')
      await recorder.root('systemctl', 'start', recorder.unit)
      await recorder.until('ActiveState=failed')
      await noteState(recorder)
    },
  },
  ...[
    { name: 'with an exit code', ExecStart: "/bin/sh -c 'echo words; exit 1'" },
    { name: 'well, but before it is ready', ExecStart: '/bin/true' },
    { name: 'by a signal', ExecStart: "/bin/sh -c 'kill -KILL $$$$'" },
    { name: 'because its program is not there', ExecStart: '/usr/local/bin/nobody' },
    { name: 'because its program is no program', ExecStart: '/etc/hostname' },
  ].map(
    ({ name, ExecStart }): Row => ({
      name: `a service that ends ${name}`,
      run: async (recorder) => {
        await recorder.addUnit('Type=notify', `ExecStart=${ExecStart}`)
        await recorder.root('systemctl', 'start', recorder.unit)
        await recorder.until('ActiveState=failed')
        await noteState(recorder)
      },
    }),
  ),
  {
    name: 'a service that is never ready',
    run: async (recorder) => {
      await recorder.addUnit('Type=notify', 'ExecStart=/bin/sleep 60', 'TimeoutStartSec=0.3')
      await recorder.root('systemctl', 'start', recorder.unit)
      await noteState(recorder)
    },
  },
  {
    name: 'a service that is not ready yet',
    run: async (recorder) => {
      await recorder.addUnit('Type=notify', 'ExecStart=/bin/sleep 60')
      await recorder.root('systemctl', 'start', '--no-block', recorder.unit)
      await recorder.until('ActiveState=activating')
      await noteState(recorder)
    },
  },
  {
    name: 'a unit file without a command',
    run: async (recorder) => {
      await recorder.addUnit('Type=simple')
      await recorder.root('systemctl', 'start', recorder.unit)
      await noteState(recorder)
    },
  },
  {
    name: 'a changed unit file before and after daemon-reload',
    run: async (recorder) => {
      await recorder.addUnit('ExecStart=/bin/sleep 60', 'Restart=no')
      await recorder.root('systemctl', 'start', recorder.unit)
      await recorder.user('systemctl', 'show', recorder.unit, '-p', 'Restart')
      await recorder.addUnit('ExecStart=/bin/sleep 60', 'Restart=always')
      await recorder.user(
        'systemctl',
        'show',
        recorder.unit,
        '-p',
        'Restart,UnitFileState,FragmentPath',
      )
      await recorder.user('systemctl', 'cat', recorder.unit)
    },
  },
]

/**
 * Services that systemd restarts. A daemon-reload that comes between the scheduling of a restart and the restart schedules it
 * once more, and counts it: systemd arms the timer of every unit in `auto-restart` again (systemd src/core/service.c,
 * service_coldplug). Rows that write units must therefore not run at the same time.
 */
export const RESTART_ROWS: readonly Row[] = [
  ...['on-failure', 'on-abnormal', 'always', 'no'].flatMap((restart) =>
    ['SIGKILL', 'SIGTERM'].map((signal): Row => {
      const comesBack = restart === 'always' || (restart !== 'no' && signal === 'SIGKILL')
      const end = signal === 'SIGTERM' ? 'ActiveState=inactive' : 'ActiveState=failed'
      return {
        name: `Restart=${restart} and ${signal}`,
        run: async (recorder) => {
          for (const [pause, shown] of [
            ['50ms', 'NRestarts=1'],
            ['60s', 'SubState=auto-restart'],
          ] as const) {
            await recorder.addUnit(
              'ExecStart=/bin/sleep 60',
              `Restart=${restart}`,
              `RestartSec=${pause}`,
            )
            await recorder.root('systemctl', 'start', recorder.unit)
            const kill = ['kill', `--signal=${signal}`, '--kill-whom=main', recorder.unit]
            await recorder.root('systemctl', ...kill)
            await recorder.until(comesBack ? shown : end)
            if (shown === 'NRestarts=1' && comesBack) await recorder.until('SubState=running')
            await noteState(recorder)
            await recorder.root('systemctl', 'stop', recorder.unit)
            await noteState(recorder)
            await recorder.root('systemctl', 'reset-failed', recorder.unit)
          }
        },
      }
    }),
  ),
  {
    name: 'Restart=on-abnormal and an exit code',
    run: async (recorder) => {
      await recorder.addUnit(
        "ExecStart=/bin/sh -c 'exit 3'",
        'Restart=on-abnormal',
        'RestartSec=100ms',
      )
      await recorder.root('systemctl', 'start', recorder.unit)
      await recorder.until('ActiveState=failed')
      await noteState(recorder)
    },
  },
  {
    name: 'Type=notify that fails at its start and restarts',
    run: async (recorder) => {
      await recorder.addUnit(
        'Type=notify',
        "ExecStart=/bin/sh -c 'exit 1'",
        'Restart=on-failure',
        'RestartSec=5',
      )
      await recorder.root('systemctl', 'start', recorder.unit)
      await noteState(recorder)
      await recorder.root('systemctl', 'stop', recorder.unit)
      await noteState(recorder)
    },
  },
]
