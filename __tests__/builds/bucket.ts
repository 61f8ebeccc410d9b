import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listen } from '../../sandbox/loopback.ts'

/** What goes wrong with an object: an answer with a status, or a body that ends too early. */
export type Fault = { readonly status: number; readonly times: number } | 'truncated'

/** A bucket on loopback with a log of what was asked for. */
export interface Bucket {
  readonly url: string
  readonly requests: string[]
  readonly put: (object: string, body: Buffer | string) => void
  readonly fail: (object: string, fault: Fault) => void
  readonly close: () => Promise<void>
}

/** Serves objects below `prefix`, for instance `/cri-o`. */
export async function openBucket(prefix = ''): Promise<Bucket> {
  const objects = new Map<string, Buffer>()
  const faults = new Map<string, Fault>()
  const requests: string[] = []
  const answer: RequestListener = (request, response) => {
    const path = request.url ?? ''
    requests.push(path)
    const fault = faults.get(path)
    const body = objects.get(path)
    if (fault !== undefined && fault !== 'truncated' && fault.times > 0) {
      faults.set(path, { ...fault, times: fault.times - 1 })
      response.writeHead(fault.status).end()
    } else if (body === undefined) {
      response.writeHead(404).end('no such object')
    } else if (fault === 'truncated') {
      response.writeHead(200, { 'content-length': body.length })
      response.write(body.subarray(0, body.length / 2), () => response.destroy())
    } else {
      response.writeHead(200, { 'content-length': body.length }).end(body)
    }
  }
  const { url, close } = await listen(createServer(answer))
  return {
    url: `${url}${prefix}`,
    requests,
    put: (object, body) => void objects.set(`${prefix}/${object}`, Buffer.from(body)),
    fail: (object, fault) => void faults.set(`${prefix}/${object}`, fault),
    close,
  }
}

/** Files by path; executables are marked by their content, as scripts are. */
export type Files = Readonly<Record<string, string>>

/** Writes files below a directory; scripts are executable unless `mode` says otherwise. */
export function writeFiles(directory: string, files: Files, mode?: number): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content, { mode: mode ?? (content.startsWith('#!') ? 0o755 : 0o644) })
  }
}

/** A gzipped tar of files. */
export function archiveOf(files: Files): Buffer {
  const directory = mkdtempSync(join(tmpdir(), 'archive-'))
  try {
    writeFiles(join(directory, 'content'), files)
    const archive = join(directory, 'archive.tar.gz')
    // As published archives are: names without a leading ./
    const names = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? path))]
    execFileSync('tar', ['-czf', archive, '-C', join(directory, 'content'), ...names])
    return readFileSync(archive)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** Digest of some bytes, hexadecimal. */
export function digest(algorithm: 'sha256' | 'sha512', body: Buffer | string): string {
  return createHash(algorithm).update(body).digest('hex')
}

/** A stand-in crio that answers `version -j` as the real one does: log lines on stderr, JSON on stdout. */
export function crioScript(overrides: {
  version?: string
  gitCommit: string
  gitCommitDate?: string
}): string {
  const fields = { version: '1.37.0', gitCommitDate: '2026-08-21T10:00:00Z', ...overrides }
  return `#!/bin/sh
[ "$*" = "version -j" ] || exit 64
echo 'level=info msg="Updating config"' >&2
echo '${JSON.stringify(fields)}'
`
}

/** A program that says its name, to tell programs apart. */
export function script(name: string): string {
  return `#!/bin/sh\necho ${name}\n`
}

/** The content of a CRI-O bundle as it is published, shortened to what has a role, and to some things that have none. */
export function bundleFiles(crio: string): Files {
  return {
    'cri-o/install': script('install'),
    'cri-o/bin/crio': crio,
    'cri-o/bin/pinns': script('bundled pinns'),
    'cri-o/bin/crictl': script('crictl'),
    'cri-o/bin/conmon': script('conmon'),
    'cri-o/bin/conmonrs': script('conmonrs'),
    'cri-o/bin/crun': script('crun'),
    'cri-o/bin/runc': script('runc'),
    'cri-o/bin/crio-credential-provider': script('crio-credential-provider'),
    'cri-o/cni-plugins/LICENSE': 'licence',
    'cri-o/cni-plugins/bridge': script('bridge'),
    'cri-o/cni-plugins/host-local': script('host-local'),
    'cri-o/contrib/10-crio-bridge.conflist.disabled': '{}',
    'cri-o/contrib/crio.service': '[Service]\n',
    'cri-o/contrib/policy.json': '{"default":[{"type":"insecureAcceptAnything"}]}',
    'cri-o/contrib/registries.conf': 'unqualified-search-registries = ["docker.io"]\n',
    'cri-o/etc/10-crio.conf': '[crio.runtime]\n',
    'cri-o/etc/crictl.yaml': 'runtime-endpoint: unix:///var/run/crio/crio.sock\n',
  }
}

/** A stand-in kubelet. */
export function kubeletScript(version: string): string {
  return `#!/bin/sh\n[ "$*" = "--version" ] || exit 64\necho 'Kubernetes ${version}'\n`
}

/** The content of a Kubernetes test archive, shortened. */
export function testArchiveFiles(): Files {
  return {
    'kubernetes/test/bin/e2e.test': script('e2e.test'),
    'kubernetes/test/bin/e2e_node.test': script('e2e_node.test'),
    'kubernetes/test/bin/ginkgo': script('ginkgo'),
  }
}
