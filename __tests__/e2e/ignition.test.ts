import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Bucket, openBucket } from '../builds/bucket.ts'
import { aFile, aUnit, ignitionText, packed } from '../domain/ignition/configs.ts'
import { runInSandbox } from './sandbox-run.ts'

const DROP_IN = '80-01-15-level.conf'
const PROGRAM = '/usr/local/bin/proof'

/** What a scenario's file has: a program and its unit, CRI-O's configuration, and what no runner can do. */
const BASE = ignitionText({
  kernelArguments: { shouldNotExist: ['mitigations=auto,nosmt'] },
  storage: {
    directories: [{ path: '/var/run/proof', mode: 448 }],
    files: [
      aFile(PROGRAM, '#!/bin/sh\nsleep 300\n', { mode: 493 }),
      {
        path: '/etc/crio/crio.conf.d/15-level.conf',
        contents: packed('[crio.runtime]\nlog_level = "info"\n'),
      },
      aFile('/root/policy.te', 'module proof 1.0;'),
    ],
    links: [{ path: '/etc/proof', target: PROGRAM }],
  },
  systemd: {
    units: [
      aUnit('proof.service', PROGRAM, { contents: `[Service]\nExecStart=${PROGRAM}\n` }),
      aUnit('tools.service', 'rpm-ostree install tools'),
    ],
  },
})
const MORE = ignitionText({
  systemd: {
    units: [
      {
        name: 'proof.service',
        dropins: [{ name: '10-name.conf', contents: '[Unit]\nDescription=Proof\n' }],
      },
    ],
  },
})

let directory = ''
let file = ''
let server: Bucket

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ignition-'))
  file = join(directory, 'base.ign')
  writeFileSync(file, BASE)
  server = await openBucket()
  server.put('more.ign', MORE)
})

afterAll(async () => {
  rmSync(directory, { recursive: true })
  await server.close()
})

describe('a run with Ignition files', () => {
  it('applies what can be, tells what cannot, and leaves the node as it was', () =>
    runInSandbox({ inputs: { ignition: `${file}\n${server.url}/more.ign` } }, (run) => {
      const { main, report, summary, sandbox, newFiles, leftRunning } = run
      expect(main.exitCode).toBe(0)
      const outcomes = report?.ignition.map(({ subject, outcome }) => [subject, outcome])
      expect(outcomes).toEqual([
        ['not mitigations=auto,nosmt', 'not-applied'],
        ['/var/run/proof', 'applied'],
        [PROGRAM, 'applied'],
        ['/etc/crio/crio.conf.d/15-level.conf', 'applied'],
        ['/root/policy.te', 'not-applied'],
        ['/etc/proof', 'applied'],
        ['proof.service', 'applied'],
        ['proof.service 10-name.conf', 'applied'],
        ['tools.service', 'not-applied'],
      ])
      expect(summary).toContain('Ignition: 9 parts, 3 not applied, 6 applied')
      expect(summary).toMatch(/\*\*not applied\*\*: systemd\.units `tools\.service`: .*rpm-ostree/)
      const kept = main.outputs['report-dir'] ?? ''
      expect(readFileSync(join(kept, 'config', 'crio.conf.d', DROP_IN), 'utf8')).toContain('info')
      expect(report?.node?.crioDropIns.map(({ name }) => name)).toContain(DROP_IN)
      const journal = readFileSync(join(kept, 'journal.jsonl'), 'utf8')
      for (const path of [
        PROGRAM,
        '/run/proof',
        '/etc/proof',
        '/etc/systemd/system/proof.service',
      ]) {
        expect(journal).toContain(`"${path}"`)
      }
      expect(
        sandbox
          .calls()
          .map((call) => JSON.stringify(call))
          .join('\n'),
      ).toMatch(/"start","proof\.service"/)
      expect(sandbox.refusals()).toEqual([])
      expect(newFiles).toEqual([])
      expect(leftRunning).toEqual([])
    }))

  it('stops before anything is changed where a part cannot be applied and that is not wanted', () =>
    runInSandbox(
      { inputs: { ignition: file, 'ignition-strict': 'true' } },
      ({ report, sandbox, newFiles }) => {
        expect(report?.verdict).toMatchObject({ result: 'invalid-input', reason: 'invalid-input' })
        expect(report?.findings[0]?.evidence.join('\n')).toMatch(/tools\.service: .*rpm-ostree/)
        expect(newFiles).toEqual([])
        expect(
          sandbox
            .calls()
            .map((call) => JSON.stringify(call))
            .join('\n'),
        ).not.toContain('"modprobe"')
      },
    ))

  it('refuses what CRI-O refuses of their configuration before anything is changed', () => {
    const refused = join(directory, 'refused.ign')
    const contents = packed('[crio.runtime]\nlog_size_max = 1\n')
    const files = [{ path: '/etc/crio/crio.conf.d/15-size.conf', contents }]
    writeFileSync(refused, ignitionText({ storage: { files } }))
    return runInSandbox({ inputs: { ignition: refused } }, ({ report, newFiles }) => {
      expect(report?.verdict.result).toBe('invalid-input')
      expect(report?.findings[0]?.title).toBe(
        'CRI-O rejects ignition: crio.runtime.log_size_max in 80-01-15-size.conf',
      )
      expect(newFiles).toEqual([])
    })
  })

  it('tests the CRI-O that the files pin', () => {
    const text = ignitionText({ storage: { files: [aFile('/etc/env', 'CRIO_COMMIT=v99.0.0\n')] } })
    const pinning = join(directory, 'pin.ign')
    writeFileSync(pinning, text)
    return runInSandbox(
      { inputs: { crio: 'ignition', ignition: pinning } },
      ({ sandbox, report }) => {
        expect(report?.verdict.reason).toBe('build-unavailable')
        expect(sandbox.mirror.requests.some(({ path }) => path.includes('v99.0.0'))).toBe(true)
      },
    )
  })
})
