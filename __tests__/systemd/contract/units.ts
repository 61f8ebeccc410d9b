import { unitStates } from '../../../src/host/units.ts'
import type { Stage } from '../stage.ts'
import { noteState } from './note.ts'
import type { Row } from './row.ts'

/** A service that says when it is ready, as CRI-O does. */
function readyProgram(stage: Stage): string {
  return stage.write(
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
    play: async (stage) => {
      await noteState(stage)
      await stage.root('systemctl', 'start', stage.unit)
      await stage.root('systemctl', 'stop', stage.unit)
      await stage.root('systemctl', 'restart', stage.unit)
      await stage.root('systemctl', 'reset-failed', stage.unit)
      await stage.root('systemctl', 'kill', '--signal=SIGKILL', stage.unit)
      await stage.user('systemctl', 'cat', stage.unit)
      await stage.root('systemctl', 'daemon-reload')
    },
  },
  {
    name: 'several units in one question',
    play: async (stage) => {
      await stage.addUnit('ExecStart=/bin/sleep 60')
      await stage.root('systemctl', 'start', stage.unit)
      const states = await unitStates(stage, [stage.kubeletUnit, stage.unit, stage.kubeletUnit])
      stage.note(
        'states',
        states.map(({ activeState }) => activeState),
      )
    },
  },
  {
    name: 'a service that never ran, runs, and is stopped',
    play: async (stage) => {
      await stage.addUnit('ExecStart=/bin/sleep 60')
      await noteState(stage)
      await stage.root('systemctl', 'stop', stage.unit)
      await stage.root('systemctl', 'kill', '--signal=SIGKILL', stage.unit)
      await stage.root('systemctl', 'reset-failed', stage.unit)
      await stage.root('systemctl', 'start', stage.unit)
      await stage.root('systemctl', 'start', stage.unit)
      await noteState(stage)
      await stage.root('systemctl', 'restart', stage.unit)
      await noteState(stage)
      await stage.root('systemctl', 'stop', stage.unit)
      await noteState(stage)
    },
  },
  {
    name: 'a service that says when it is ready',
    play: async (stage) => {
      await stage.addUnit(
        'Type=notify',
        `ExecStart=/usr/bin/perl ${readyProgram(stage)}`,
        'TimeoutStartSec=0',
      )
      await stage.root('systemctl', 'start', stage.unit)
      await noteState(stage)
      await stage.root('systemctl', 'kill', '--signal=SIGKILL', '--kill-whom=main', stage.unit)
      await stage.until('ActiveState=failed')
      await noteState(stage)
      await stage.root('systemctl', 'reset-failed', stage.unit)
      await noteState(stage)
    },
  },
  {
    name: 'a simple service whose program is not there',
    play: async (stage) => {
      await stage.addUnit('ExecStart=/usr/local/bin/nobody')
      await stage.root('systemctl', 'start', stage.unit)
      await stage.until('ActiveState=failed')
      await noteState(stage)
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
      play: async (stage) => {
        await stage.addUnit('Type=notify', `ExecStart=${ExecStart}`)
        await stage.root('systemctl', 'start', stage.unit)
        await stage.until('ActiveState=failed')
        await noteState(stage)
      },
    }),
  ),
  {
    name: 'a service that is never ready',
    play: async (stage) => {
      await stage.addUnit('Type=notify', 'ExecStart=/bin/sleep 60', 'TimeoutStartSec=0.3')
      await stage.root('systemctl', 'start', stage.unit)
      await noteState(stage)
    },
  },
  {
    name: 'a service that is not ready yet',
    play: async (stage) => {
      await stage.addUnit('Type=notify', 'ExecStart=/bin/sleep 60')
      await stage.root('systemctl', 'start', '--no-block', stage.unit)
      await stage.until('ActiveState=activating')
      await noteState(stage)
    },
  },
  {
    name: 'a unit file without a command',
    play: async (stage) => {
      await stage.addUnit('Type=simple')
      await stage.root('systemctl', 'start', stage.unit)
      await noteState(stage)
    },
  },
  {
    name: 'a changed unit file before and after daemon-reload',
    play: async (stage) => {
      await stage.addUnit('ExecStart=/bin/sleep 60', 'Restart=no')
      await stage.root('systemctl', 'start', stage.unit)
      await stage.user('systemctl', 'show', stage.unit, '-p', 'Restart')
      await stage.addUnit('ExecStart=/bin/sleep 60', 'Restart=always')
      await stage.user('systemctl', 'show', stage.unit, '-p', 'Restart,UnitFileState,FragmentPath')
      await stage.user('systemctl', 'cat', stage.unit)
    },
  },
]

/**
 * Services that systemd restarts. A daemon-reload that comes between the scheduling of a restart and the restart schedules it
 * once more, and counts it: systemd arms the timer of every unit in `auto-restart` again (systemd src/core/service.c,
 * service_coldplug). Rows that write units must therefore not play at the same time.
 */
export const RESTART_ROWS: readonly Row[] = [
  ...['on-failure', 'on-abnormal', 'always', 'no'].flatMap((restart) =>
    ['SIGKILL', 'SIGTERM'].map((signal): Row => {
      const comesBack = restart === 'always' || (restart !== 'no' && signal === 'SIGKILL')
      const end = signal === 'SIGTERM' ? 'ActiveState=inactive' : 'ActiveState=failed'
      return {
        name: `Restart=${restart} and ${signal}`,
        play: async (stage) => {
          for (const [pause, shown] of [
            ['50ms', 'NRestarts=1'],
            ['60s', 'SubState=auto-restart'],
          ] as const) {
            await stage.addUnit(
              'ExecStart=/bin/sleep 60',
              `Restart=${restart}`,
              `RestartSec=${pause}`,
            )
            await stage.root('systemctl', 'start', stage.unit)
            const kill = ['kill', `--signal=${signal}`, '--kill-whom=main', stage.unit]
            await stage.root('systemctl', ...kill)
            await stage.until(comesBack ? shown : end)
            if (shown === 'NRestarts=1' && comesBack) await stage.until('SubState=running')
            await noteState(stage)
            await stage.root('systemctl', 'stop', stage.unit)
            await noteState(stage)
            await stage.root('systemctl', 'reset-failed', stage.unit)
          }
        },
      }
    }),
  ),
  {
    name: 'Restart=on-abnormal and an exit code',
    play: async (stage) => {
      await stage.addUnit(
        "ExecStart=/bin/sh -c 'exit 3'",
        'Restart=on-abnormal',
        'RestartSec=100ms',
      )
      await stage.root('systemctl', 'start', stage.unit)
      await stage.until('ActiveState=failed')
      await noteState(stage)
    },
  },
  {
    name: 'Type=notify that fails at its start and restarts',
    play: async (stage) => {
      await stage.addUnit(
        'Type=notify',
        "ExecStart=/bin/sh -c 'exit 1'",
        'Restart=on-failure',
        'RestartSec=5',
      )
      await stage.root('systemctl', 'start', stage.unit)
      await noteState(stage)
      await stage.root('systemctl', 'stop', stage.unit)
      await noteState(stage)
    },
  },
]
