import type { Plan } from '../domain/plan/plan.ts'
import { escapeRegExp, suiteCommand } from './arguments.ts'

/** A focus of more specs than this is longer than it is useful. */
const FOCUSED_SPECS = 5

/** The command that runs failed specs again by hand on a node with this CRI-O; empty when none failed. */
export function reproduceCommand(plan: Plan, failed: readonly string[]): string {
  if (failed.length === 0) return ''
  const focus = failed.slice(0, FOCUSED_SPECS).map(escapeRegExp).join('|')
  const command = suiteCommand(
    {
      ...plan,
      procs: 1,
      selection: { ...plan.selection, focus, skip: '', labelFilter: '', trackedSkips: [] },
    },
    {
      suite: '.',
      report: '/tmp/node-e2e',
      kubeletConfig: plan.kubeletConfig === null ? null : './kubeletconfig.yaml',
    },
    '$(hostname)',
  )
  return [
    '# as root, in a directory with e2e_node.test, ginkgo and kubelet, on a machine with this CRI-O',
    'mkdir -p /tmp/node-e2e',
    command.map((word) => shellWord(word)).join(' \\\n  '),
  ].join('\n')
}

/** A word for a POSIX shell; only the node name is left to be expanded. */
function shellWord(word: string): string {
  if (/^[\w./=:,@%+-]+$/.test(word) || word === '--node-name=$(hostname)') return word
  return `'${word.replaceAll("'", "'\\''")}'`
}
