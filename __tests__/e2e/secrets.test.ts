import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ActionRun, runAction } from '../../sandbox/runner/runner.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { type Bucket, openBucket } from '../builds/bucket.ts'
import { aFile, aUnit, ignitionText } from '../domain/ignition/configs.ts'
import { BUSYBOX_SPECS } from './sandbox-run.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')

/** Secrets that the action knows, by where they are. */
const SECRETS = {
  token: 'ghs_SecretOfTheToken0123456789abcdefghi',
  'the query of a URL of an Ignition config': 'SecretOfTheIgnitionUrl',
  'a pull secret in an Ignition config': 'U2VjcmV0T2ZUaGVQdWxsU2VjcmV0',
  'registries of an Ignition config': 'secret-of-the-registries.example.com',
  'a unit in an Ignition config': 'SecretOfTheUnit',
} as const

/** What the report has as it was given (docs/report-format.md). */
const TOLD = 'what-crio-config-says-is-public'
const TOLD_BY_IGNITION = 'what-drop-ins-say-is-public'

let sandbox: Sandbox
let server: Bucket
let directory = ''
let run: ActionRun
/** The content of all files of the report directory, by path. */
let files: ReadonlyMap<string, string>

beforeAll(async () => {
  sandbox = await createSandbox()
  server = await openBucket()
  directory = mkdtempSync(join(tmpdir(), 'secrets-'))
  const auth = { auths: { 'quay.io': { auth: SECRETS['a pull secret in an Ignition config'] } } }
  const registries = `unqualified-search-registries = ["${SECRETS['registries of an Ignition config']}"]\n`
  const unit = `[Service]\nExecStart=/bin/sleep 300\nEnvironment=PASSWORD=${SECRETS['a unit in an Ignition config']}\n`
  const config = {
    storage: {
      files: [
        aFile('/etc/crio/auth.json', JSON.stringify(auth)),
        aFile('/etc/containers/registries.conf.d/99-own.conf', registries),
        aFile('/etc/crio/crio.conf.d/20-own.conf', `[crio.runtime]\n# ${TOLD_BY_IGNITION}\n`),
        aFile('/var/lib/kubelet/config.json', JSON.stringify(auth)),
        aFile('/etc/secret-of-nobody', SECRETS['a pull secret in an Ignition config']),
      ],
    },
    systemd: { units: [aUnit('own.service', '/bin/sleep', { contents: unit })] },
  }
  writeFileSync(join(directory, 'own.ign'), ignitionText(config))
  const query = SECRETS['the query of a URL of an Ignition config']
  server.put(`more.ign?sig=${query}`, ignitionText({}))
  run = await runAction({
    actionDirectory: ROOT,
    workspace: sandbox.workspace,
    temporaryDirectory: sandbox.temporaryDirectory,
    toolCache: sandbox.toolCache,
    environment: sandbox.environment,
    inputs: {
      focus: BUSYBOX_SPECS,
      procs: '2',
      'mirror-crio': sandbox.mirror.crio,
      'mirror-kubernetes': sandbox.mirror.kubernetes,
      ignition: `${join(directory, 'own.ign')}\n${server.url}/more.ign?sig=${query}`,
      'crio-config': `[crio.api]\nhost_ip = "127.0.0.1"\n# ${TOLD}\n`,
      'crio-log-level': 'debug',
      token: SECRETS.token,
      restore: 'always',
      'report-dir': './report',
    },
  })
  files = filesOf(run)
})

/** The content of all files of the report directory of a run, by path. */
function filesOf({ main }: ActionRun): ReadonlyMap<string, string> {
  const report = main.outputs['report-dir'] ?? ''
  return new Map(
    readdirSync(report, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(report.length + 1), readFileSync(path, 'latin1')]
      }),
  )
}
afterAll(async () => {
  await server.close()
  await sandbox.close()
  rmSync(directory, { recursive: true })
})

/** Names of files with a text, also in Base64. */
function filesWith(text: string): readonly string[] {
  const forms = [text, Buffer.from(text).toString('base64').replace(/=+$/, '')]
  return [...files].flatMap(([name, content]) =>
    forms.some((form) => content.includes(form)) ? [name] : [],
  )
}

describe('the report directory of a run with secrets', () => {
  it('is that of a run that had all of them', () => {
    expect(run.main.annotations).toEqual([])
    expect(run.main.outputs).toMatchObject({ result: 'passed' })
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'report.json',
        'provenance.json',
        'console.log',
        'journal.jsonl',
        'logs/crio.log',
        'export/artifacts/junit_crio-node-e2e.xml',
      ]),
    )
    expect(server.requests).toContainEqual(expect.stringContaining('more.ign'))
  })

  it.each(Object.entries(SECRETS))('does not have %s', (_, secret) => {
    expect(filesWith(secret)).toEqual([])
    expect(run.main.summary ?? '').not.toContain(secret)
  })

  it('has the configuration of CRI-O as it was given', () => {
    expect(filesWith(TOLD)).toEqual(expect.arrayContaining(['report.json', 'provenance.json']))
    expect(filesWith(TOLD_BY_IGNITION)).toEqual([expect.stringMatching(/^config\/crio\.conf\.d\//)])
  })
})

describe('a suite that writes secrets', () => {
  it('has none of them in any file, in the summary or in annotations', async () => {
    const token = `ghs_${'Ab1'.repeat(12)}`
    const signed = `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`
    const message = `GET https://user:the-password@registry.example.com with ${token} and ${signed}`
    const node = await createSandbox({
      script: { specs: [{ match: 'should print the output to logs', outcome: 'fail', message }] },
    })
    try {
      const failed = await runAction({
        actionDirectory: ROOT,
        workspace: node.workspace,
        temporaryDirectory: node.temporaryDirectory,
        toolCache: node.toolCache,
        environment: node.environment,
        inputs: {
          focus: BUSYBOX_SPECS,
          'mirror-crio': node.mirror.crio,
          'mirror-kubernetes': node.mirror.kubernetes,
          'report-dir': './report',
        },
      })
      expect(failed.main.outputs).toMatchObject({ result: 'failed', reason: 'specs-failed' })
      const { annotations } = failed.main
      const summary = failed.main.summary ?? ''
      const shown = [...filesOf(failed), ['summary', summary], ['all', JSON.stringify(annotations)]]
      for (const secret of [token, signed, 'the-password']) {
        expect(shown.flatMap(([name, text = '']) => (text.includes(secret) ? [name] : []))).toEqual(
          [],
        )
      }
      // What was not a secret is still there, also in the files of the suite.
      const told = shown.flatMap(([name, text = '']) =>
        text.includes('GET https://') ? [name] : [],
      )
      expect(told).toEqual(expect.arrayContaining(['report.json', 'console.log', 'ginkgo.json']))
      expect(summary).toContain('registry.example.com')
    } finally {
      await node.close()
    }
  })
})
