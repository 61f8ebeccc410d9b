import { RunError } from '../../../src/domain/errors.ts'
import { unitState } from '../../../src/host/units.ts'
import { exitCodeOf, hasEnded } from '../../../src/suite/supervise.ts'
import { signalUnit, startUnit, type TransientUnit } from '../../../src/suite/transient-unit.ts'
import type { Recorder } from './recorder.ts'
import type { Row } from './row.ts'

const OUTPUT = 'console.log'

/** Starts the unit as the suite's is started, with a shell's command in place of the suite. */
async function startSuite(
  recorder: Recorder,
  command: readonly string[],
  changes: Partial<TransientUnit> = {},
) {
  try {
    await startUnit(recorder, {
      name: recorder.unit,
      description: 'Node e2e tests',
      command,
      workingDirectory: recorder.directory,
      temporaryDirectory: recorder.directory,
      output: recorder.write(OUTPUT, ''),
      maxSeconds: 60,
      ...changes,
    })
    recorder.note('started', true)
  } catch (error) {
    if (!(error instanceof RunError)) throw error
    recorder.note('trouble', error.details.cause ?? '')
  }
}

const shell = (script: string) => ['/bin/sh', '-c', script]

async function noteEnd(recorder: Recorder, unit = recorder.unit): Promise<void> {
  const state = await unitState(recorder, unit)
  recorder.note('ended', hasEnded(state))
  recorder.note('exit code', exitCodeOf(state))
}

/** What is asked and done after the suite has ended (src/host/undo.ts). */
async function takeAway(recorder: Recorder, unit = recorder.unit): Promise<void> {
  await recorder.root('systemctl', 'stop', unit)
  await recorder.root('systemctl', 'reset-failed', unit)
  await noteEnd(recorder, unit)
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

/** As many as the largest lane has specs, and as long: together more than 300 kB, as one line of the unit's file. */
const MANY_ARGUMENTS = Array.from(
  { length: 1_200 },
  (_, index) => `--focus=^E2eNode Suite\\s+${'name\\s+'.repeat(32)}${index}\\s*$`,
)

/** Units that systemd-run makes: the suite's and the kubelet's. */
export const TRANSIENT_ROWS: readonly Row[] = [
  {
    name: 'a suite with the names of a whole lane',
    run: async (recorder) => {
      // Only the number of arguments and the last one: all of them would fill the console.
      const script = 'for last; do :; done; echo "$# $last"'
      await startSuite(recorder, [...shell(script), 'sh', ...MANY_ARGUMENTS])
      await recorder.until('SubState=exited')
      await recorder.root('systemctl', 'daemon-reload')
      await noteEnd(recorder)
      await takeAway(recorder)
      recorder.note('console', recorder.read(OUTPUT))
    },
  },
  ...ENDS.map(
    ({ name, script, shown }): Row => ({
      name: `a suite that ends ${name}`,
      run: async (recorder) => {
        await startSuite(recorder, shell(script))
        await recorder.until(shown)
        await noteEnd(recorder)
        await takeAway(recorder)
        recorder.note('console', recorder.read(OUTPUT))
      },
    }),
  ),
  {
    name: 'a suite that runs and is stopped',
    run: async (recorder) => {
      await startSuite(recorder, shell('echo up; sleep 62'))
      await noteEnd(recorder)
      await recorder.user(
        'systemctl',
        'show',
        recorder.unit,
        '-p',
        'Id,Description,Transient,RemainAfterExit,Type,UnitFileState,FragmentPath,Restart',
      )
      await takeAway(recorder)
      recorder.note('console', recorder.read(OUTPUT))
    },
  },
  {
    name: 'arguments, directories and variables of a suite',
    run: async (recorder) => {
      await startSuite(recorder, ['/usr/bin/printf', '<%s>\\n', ...ARGUMENTS])
      await recorder.until('SubState=exited')
      recorder.note('arguments', recorder.read(OUTPUT))
      await takeAway(recorder)
      await startSuite(
        recorder,
        shell(
          'pwd; echo "$TMPDIR"; readlink /proc/self/fd/0; echo "$HOME/$LANG/$LOGNAME/$SHELL"; umask',
        ),
      )
      await recorder.until('SubState=exited')
      recorder.note('environment', recorder.read(OUTPUT))
    },
  },
  {
    name: 'arguments that nobody escaped',
    run: async (recorder) => {
      const output = recorder.write(OUTPUT, '')
      await recorder.root(
        'systemd-run',
        '--quiet',
        `--unit=${recorder.unit}`,
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
      await recorder.until('SubState=exited')
      recorder.note('arguments', recorder.read(OUTPUT))
    },
  },
  ...(['SIGINT', 'SIGKILL'] as const).map(
    (signal): Row => ({
      name: `${signal} to a suite`,
      run: async (recorder) => {
        const script =
          'trap "echo stopped; exit 7" INT; setsid sleep 63 & echo up; while :; do sleep 0.05; done'
        await startSuite(recorder, shell(script))
        await recorder.untilRead(OUTPUT, 'up')
        recorder.note('sent', await signalUnit(recorder, recorder.unit, signal, 10))
        await recorder.until('ActiveState=failed')
        await noteEnd(recorder)
        recorder.note('sent again', await signalUnit(recorder, recorder.unit, signal, 10))
        recorder.note('console', recorder.read(OUTPUT))
        await takeAway(recorder)
      },
    }),
  ),
  {
    name: 'a signal to a suite that has exited, and to one that is gone',
    run: async (recorder) => {
      await startSuite(recorder, shell('exit 0'))
      await recorder.until('SubState=exited')
      recorder.note('sent', await signalUnit(recorder, recorder.unit, 'SIGINT', 10))
      await takeAway(recorder)
      recorder.note('sent', await signalUnit(recorder, recorder.unit, 'SIGINT', 10))
    },
  },
  {
    name: 'a suite that runs past its time',
    run: async (recorder) => {
      await startSuite(recorder, shell('sleep 64'), { maxSeconds: 1 })
      await recorder.until('ActiveState=failed')
      await noteEnd(recorder)
      await takeAway(recorder)
    },
  },
  {
    name: 'a suite that ends well when its time is over',
    run: async (recorder) => {
      await startSuite(recorder, shell('trap "exit 0" TERM; while :; do sleep 0.05; done'), {
        maxSeconds: 1,
      })
      await recorder.until('ActiveState=failed')
      await noteEnd(recorder)
    },
  },
  {
    name: 'a name that is taken',
    run: async (recorder) => {
      await startSuite(recorder, shell('sleep 65'))
      await startSuite(recorder, shell('sleep 65'))
      await recorder.root('systemctl', 'stop', recorder.unit)
      await startSuite(recorder, shell('exit 1'))
      await recorder.until('ActiveState=failed')
      await startSuite(recorder, shell('sleep 65'))
    },
  },
  {
    name: 'a name that a file has',
    run: async (recorder) => {
      await recorder.addUnit('ExecStart=/bin/sleep 60')
      await startSuite(recorder, shell('sleep 65'))
    },
  },
  {
    name: 'a program that is not there',
    run: async (recorder) => {
      await startSuite(recorder, ['/usr/local/bin/nobody'])
      await noteEnd(recorder)
    },
  },
  {
    name: 'a directory that is not there',
    run: async (recorder) => {
      await startSuite(recorder, shell('true'), { workingDirectory: '/nowhere' })
      await recorder.until('ActiveState=failed')
      await noteEnd(recorder)
    },
  },
  {
    name: 'an output that cannot be opened',
    run: async (recorder) => {
      await startSuite(recorder, shell('true'), { output: '/nowhere/console.log' })
      await recorder.until('ActiveState=failed')
      await noteEnd(recorder)
    },
  },
  ...[
    { name: 'runs', script: 'echo words >&2; sleep 66', shown: 'SubState=running' },
    { name: 'ends well', script: 'exit 0', shown: 'SubState=exited' },
    { name: 'fails', script: 'exit 1', shown: 'ActiveState=failed' },
  ].map(
    ({ name, script, shown }): Row => ({
      name: `a kubelet that ${name}`,
      run: async (recorder) => {
        const log = recorder.write('kubelet.log', '')
        // As the suite starts it (kubernetes test/e2e_node/services/kubelet.go).
        await recorder.root(
          'systemd-run',
          '-p',
          'Delegate=true',
          '-p',
          `StandardError=append:${log}`,
          `--unit=${recorder.kubeletUnit}`,
          '--slice=runtime.slice',
          '--remain-after-exit',
          ...shell(script),
        )
        await recorder.until(shown, recorder.kubeletUnit)
        await noteEnd(recorder, recorder.kubeletUnit)
        recorder.note('log', recorder.read('kubelet.log'))
        await recorder.root(
          'systemctl',
          'kill',
          '--signal=SIGKILL',
          '--kill-whom=main',
          recorder.kubeletUnit,
        )
        await recorder.until(
          shown === 'SubState=exited' ? shown : 'ActiveState=failed',
          recorder.kubeletUnit,
        )
        await takeAway(recorder, recorder.kubeletUnit)
      },
    }),
  ),
  {
    name: 'all processes of a slice',
    run: async (recorder) => {
      const slice = recorder.unit.replace('.service', '.slice')
      await recorder.root('systemctl', 'kill', '--signal=SIGKILL', slice)
      await recorder.root(
        'systemd-run',
        '--quiet',
        `--unit=${recorder.kubeletUnit}`,
        `--slice=${slice}`,
        '--',
        '/bin/sleep',
        '67',
      )
      await recorder.root('systemctl', 'kill', '--signal=SIGKILL', slice)
      await recorder.until('ActiveState=failed', recorder.kubeletUnit)
      await noteEnd(recorder, recorder.kubeletUnit)
      await recorder.root('systemctl', 'stop', slice)
    },
  },
]
