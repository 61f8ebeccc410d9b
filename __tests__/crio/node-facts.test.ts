import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { CrioFiles } from '../../src/builds/crio-files.ts'
import { nodeFacts, unusedComponents } from '../../src/crio/node-facts.ts'
import type { ComponentName, ComponentRequest } from '../../src/domain/request/components.ts'
import { digest } from '../builds/bucket.ts'
import { aRequest } from '../request.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'node-facts-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const RUNC = `[crio.runtime]
default_runtime = "runc"
[crio.runtime.runtimes.runc]
runtime_path = "/usr/bin/runc"
monitor_path = "/usr/libexec/crio/conmonrs"
`

function bundle(config: string): CrioFiles {
  const bundleConfig = join(directory, '10-crio.conf')
  writeFileSync(bundleConfig, config)
  const at = (name: string) => join(directory, name)
  return { crio: at('crio'), pinns: at('pinns'), crun: at('crun'), bundleConfig, cniPlugins: [] }
}

function release(name: ComponentName): ComponentRequest {
  return { kind: 'release', name, asked: '1.0.0', version: '1.0.0' }
}

describe('nodeFacts', () => {
  it('tells what pods are started with, and digests of all drop-ins in their order', () => {
    const request = aRequest({
      kubeletConfig: { text: 'kind: KubeletConfiguration\n', fields: {} },
    })
    const facts = nodeFacts(request, bundle('[crio.runtime]\n'))
    expect(facts.runtime).toEqual({
      handler: 'crun',
      program: 'crun',
      monitor: 'conmon',
      programSha256: null,
      monitorSha256: null,
    })
    expect(facts.crioDropIns.map(({ name }) => name)).toEqual([
      '10-crio.conf',
      '20-crio-node-e2e.conf',
    ])
    expect(facts.crioDropIns[0]?.sha256).toBe(digest('sha256', '[crio.runtime]\n'))
    expect(facts.kubeletConfigSha256).toBe(digest('sha256', 'kind: KubeletConfiguration\n'))
  })

  it("follows the user's drop-ins, and tells a program of the machine by its path", () => {
    const request = aRequest({ crioDropIns: [{ name: '90-01-runc.conf', toml: RUNC }] })
    const facts = nodeFacts(request, bundle(''))
    expect(facts.runtime).toMatchObject({
      handler: 'runc',
      program: '/usr/bin/runc',
      monitor: 'conmonrs',
    })
    expect(facts.crioDropIns.at(-1)).toEqual({
      name: '90-01-runc.conf',
      sha256: digest('sha256', RUNC),
    })
    expect(facts.kubeletConfigSha256).toBeNull()
  })

  it('has digests of programs of the machine, but not of what is not there', () => {
    const crun = join(directory, 'own-crun')
    writeFileSync(crun, 'crun')
    const toml = `[crio.runtime.runtimes.crun]
runtime_path = "${crun}"
monitor_path = "${join(directory, 'no-conmon')}"
`
    const request = aRequest({ crioDropIns: [{ name: '90-01-crun.conf', toml }] })
    expect(nodeFacts(request, bundle('')).runtime).toMatchObject({
      program: crun,
      programSha256: digest('sha256', 'crun'),
      monitorSha256: null,
    })
  })

  it('has what the kubelet and the suite get besides files', () => {
    const request = aRequest({
      kubeletFlags: ['--max-pods=50'],
      featureGates: { UserNamespacesSupport: true, EventedPLEG: false },
      testArgs: ['--node-env=A=B'],
    })
    expect(nodeFacts(request, bundle(''))).toMatchObject({
      kubeletFlags: ['--max-pods=50'],
      featureGates: ['EventedPLEG=false', 'UserNamespacesSupport=true'],
      testArgs: ['--node-env=A=B'],
    })
  })

  it("passes over a bundle's drop-in that is no TOML", () => {
    expect(nodeFacts(aRequest(), bundle('not TOML')).runtime.handler).toBe('crun')
  })
})

describe('unusedComponents', () => {
  it('names what was asked for and does not start pods, and what to do', () => {
    const facts = nodeFacts(aRequest(), bundle(''))
    const asked = ['crun', 'runc', 'conmon', 'conmon-rs', 'cni-plugins'] as const
    const warnings = unusedComponents(asked.map(release), facts)
    expect(warnings.map((text) => text.split(' ')[0])).toEqual(['runc', 'conmon-rs'])
    expect(warnings[0]).toContain('select it with runtime, monitor or crio-config')
  })
})
