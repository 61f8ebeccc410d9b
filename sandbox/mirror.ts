import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SandboxBuild } from './build.ts'
import { DEFAULT_CONTENTS, type MirrorContents } from './mirror/contents.ts'
import {
  ELSEWHERE_HOST,
  hostOf,
  openNamed,
  openPlain,
  secureEntrance,
  type Way,
} from './mirror/entrances.ts'
import { exchangeOf } from './mirror/exchange.ts'
import { type MirrorFault, type PendingFaults, pendingFaults } from './mirror/faults.ts'
import { handle, type Supplies } from './mirror/handler.ts'
import { type MirrorRequest, noteOf } from './mirror/requests.ts'
import {
  CRIO_BUCKET,
  KUBERNETES_CDN_HOST,
  KUBERNETES_HOST,
  STORAGE_HOST,
  sitesOf,
} from './mirror/sites.ts'
import type { TunnelRequest } from './mirror/tunnels.ts'

export { DEFAULT_CONTENTS, type MirrorContents } from './mirror/contents.ts'
export type { MirrorFault } from './mirror/faults.ts'

export interface MirrorOptions {
  readonly contents?: MirrorContents
  readonly faults?: readonly MirrorFault[]
  /**
   * How clients come to the hosts. `on-loopback`: over plain HTTP at one port, a host's name being the first part of the
   * path. `by-name`: over TLS at the real names, through a proxy that `environment` names.
   */
  readonly hosts?: 'on-loopback' | 'by-name'
  /** Base URL to which api.github.com leads, such as http://127.0.0.1:8080; else it has nothing. */
  readonly githubApi?: string
  /** `user:password` without which the proxy says 407; `environment` has it. */
  readonly proxyLogin?: string
}

/** The world's servers, as far as the action needs them. */
export interface Mirror {
  /** Base URL of CRI-O's bucket. */
  readonly crio: string
  /** Base URL of Kubernetes' builds. */
  readonly kubernetes: string
  /** Base URL of a host, for instance of github.com. */
  readonly baseOf: (host: string) => string
  /** Variables for programs that are to come here by the hosts' names: proxy and authority. Empty on loopback. */
  readonly environment: Readonly<Record<string, string>>
  /** What was asked for, in order. */
  readonly requests: readonly MirrorRequest[]
  /** Tunnels that the proxy was asked for, as `host:port`, in order. */
  readonly tunnels: readonly string[]
  /** Other faults from now on. */
  setFaults(faults: readonly MirrorFault[]): void
  /** Refuses connections from now on, those to the proxy as well. */
  refuse(): Promise<void>
  /** Takes connections again. */
  accept(): Promise<void>
  close(): Promise<void>
}

const BAD_GATEWAY = 502
const LOGIN_NEEDED = 407

/**
 * Serves CRI-O's and Kubernetes' buckets, releases' files and their listings on loopback: markers, raw binaries, bundles,
 * test archives, checksums and signatures, made of the stand-ins when somebody asks for them.
 */
export async function startMirror(
  build: SandboxBuild,
  options: MirrorOptions = {},
): Promise<Mirror> {
  const sites = sitesOf(build, options.contents ?? DEFAULT_CONTENTS, options.githubApi)
  const faults = pendingFaults(options.faults ?? [])
  const requests: MirrorRequest[] = []
  const tunnels: string[] = []
  const receive = (request: IncomingMessage, response: ServerResponse, way: Way) =>
    answerRequest({ request, response, way }, requests, supplies)
  const admit = (tunnel: TunnelRequest) => {
    tunnels.push(tunnel.target)
    return admission(tunnel, [...sites.keys(), ELSEWHERE_HOST], faults, options.proxyLogin)
  }

  const plain = await openPlain(false, receive)
  const named =
    options.hosts === 'by-name' ? await openNamed(build, [...sites.keys()], admit, receive) : null
  const elsewhere = named === null ? await openPlain(true, receive) : null
  const supplies: Supplies = {
    sites,
    faults,
    others: {
      plain: plain.entrance,
      elsewhere: elsewhere?.entrance ?? secureEntrance(ELSEWHERE_HOST),
    },
  }
  const servers = [plain, elsewhere, named].flatMap((server) => server ?? [])
  const all = (act: (server: (typeof servers)[number]) => Promise<void>) => async () => {
    await Promise.all(servers.map(act))
  }

  const baseOf = named === null ? plain.entrance.baseOf : (host: string) => `https://${host}`
  const trust = named === null ? null : await keepAuthority(named.authority)
  return {
    crio: `${baseOf(STORAGE_HOST)}/${CRIO_BUCKET}`,
    kubernetes: baseOf(named === null ? KUBERNETES_CDN_HOST : KUBERNETES_HOST),
    baseOf,
    environment:
      named === null || trust === null
        ? {}
        : environmentOf(named.url, trust.file, options.proxyLogin),
    requests,
    tunnels,
    setFaults: (others) => faults.set(others),
    refuse: all((server) => server.refuse()),
    accept: all((server) => server.accept()),
    close: async () => {
      await all((server) => server.close())()
      if (trust !== null) await rm(trust.directory, { recursive: true })
    },
  }
}

async function answerRequest(
  {
    request,
    response,
    way,
  }: {
    readonly request: IncomingMessage
    readonly response: ServerResponse
    readonly way: Way
  },
  requests: MirrorRequest[],
  supplies: Supplies,
): Promise<void> {
  try {
    const exchange = exchangeOf(request, response, way)
    requests.push(noteOf(exchange))
    await handle(exchange, supplies)
  } catch (error) {
    // The client may have gone; a mistake in here shows as a status that no fault has.
    if (response.headersSent) response.destroy()
    else response.writeHead(500).end(`sandbox: ${String(error)}\n`)
  }
}

/** The status for a tunnel: a proxy knows its login, and the hosts that it can reach. */
function admission(
  { target, authorization }: TunnelRequest,
  hosts: readonly string[],
  faults: PendingFaults,
  login: string | undefined,
): number {
  if (login !== undefined && authorization !== basic(login)) return LOGIN_NEEDED
  const host = hostOf(target)
  if (!hosts.includes(host)) return BAD_GATEWAY
  const refused = faults.take(host, (fault) => 'does' in fault && fault.does === 'refuse-tunnel')
  return refused === null ? 200 : BAD_GATEWAY
}

/** Node reads additional authorities from a file, when a process starts. */
async function keepAuthority(text: string) {
  const directory = await mkdtemp(join(tmpdir(), 'mirror-'))
  const file = join(directory, 'authority.pem')
  await writeFile(file, text)
  return { directory, file }
}

function environmentOf(proxy: string, authority: string, login: string | undefined) {
  const url = login === undefined ? proxy : proxy.replace('//', `//${login}@`)
  return { https_proxy: url, no_proxy: '127.0.0.1,localhost', NODE_EXTRA_CA_CERTS: authority }
}

function basic(login: string): string {
  return `Basic ${Buffer.from(login).toString('base64')}`
}
