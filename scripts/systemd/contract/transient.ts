import { RunError } from '../../../src/domain/errors.ts'
import { unitState } from '../../../src/host/units.ts'
import { exitCodeOf, hasEnded } from '../../../src/suite/supervise.ts'
import { signalUnit, startUnit, type TransientUnit } from '../../../src/suite/transient-unit.ts'
import type { Stage } from '../stage.ts'
import type { Row } from './row.ts'

const OUTPUT = 'console.log'

/** Starts the unit as the suite's is started, with a shell's command in place of the suite. */
async function startSuite(
  stage: Stage,
  command: readonly string[],
  changes: Partial<TransientUnit> = {},
) {
  try {
    await startUnit(stage, {
      name: stage.unit,
      description: 'Node e2e tests',
      command,
      workingDirectory: stage.directory,
      temporaryDirectory: stage.directory,
      output: stage.write(OUTPUT, ''),
      maxSeconds: 60,
      ...changes,
    })
    stage.note('started', true)
  } catch (error) {
    if (!(error instanceof RunError)) throw error
    stage.note('trouble', error.details.cause ?? '')
  }
}

const shell = (script: string) => ['/bin/sh', '-c', script]

async function noteEnd(stage: Stage, unit = stage.unit): Promise<void> {
  const state = await unitState(stage, unit)
  stage.note('ended', hasEnded(state))
  stage.note('exit code', exitCodeOf(state))
}

/** What is asked and done after the suite has ended (src/host/undo.ts). */
async function takeAway(stage: Stage, unit = stage.unit): Promise<void> {
  await stage.root('systemctl', 'stop', unit)
  await stage.root('systemctl', 'reset-failed', unit)
  await noteEnd(stage, unit)
}

/** Ends of a suite: what it does, and what shows that systemd noticed. */
const ENDS: readonly { readonly name: string; readonly script: string; readonly shown: string }[] =
  [
    { name: 'well', script: 'echo done', shown: 'SubState=exited' },
    { name: 'with exit code 1', script: 'exit 1', shown: 'ActiveState=failed' },
    { name: 'with exit code 197', script: 'exit 197', shown: 'ActiveState=failed' },
    { name: 'by SIGKILL', script: 'kill -KILL $$', shown: 'ActiveState=failed' },
    { name: 'by SIGTERM', script: 'kill -TERM $$', shown: 'SubState=exited' },
    { name: 'by SIGINT', script: 'kill -INT $$', shown: 'SubState=exited' },
    {
      name: 'and leaves a process behind',
      script: 'setsid sleep 61 & exit 2',
      shown: 'ActiveState=failed',
    },
    {
      name: 'well and leaves a process behind',
      script: 'setsid sleep 61 & exit 0',
      shown: 'SubState=exited',
    },
  ]

/** A variable in systemd's own syntax. */
const inBraces = (name: string) => `\${${name}}`

/** Arguments that systemd could change; startUnit must keep it from that. */
const ARGUMENTS = [
  'a$',
  '$$b',
  inBraces('HOME'),
  'c$HOME',
  '$HOME',
  '$UNSET',
  '^x$|y$',
  '%n',
  '%%',
  "it's",
  'a "b"',
  'back\\slash',
  '\\n',
  ';',
  '',
  'é✓',
  'two\nlines',
  '-x',
  '--',
  '@',
]

/** Units that systemd-run makes: the suite's and the kubelet's. */
export const TRANSIENT_ROWS: readonly Row[] = [
  ...ENDS.map(
    ({ name, script, shown }): Row => ({
      name: `a suite that ends ${name}`,
      play: async (stage) => {
        await startSuite(stage, shell(script))
        await stage.until(shown)
        await noteEnd(stage)
        await takeAway(stage)
        stage.note('console', stage.read(OUTPUT))
      },
    }),
  ),
  {
    name: 'a suite that runs and is stopped',
    play: async (stage) => {
      await startSuite(stage, shell('echo up; sleep 62'))
      await noteEnd(stage)
      await stage.user(
        'systemctl',
        'show',
        stage.unit,
        '-p',
        'Id,Description,Transient,RemainAfterExit,Type,UnitFileState,FragmentPath,Restart',
      )
      await takeAway(stage)
      stage.note('console', stage.read(OUTPUT))
    },
  },
  {
    name: 'arguments, directories and variables of a suite',
    play: async (stage) => {
      await startSuite(stage, ['/usr/bin/printf', '<%s>\\n', ...ARGUMENTS])
      await stage.until('SubState=exited')
      stage.note('arguments', stage.read(OUTPUT))
      await takeAway(stage)
      await startSuite(
        stage,
        shell(
          'pwd; echo "$TMPDIR"; readlink /proc/self/fd/0; echo "$HOME/$LANG/$LOGNAME/$SHELL"; umask',
        ),
      )
      await stage.until('SubState=exited')
      stage.note('surroundings', stage.read(OUTPUT))
    },
  },
  {
    name: 'arguments that nobody escaped',
    play: async (stage) => {
      const output = stage.write(OUTPUT, '')
      await stage.root(
        'systemd-run',
        '--quiet',
        `--unit=${stage.unit}`,
        '--remain-after-exit',
        '-p',
        `StandardOutput=append:${output}`,
        '-p',
        'Environment=NAME=value',
        '--setenv=TWO=a  b',
        '--',
        '/usr/bin/printf',
        '<%s>\\n',
        ...ARGUMENTS,
        '$NAME',
        `${inBraces('NAME')}c`,
        'd$NAME',
        '$TWO',
        inBraces('TWO'),
      )
      await stage.until('SubState=exited')
      stage.note('arguments', stage.read(OUTPUT))
    },
  },
  ...(['SIGINT', 'SIGKILL'] as const).map(
    (signal): Row => ({
      name: `${signal} to a suite`,
      play: async (stage) => {
        const script =
          'trap "echo told; exit 7" INT; setsid sleep 63 & echo up; while :; do sleep 0.05; done'
        await startSuite(stage, shell(script))
        await stage.untilRead(OUTPUT, 'up')
        stage.note('sent', await signalUnit(stage, stage.unit, signal, 10))
        await stage.until('ActiveState=failed')
        await noteEnd(stage)
        stage.note('sent again', await signalUnit(stage, stage.unit, signal, 10))
        stage.note('console', stage.read(OUTPUT))
        await takeAway(stage)
      },
    }),
  ),
  {
    name: 'a signal to a suite that has exited, and to one that is gone',
    play: async (stage) => {
      await startSuite(stage, shell('exit 0'))
      await stage.until('SubState=exited')
      stage.note('sent', await signalUnit(stage, stage.unit, 'SIGINT', 10))
      await takeAway(stage)
      stage.note('sent', await signalUnit(stage, stage.unit, 'SIGINT', 10))
    },
  },
  {
    name: 'a suite that runs past its time',
    play: async (stage) => {
      await startSuite(stage, shell('sleep 64'), { maxSeconds: 1 })
      await stage.until('ActiveState=failed')
      await noteEnd(stage)
      await takeAway(stage)
    },
  },
  {
    name: 'a suite that ends well when its time is over',
    play: async (stage) => {
      await startSuite(stage, shell('trap "exit 0" TERM; while :; do sleep 0.05; done'), {
        maxSeconds: 1,
      })
      await stage.until('ActiveState=failed')
      await noteEnd(stage)
    },
  },
  {
    name: 'a name that is taken',
    play: async (stage) => {
      await startSuite(stage, shell('sleep 65'))
      await startSuite(stage, shell('sleep 65'))
      await stage.root('systemctl', 'stop', stage.unit)
      await startSuite(stage, shell('exit 1'))
      await stage.until('ActiveState=failed')
      await startSuite(stage, shell('sleep 65'))
    },
  },
  {
    name: 'a name that a file has',
    play: async (stage) => {
      await stage.addUnit('ExecStart=/bin/sleep 60')
      await startSuite(stage, shell('sleep 65'))
    },
  },
  {
    name: 'a program that is not there',
    play: async (stage) => {
      await startSuite(stage, ['/usr/local/bin/nobody'])
      await noteEnd(stage)
    },
  },
  {
    name: 'a directory that is not there',
    play: async (stage) => {
      await startSuite(stage, shell('true'), { workingDirectory: '/nowhere' })
      await stage.until('ActiveState=failed')
      await noteEnd(stage)
    },
  },
  {
    name: 'an output that cannot be opened',
    play: async (stage) => {
      await startSuite(stage, shell('true'), { output: '/nowhere/console.log' })
      await stage.until('ActiveState=failed')
      await noteEnd(stage)
    },
  },
  ...[
    { name: 'runs', script: 'echo words >&2; sleep 66', shown: 'SubState=running' },
    { name: 'ends well', script: 'exit 0', shown: 'SubState=exited' },
    { name: 'fails', script: 'exit 1', shown: 'ActiveState=failed' },
  ].map(
    ({ name, script, shown }): Row => ({
      name: `a kubelet that ${name}`,
      play: async (stage) => {
        const log = stage.write('kubelet.log', '')
        // As the suite starts it (kubernetes test/e2e_node/services/kubelet.go).
        await stage.root(
          'systemd-run',
          '-p',
          'Delegate=true',
          '-p',
          `StandardError=append:${log}`,
          `--unit=${stage.kubeletUnit}`,
          '--slice=runtime.slice',
          '--remain-after-exit',
          ...shell(script),
        )
        await stage.until(shown, stage.kubeletUnit)
        await noteEnd(stage, stage.kubeletUnit)
        stage.note('log', stage.read('kubelet.log'))
        await stage.root(
          'systemctl',
          'kill',
          '--signal=SIGKILL',
          '--kill-whom=main',
          stage.kubeletUnit,
        )
        await stage.until(
          shown === 'SubState=exited' ? shown : 'ActiveState=failed',
          stage.kubeletUnit,
        )
        await takeAway(stage, stage.kubeletUnit)
      },
    }),
  ),
  {
    name: 'all processes of a slice',
    play: async (stage) => {
      const slice = stage.unit.replace('.service', '.slice')
      await stage.root('systemctl', 'kill', '--signal=SIGKILL', slice)
      await stage.root(
        'systemd-run',
        '--quiet',
        `--unit=${stage.kubeletUnit}`,
        `--slice=${slice}`,
        '--',
        '/bin/sleep',
        '67',
      )
      await stage.root('systemctl', 'kill', '--signal=SIGKILL', slice)
      await stage.until('ActiveState=failed', stage.kubeletUnit)
      await noteEnd(stage, stage.kubeletUnit)
      await stage.root('systemctl', 'stop', slice)
    },
  },
]
