import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  createWorkspace,
  placeKubeletConfig,
  placePrograms,
  workspaceAt,
  workspaceRoot,
} from '../../src/suite/workspace.ts'

const NOW = new Date('2026-11-22T11:34:26.789Z')
let temporary = ''

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'workspace-'))
})
afterEach(() => {
  rmSync(temporary, { recursive: true })
})

describe('workspaceAt', () => {
  it('finds everything again by the root alone, also below a directory with dashes', () => {
    const root = workspaceRoot('/a-b/_temp', NOW)
    expect(root).toBe('/a-b/_temp/crio-node-e2e-20261122T113426')
    const workspace = workspaceAt(root)
    expect(workspace.kubeletUnit).toBe('kubelet-20261122T113426.service')
    expect(workspace.suiteUnit).toBe('node-e2e-suite-20261122T113426.service')
  })

  it("names the suite's directory so that the suite takes the kubelet unit's name from it", () => {
    const { suite } = workspaceAt(workspaceRoot('/tmp', NOW))
    // kubernetes test/e2e_node/services/kubelet.go
    expect(/^node-e2e-(\d{8}T\d{6})$/.exec(basename(suite))?.[1]).toBe('20261122T113426')
  })

  it('has no "kubelet" in the name of the suite\'s unit, which specs would take for the kubelet', () => {
    expect(workspaceAt(workspaceRoot('/tmp', NOW)).suiteUnit).not.toMatch(/kubelet/)
  })
})

describe('a workspace', () => {
  it('is made with an empty console, and may be made again', () => {
    const workspace = workspaceAt(workspaceRoot(temporary, NOW))
    createWorkspace(workspace)
    createWorkspace(workspace)
    expect(readFileSync(workspace.console, 'utf8')).toBe('')
    expect(statSync(workspace.suiteReport).isDirectory()).toBe(true)
  })

  it('holds executable copies of programs, whose originals may go', async () => {
    const workspace = workspaceAt(workspaceRoot(temporary, NOW))
    createWorkspace(workspace)
    const original = join(temporary, 'kubelet')
    writeFileSync(original, 'binary', { mode: 0o644 })
    await placePrograms(workspace, [original])
    rmSync(original)
    expect(readFileSync(join(workspace.suite, 'kubelet'), 'utf8')).toBe('binary')
    expect(statSync(join(workspace.suite, 'kubelet')).mode & 0o777).toBe(0o755)
  })

  it("holds the user's kubelet configuration, if there is one", () => {
    const workspace = workspaceAt(workspaceRoot(temporary, NOW))
    createWorkspace(workspace)
    expect(placeKubeletConfig(workspace, null)).toBeNull()
    const path = placeKubeletConfig(workspace, 'kind: KubeletConfiguration\n')
    expect(readFileSync(path ?? '', 'utf8')).toBe('kind: KubeletConfiguration\n')
  })
})
