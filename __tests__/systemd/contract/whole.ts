import type { Commands } from '../../../src/adapters/exec.ts'
import { probeHost } from '../../../src/host/facts.ts'
import { noteState } from './note.ts'
import type { Deliberate, Row } from './row.ts'

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
export const WHOLE_ROWS: readonly Row[] = [
  {
    name: 'the questions of preflight',
    play: async (stage) => {
      const {
        systemState,
        suiteUnits,
        services,
        privilege: found,
      } = await probeHost((privilege) => onlySystemd(stage.commandsFor(privilege)), '')
      stage.note('probe', { systemState, suiteUnits, crioState: services['crio.service'], found })
    },
    deliberate: [VERSION],
  },
  {
    name: 'preflight with a kubelet that runs, ended, or failed',
    play: async (stage) => {
      for (const [command, shown] of [
        ['sleep 60', 'SubState=running'],
        ['true', 'SubState=exited'],
        ['false', 'SubState=failed'],
      ] as const) {
        await stage.root(
          'systemd-run',
          '--quiet',
          `--unit=${stage.kubeletUnit}`,
          '--description=kubelet',
          '--remain-after-exit',
          '--',
          '/bin/sh',
          '-c',
          command,
        )
        await stage.until(shown, stage.kubeletUnit)
        await stage.user(
          'systemctl',
          'list-units',
          '--all',
          '--plain',
          '--no-legend',
          '--no-pager',
          '--type=service',
          `*${stage.kubeletUnit}*`,
        )
        const { suiteUnits } = await probeHost(
          (privilege) => onlySystemd(stage.commandsFor(privilege)),
          '',
        )
        stage.note('kubelets', suiteUnits.join(' '))
        await stage.root('systemctl', 'stop', stage.kubeletUnit)
        await stage.root('systemctl', 'reset-failed', stage.kubeletUnit)
      }
    },
    deliberate: [VERSION],
  },
  {
    name: 'a service that fails again and again',
    play: async (stage) => {
      await stage.addUnit("ExecStart=/bin/sh -c 'exit 1'", 'Restart=on-failure', 'RestartSec=20ms')
      await stage.root('systemctl', 'start', stage.unit)
      await stage.until('ActiveState=failed')
      await noteState(stage)
      await stage.root('systemctl', 'start', stage.unit)
      await noteState(stage)
      await stage.root('systemctl', 'reset-failed', stage.unit)
      await noteState(stage)
    },
  },
]
