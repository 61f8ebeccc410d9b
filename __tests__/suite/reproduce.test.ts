import { execFileSync } from 'node:child_process'
import { hostname } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import { reproduceCommand } from '../../src/suite/reproduce.ts'
import { aPlan } from '../plan.ts'

const HOSTILE = '[sig-node] it\'s `id` $(id) "$HOME" \\ should run [NodeConformance]'

/** The words that a shell makes of the command, its program replaced by one that shows them. */
function wordsOf(command: string): string[] {
  const shown = command.replace(/^mkdir .*$/m, ':').replace('./ginkgo', "printf '%s\\0' ./ginkgo")
  return execFileSync('sh', ['-c', shown], { encoding: 'utf8' }).split('\0').slice(0, -1)
}

describe('reproduceCommand', () => {
  it('is empty when nothing failed', () => {
    expect(reproduceCommand(aPlan(), [])).toBe('')
  })

  it('is a command that a shell reads word by word, whatever the spec is called', () => {
    const words = wordsOf(reproduceCommand(aPlan(), [HOSTILE]))
    const focus = words.find((word) => word.startsWith('--focus='))?.replace('--focus=', '')
    expect(new RegExp(focus ?? '').exec(HOSTILE)?.[0]).toBe(HOSTILE)
    expect(words).toEqual(
      expect.arrayContaining(['./ginkgo', '--procs=1', `--node-name=${hostname()}`]),
    )
  })

  it('keeps what the run was given, but for its filters', () => {
    const plan = aPlan({
      kubeletConfig: 'kind: KubeletConfiguration',
      kubeletFlags: ['--v=6'],
      featureGates: { NodeSwap: true },
      testArgs: ["--text=it's"],
    })
    const words = wordsOf(reproduceCommand(plan, ['a']))
    expect(words).toEqual(
      expect.arrayContaining([
        '--feature-gates=NodeSwap=true',
        '--kubelet-config-file=./kubeletconfig.yaml',
        "--text=it's",
      ]),
    )
    expect(words.join(' ')).not.toMatch(/--skip=|--label-filter=/)
  })

  it('focuses on no more specs than a command line is useful for', () => {
    const failed = Array.from({ length: 9 }, (_, index) => `spec-${index}`)
    const words = wordsOf(reproduceCommand(aPlan(), failed))
    expect(words).toContain('--focus=spec-0|spec-1|spec-2|spec-3|spec-4')
  })
})
