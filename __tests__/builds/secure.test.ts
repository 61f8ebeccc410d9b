import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Listening, listen } from '../../sandbox/loopback.ts'
import { startFetch } from './fetch-process.ts'

/** A name that only the proxy knows. */
const HOST = 'mirror.test'

let directory: string
let authority: string
let mirror: Listening
let proxy: Listening
/** What the proxy was asked for, with what login. */
let asked: (string | undefined)[]

const file = (name: string) => join(directory, name)

function openssl(...args: string[]): void {
  execFileSync('openssl', args, { stdio: 'ignore' })
}

/** A private authority, and a certificate of it for the mirror. */
function makeCertificates(): { readonly key: Buffer; readonly cert: Buffer } {
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-x509']
  openssl('req', ...newKey, '-subj', '/CN=Test', '-keyout', file('ca.key'), '-out', file('ca.pem'))
  const signed = ['-CA', file('ca.pem'), '-CAkey', file('ca.key'), '-subj', `/CN=${HOST}`]
  const names = ['-addext', `subjectAltName=DNS:${HOST}`, '-addext', 'basicConstraints=CA:FALSE']
  openssl('req', ...newKey, ...signed, ...names, '-keyout', file('key'), '-out', file('pem'))
  return { key: readFileSync(file('key')), cert: readFileSync(file('pem')) }
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'secure-'))
  authority = file('ca.pem')
  mirror = await listen(
    createTlsServer(makeCertificates(), (request, response) => {
      if (request.url === '/plain') response.writeHead(302, { location: `http://${HOST}/x` }).end()
      else response.end('content')
    }),
  )
  const tunnel = createServer()
  tunnel.on('connect', (request, socket) => {
    asked.push(request.url, request.headers['proxy-authorization'])
    const target = connect(mirror.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
    target.on('error', () => socket.destroy())
    socket.on('error', () => target.destroy())
  })
  proxy = await listen(tunnel)
})

afterAll(async () => {
  await proxy.close()
  await mirror.close()
  rmSync(directory, { recursive: true })
})

beforeEach(() => {
  asked = []
})

function fetchSecurely(path: string, environment: Readonly<Record<string, string>>) {
  const order = {
    url: `https://${HOST}${path}`,
    checksum: '',
    workDirectory: join(directory, 'work'),
    kind: 'file' as const,
  }
  return startFetch(order, {
    https_proxy: `http://user:secret@127.0.0.1:${proxy.port}`,
    ...environment,
  }).end
}

describe('A mirror over TLS behind a proxy', () => {
  it.each([
    ['named in NODE_EXTRA_CA_CERTS', 'NODE_EXTRA_CA_CERTS'],
    ['in the store of the machine', 'SSL_CERT_FILE'],
  ])('serves with a certificate of a private authority that is %s', async (_, variable) => {
    const end = await fetchSecurely('/file', { [variable]: authority })
    expect(end).toMatchObject({ trust: 'tls-only' })
    expect(asked).toEqual([`${HOST}:443`, `Basic ${Buffer.from('user:secret').toString('base64')}`])
  })

  it('is refused when nobody vouches for it, with the way out and without the login', async () => {
    const end = await fetchSecurely('/file', {})
    expect(end).toMatchObject({
      message: `The file cannot be fetched from https://${HOST}/file`,
      cause: expect.stringMatching(
        /certificate.* \(attempt 1 of 2, through the proxy http:\/\/127\.0\.0\.1:\d+\/\)$/,
      ),
      remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    })
    expect(JSON.stringify(end)).not.toMatch(/secret|user:/)
  })

  it('may not send anybody to where there is no TLS', async () => {
    const end = await fetchSecurely('/plain', { NODE_EXTRA_CA_CERTS: authority })
    expect(end).toMatchObject({
      cause: expect.stringContaining(`redirects from https: to http://${HOST}/x`),
    })
  })
})
