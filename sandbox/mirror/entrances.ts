import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { SandboxBuild } from '../build.ts'
import { type Listening, listen } from '../loopback.ts'
import { issueCertificates } from './certificates.ts'
import type { Entrance } from './exchange.ts'
import { openTunnels, type TunnelRequest, type Tunnels } from './tunnels.ts'

/** How a request came: `host` is null where it stands first in the path. */
export interface Way {
  readonly entrance: Entrance
  readonly host: string | null
  readonly connection: Socket
}

type Receive = (request: IncomingMessage, response: ServerResponse, way: Way) => Promise<void>

/** A reserved name (RFC 6761), that no host's is; by name, it is the other origin to which faults lead. */
export const ELSEWHERE_HOST = 'elsewhere.test'

/** Plain HTTP at a port of loopback, for all hosts: their name is the first part of the path. */
export async function openPlain(
  elsewhere: boolean,
  receive: Receive,
): Promise<Listening & { readonly entrance: Entrance }> {
  const server = createServer((request, response) => {
    void receive(request, response, { entrance, host: null, connection: request.socket })
  })
  const listening = await listen(server)
  const entrance: Entrance = {
    secure: false,
    elsewhere,
    baseOf: (host) => `${listening.url}/${host}`,
  }
  return { ...listening, entrance }
}

/**
 * TLS at the names of the hosts, through a proxy at a port of loopback.
 * @returns the proxy, and the authority that clients have to trust, as PEM
 */
export async function openNamed(
  build: SandboxBuild,
  hosts: readonly string[],
  admit: (request: TunnelRequest) => number,
  receive: Receive,
): Promise<Listening & { readonly authority: string }> {
  const certificates = await issueCertificates(build, [...hosts, ELSEWHERE_HOST])
  const opened: Tunnels = await openTunnels(certificates, admit, (request, response) => {
    const host = hostOf(request.headers.host ?? '')
    const entrance = secureEntrance(host)
    const connection = opened.connectionOf(request.socket)
    void receive(request, response, {
      entrance,
      host: entrance.elsewhere ? null : host,
      connection,
    })
  })
  return { ...opened, authority: certificates.authority }
}

/** TLS at a host's own name, and at the one that is no host's. */
export function secureEntrance(host: string): Entrance {
  const elsewhere = host === ELSEWHERE_HOST
  return {
    secure: true,
    elsewhere,
    baseOf: (other) => (elsewhere ? `https://${ELSEWHERE_HOST}/${other}` : `https://${other}`),
  }
}

/** The host of `host:port`. */
export function hostOf(authority: string): string {
  return authority.replace(/:\d+$/, '')
}
