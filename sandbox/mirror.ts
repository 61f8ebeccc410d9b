import { createReadStream, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { crioBundle, digestOf, kubernetesTestArchive, stampedProgram } from './archives.ts'
import type { SandboxBuild } from './build.ts'
import { emptyProgram } from './elf.ts'

/** A CRI-O build that the mirror has. */
interface MirroredCrio {
  /** Full commit. */
  readonly commit: string
  readonly version: string
  /** ISO 8601. */
  readonly date: string
  /** Of a release: its tag; the bundle's name has it in the commit's place. */
  readonly tag?: string
}

export interface MirrorContents {
  /** Oldest first; the last one without a tag is the newest of main. */
  readonly crio: readonly MirroredCrio[]
  /** Commit of the newest bundle of main; the raw binaries of main may be newer. */
  readonly bundleCommit: string
  /** CI versions, oldest first. */
  readonly kubernetes: readonly string[]
}

/** Something that a request gets in place of the object. */
export interface MirrorFault {
  /** Part of the object's path. */
  readonly match: string
  readonly status: number
}

export interface Mirror {
  /** Base URL with the layout of CRI-O's bucket. */
  readonly crio: string
  /** Base URL with the layout of Kubernetes' bucket. */
  readonly kubernetes: string
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** What a mirror has when nobody says. */
export const DEFAULT_CONTENTS: MirrorContents = {
  crio: [
    {
      commit: '1f0c2b6a4d5e8f7091a2b3c4d5e6f708192a3b4c',
      version: '1.37.0',
      date: '2026-08-19T22:10:00Z',
    },
    {
      commit: '9a8b7c6d5e4f30211203f4e5d6c7b8a990817263',
      version: '1.37.0',
      date: '2026-08-20T21:42:00Z',
    },
    {
      commit: '5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d',
      version: '1.36.1',
      date: '2026-07-03T09:00:00Z',
      tag: 'v1.36.1',
    },
  ],
  bundleCommit: '1f0c2b6a4d5e8f7091a2b3c4d5e6f708192a3b4c',
  kubernetes: ['v1.37.0-beta.0.412+3f9c1d7ab0e524', 'v1.37.0-beta.0.431+8d21c6f0e7ba95'],
}

/** Where an object comes from. */
type MirrorObject = { readonly file: string } | { readonly text: string | Buffer }

/** Go's names of Node's architectures. */
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' }

/**
 * Serves both buckets on loopback: markers, raw binaries, bundles, test archives and checksums, made of the stand-ins for
 * this machine's architecture. Layout: cri-o/cri-o scripts/upload-artifacts, cri-o/packaging scripts/bundle,
 * kubernetes/release pkg/release.
 */
export async function startMirror(
  build: SandboxBuild,
  contents: MirrorContents = DEFAULT_CONTENTS,
  faults: readonly MirrorFault[] = [],
): Promise<Mirror> {
  const objects = new Map([
    ...(await crioObjects(build, contents)),
    ...(await kubernetesObjects(build, contents)),
  ])
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
    requests.push(path)
    serve(
      request,
      response,
      objects.get(path),
      faults.find((fault) => path.includes(fault.match)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the mirror has no port')
  const base = `http://127.0.0.1:${address.port}`
  return {
    crio: `${base}/crio`,
    kubernetes: `${base}/kubernetes`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  object: MirrorObject | undefined,
  fault: MirrorFault | undefined,
): void {
  const status = fault?.status ?? (object === undefined ? 404 : 200)
  if (object === undefined || status !== 200) {
    response.writeHead(status, { 'content-type': 'text/plain' }).end(`status ${status}\n`)
    return
  }
  const length = 'text' in object ? Buffer.byteLength(object.text) : statSync(object.file).size
  response.writeHead(200, { 'content-length': length, 'content-type': 'application/octet-stream' })
  if (request.method === 'HEAD') response.end()
  else if ('text' in object) response.end(object.text)
  else createReadStream(object.file).pipe(response)
}

function goArchitecture(): string {
  const name = ARCHITECTURES[process.arch]
  if (name === undefined) throw new Error(`the sandbox has no stand-ins for ${process.arch}`)
  return name
}

async function crioObjects(
  build: SandboxBuild,
  { crio, bundleCommit }: MirrorContents,
): Promise<[string, MirrorObject][]> {
  const arch = goArchitecture()
  const newest = crio.findLast((entry) => entry.tag === undefined)
  const objects: [string, MirrorObject][] = [
    ['/crio/latest-main.txt', { text: `${newest?.commit ?? ''}\n` }],
    ['/crio/latest-bundle-main.txt', { text: `${bundleCommit}\n` }],
  ]
  for (const { commit, version, date, tag } of crio) {
    const stamp = { version, commit, date }
    const raw = `/crio/artifacts/${commit}/${arch}`
    objects.push([`${raw}/crio`, { file: await stampedProgram(build, 'crio', stamp) }])
    objects.push([`${raw}/pinns`, { text: emptyProgram(process.arch, `pinns of ${commit}`) }])
    if (tag === undefined && commit !== bundleCommit) continue
    const bundle = await crioBundle(build, stamp)
    const name = `cri-o.${arch}.${tag ?? commit}.tar.gz`
    objects.push([`/crio/artifacts/${name}`, { file: bundle }])
    const line = `${await digestOf(bundle, 'sha256')}  ${name}\n`
    objects.push([`/crio/artifacts/${name}.sha256sum`, { text: line }])
  }
  return objects
}

async function kubernetesObjects(
  build: SandboxBuild,
  { kubernetes }: MirrorContents,
): Promise<[string, MirrorObject][]> {
  const arch = goArchitecture()
  const archive = await kubernetesTestArchive(build)
  const archiveDigest = await digestOf(archive, 'sha512')
  const objects: [string, MirrorObject][] = [
    ['/kubernetes/ci/latest.txt', { text: kubernetes.at(-1) ?? '' }],
  ]
  for (const version of kubernetes) {
    const kubelet = await stampedProgram(build, 'kubelet', { version })
    const tests = `/kubernetes/ci/${version}/kubernetes-test-linux-${arch}.tar.gz`
    const loose = `/kubernetes/ci/${version}/bin/linux/${arch}/kubelet`
    objects.push([tests, { file: archive }], [`${tests}.sha512`, { text: archiveDigest }])
    objects.push(
      [loose, { file: kubelet }],
      [`${loose}.sha512`, { text: await digestOf(kubelet, 'sha512') }],
    )
  }
  return objects
}
