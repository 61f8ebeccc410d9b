import type { Commands } from '../../../src/adapters/exec.ts'
import { probeHost } from '../../../src/host/facts.ts'
import { type Deliberate, noteState, type Row } from './row.ts'

/** What preflight asks of others than systemd depends on the machine, and is answered by nothing. */
const onlySystemd = (commands: Commands): Commands => ({
  run: async (program, args, options) =>
    ['systemctl', 'true'].includes(program)
      ? commands.run(program, args, options)
      : { exitCode: 127, stdout: '', stderr: '' },
})

const VERSION: Deliberate = {
  lines: /^systemd \d|^[+-]\w+ /,
  why: 'the stand-in says that it is the systemd of Ubuntu 24.04',
}

/** What depends on all units of a machine, or is lost when somebody else reloads unit files. */
export const SYSTEM_STATE_ROWS: readonly Row[] = [
  {
    name: 'the questions of preflight',
    run: async (recorder) => {
      const {
        systemState,
        suiteUnits,
        services,
        privilege: found,
      } = await probeHost((privilege) => onlySystemd(recorder.commandsFor(privilege)), '')
      recorder.note('probe', {
        systemState,
        suiteUnits,
        crioState: services['crio.service'],
        found,
      })
    },
    deliberate: [VERSION],
  },
  {
    name: 'preflight with a kubelet that runs, ended, or failed',
    run: async (recorder) => {
      for (const [command, shown] of [
        ['sleep 60', 'SubState=running'],
        ['true', 'SubState=exited'],
        ['false', 'SubState=failed'],
      ] as const) {
        await recorder.root(
          'systemd-run',
          '--quiet',
          `--unit=${recorder.kubeletUnit}`,
          '--description=kubelet',
          '--remain-after-exit',
          '--',
          '/bin/sh',
          '-c',
          command,
        )
        await recorder.until(shown, recorder.kubeletUnit)
        await recorder.user(
          'systemctl',
          'list-units',
          '--all',
          '--plain',
          '--no-legend',
          '--no-pager',
          '--type=service',
          `*${recorder.kubeletUnit}*`,
        )
        const { suiteUnits } = await probeHost(
          (privilege) => onlySystemd(recorder.commandsFor(privilege)),
          '',
        )
        recorder.note('kubelets', suiteUnits.join(' '))
        await recorder.root('systemctl', 'stop', recorder.kubeletUnit)
        await recorder.root('systemctl', 'reset-failed', recorder.kubeletUnit)
      }
    },
    deliberate: [VERSION],
  },
  {
    name: 'a service that fails again and again',
    run: async (recorder) => {
      await recorder.addUnit(
        "ExecStart=/bin/sh -c 'exit 1'",
        'Restart=on-failure',
        'RestartSec=20ms',
      )
      await recorder.root('systemctl', 'start', recorder.unit)
      await recorder.until('ActiveState=failed')
      await noteState(recorder)
      await recorder.root('systemctl', 'start', recorder.unit)
      await noteState(recorder)
      await recorder.root('systemctl', 'reset-failed', recorder.unit)
      await noteState(recorder)
    },
  },
]
