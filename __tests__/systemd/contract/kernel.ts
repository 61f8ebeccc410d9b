import { readSysctls } from '../../../src/host/host.ts'
import type { Row } from './row.ts'

/** A parameter that a container of its own network may write. */
const KEY = 'net.ipv4.conf.all.route_localnet'
const NO_KEY = 'net.ipv4.no_such_parameter'

/** sysctl, mounts, swap, links, time limits and identities. */
export const KERNEL_ROWS: readonly Row[] = [
  {
    name: 'reading kernel parameters, one of which is not there',
    run: async (recorder) => {
      const values = await readSysctls(recorder, [NO_KEY, KEY])
      recorder.note('keys', Object.keys(values).join(' '))
      await readSysctls(recorder, [NO_KEY])
      await recorder.root('sysctl', NO_KEY)
      await recorder.root('sysctl', '-n', NO_KEY, KEY)
      await recorder.user('sysctl', '-n', KEY)
    },
  },
  {
    name: 'writing kernel parameters',
    run: async (recorder) => {
      const { [KEY]: value } = await readSysctls(recorder, [KEY])
      await recorder.root('sysctl', '-w', `${KEY}=${value}`)
      await recorder.root('sysctl', '-w', `${NO_KEY}=1`)
      await recorder.user('sysctl', '-w', `${KEY}=${value}`)
    },
  },
  {
    name: 'a mount point that is none',
    run: async (recorder) => {
      await recorder.root('umount', '-l', '--', recorder.directory)
      await recorder.root('umount', '-l', '--', '/nowhere')
    },
  },
  {
    name: 'swap that is not there',
    run: async (recorder) => {
      await recorder.root('swapoff', '/dev/nowhere')
    },
  },
  {
    name: 'a link that is not there',
    run: async (recorder) => {
      await recorder.root('ip', 'link', 'show', 'dev', 'nowhere0')
      await recorder.root('ip', 'link', 'delete', 'nowhere0')
    },
  },
  {
    name: 'deadlines',
    run: async (recorder) => {
      await recorder.commands.run('sleep', ['68'], { deadlineSeconds: 0.2 })
      await recorder.addUnit('Type=notify', 'ExecStart=/bin/sleep 68')
      await recorder.commands.run('systemctl', ['start', recorder.unit], {
        deadlineSeconds: 0.5,
        root: true,
      })
      await recorder.user('no-such-program')
      await recorder.root('no-such-program')
    },
  },
  {
    name: 'who asks',
    run: async (recorder) => {
      await recorder.root('id', '-u')
      await recorder.root('id', '-un')
      await recorder.root('true')
      await recorder.root('false')
    },
  },
  {
    name: 'files that are there, and that are not',
    run: async (recorder) => {
      await recorder.root('find', '/', '/nowhere', '-maxdepth', '0', '-printf', '%p\\0')
      await recorder.root('test', '-e', '/nowhere')
      await recorder.root('cat', '/nowhere')
    },
    deliberate: [
      { lines: /^(\/usr\/bin\/)?(find|cat): /, why: 'the stand-in calls programs by their paths' },
    ],
  },
]
