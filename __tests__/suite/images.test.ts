import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { CommandOptions } from '../../src/adapters/exec.ts'
import { listImages } from '../../src/suite/images.ts'

let scratch = ''
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'images-'))
})
afterEach(() => {
  rmSync(scratch, { recursive: true })
})

function list(exitCode: number, seen: (options: CommandOptions) => void = () => {}) {
  const run = async (_: string, args: readonly string[], options: CommandOptions = {}) => {
    expect(args).toEqual(['--list-images'])
    seen(options)
    return { exitCode, stdout: 'registry.k8s.io/pause:3.10.2\n', stderr: '' }
  }
  return listImages({ commands: { run }, scratch }, '/k/e2e_node.test', {
    KUBE_TEST_REPO_LIST: '/r',
  })
}

describe('listImages', () => {
  it('asks in a directory of ours, without secrets and root, with the variables of the suite', async () => {
    const images = await list(0, ({ cwd, environment, untrusted, root }) => {
      expect(existsSync(cwd ?? '')).toBe(true)
      expect({ environment, untrusted, root }).toEqual({
        environment: { KUBE_TEST_REPO_LIST: '/r' },
        untrusted: true,
        root: undefined,
      })
    })
    expect(images).toEqual(['registry.k8s.io/pause:3.10.2'])
  })

  it('gives none when the binary does not say', async () => {
    expect(await list(2)).toEqual([])
  })
})
