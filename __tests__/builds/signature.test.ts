import { beforeAll, describe, expect, it } from '@jest/globals'
import { assert, asyncProperty, nat } from 'fast-check'
import { type Authority, createAuthority, type SignatureForm } from '../../sandbox/authority.ts'
import { openSignature } from '../../src/builds/signature.ts'
import { RunError } from '../../src/domain/errors.ts'
import { CRIO_SIGNER } from '../../src/domain/request/build-locations.ts'

const CONTENT = Buffer.from('a bundle of CRI-O '.repeat(1000))
const URL = 'https://storage.example.com/cri-o/bundle.tar.gz.bundle?token=secret'

let authority: Authority
beforeAll(async () => {
  authority = await createAuthority()
})

/** Checks a signature as a download does: opened first, then fed in pieces, then asked. */
async function check(
  signature: string,
  content: Uint8Array = CONTENT,
  trustedRoot: unknown = authority.trustedRoot,
): Promise<void> {
  const opened = await openSignature(signature, {
    what: 'CRI-O bundle v1.36.1',
    url: URL,
    signer: CRIO_SIGNER,
    trustedRoot,
  })
  for (let start = 0; start < content.length; start += 700) {
    opened.update(content.subarray(start, start + 700))
  }
  opened.confirm()
}

async function signatureError(work: Promise<void>): Promise<RunError> {
  try {
    await work
  } catch (error) {
    if (error instanceof RunError) return error
    throw error
  }
  throw new Error('it was accepted')
}

/** The signature file with a value changed, by the path to it. */
function changed(text: string, path: readonly string[], value: unknown): string {
  const root: unknown = JSON.parse(text)
  let place = root
  for (const key of path.slice(0, -1)) place = Reflect.get(Object(place), key)
  Reflect.set(Object(place), path.at(-1) ?? '', value)
  return JSON.stringify(root)
}

const FORMS: readonly SignatureForm[] = ['bundle', 'legacy']

describe.each(FORMS)('a signature in the form %s', (form) => {
  it('of the right signer over the right bytes is accepted', async () => {
    await expect(check(await authority.sign(CONTENT, CRIO_SIGNER, form))).resolves.toBeUndefined()
  })

  it.each([
    ['other bytes', Buffer.concat([CONTENT, Buffer.from('!')])],
    ['fewer bytes', CONTENT.subarray(1)],
    ['no bytes', Buffer.alloc(0)],
  ])('over %s is refused', async (_, content) => {
    const error = await signatureError(
      check(await authority.sign(CONTENT, CRIO_SIGNER, form), content),
    )
    expect(error.details).toMatchObject({ kind: 'environment', reason: 'build-unavailable' })
    expect(error.message).toMatch(/^CRI-O bundle v1\.36\.1 is not the published file: /)
  })

  it.each([
    ['another workflow', { identity: CRIO_SIGNER.identity.replace('obs.yml', 'evil.yml') }],
    ['another branch', { identity: `${CRIO_SIGNER.identity}-evil` }],
    ['what only begins like it', { identity: `https://evil.example/?${CRIO_SIGNER.identity}` }],
    ['a name that fits as a pattern', { identity: CRIO_SIGNER.identity.replace('.yml', 'xyml') }],
    ['another issuer', { issuer: 'https://accounts.example.com' }],
  ])('by %s is refused', async (_, change) => {
    const signature = await authority.sign(CONTENT, { ...CRIO_SIGNER, ...change }, form)
    const error = await signatureError(check(signature))
    expect(error.message).toBe(
      `CRI-O bundle v1.36.1 is not the published file: it is not signed by ${CRIO_SIGNER.identity}`,
    )
    expect(error.details.cause).toContain('UNTRUSTED_SIGNER_ERROR')
  })

  it('of an authority that is not trusted is refused', async () => {
    const foreign = await createAuthority()
    const signature = await foreign.sign(CONTENT, CRIO_SIGNER, form)
    expect((await signatureError(check(signature))).message).toContain('its signature is not valid')
    // Neither does the trusted root of this action know it.
    expect((await signatureError(check(signature, CONTENT, null))).message).toContain('not valid')
  })

  it('is refused when any byte of its signature, digest or log entry is another', async () => {
    const good = await authority.sign(CONTENT, CRIO_SIGNER, form)
    const places = placesOf(form)
    await assert(
      asyncProperty(nat(), nat(), async (which, at) => {
        const path = places[which % places.length] ?? []
        const broken = changed(good, path, flipped(valueAt(good, path), at))
        await expect(check(broken)).rejects.toBeInstanceOf(RunError)
      }),
      { numRuns: 60 },
    )
  })

  it('never shows what signs its URL', async () => {
    const { details } = await signatureError(
      check(await authority.sign(CONTENT, CRIO_SIGNER, form), Buffer.alloc(1)),
    )
    expect(JSON.stringify(details)).not.toContain('secret')
    expect(details.cause).toContain('https://storage.example.com/cri-o/bundle.tar.gz.bundle')
  })
})

function placesOf(form: SignatureForm): readonly (readonly string[])[] {
  return form === 'legacy'
    ? [
        ['base64Signature'],
        ['rekorBundle', 'SignedEntryTimestamp'],
        ['rekorBundle', 'Payload', 'body'],
      ]
    : [
        ['messageSignature', 'signature'],
        ['messageSignature', 'messageDigest', 'digest'],
        ['verificationMaterial', 'tlogEntries', '0', 'canonicalizedBody'],
      ]
}

function valueAt(text: string, path: readonly string[]): string {
  let place: unknown = JSON.parse(text)
  for (const key of path) place = Reflect.get(Object(place), key)
  return String(place)
}

/** Base64 of the same bytes with one bit of one byte turned. */
function flipped(base64: string, at: number): string {
  const bytes = Buffer.from(base64, 'base64')
  const index = at % bytes.length
  bytes[index] = (bytes[index] ?? 0) ^ 1
  return bytes.toString('base64')
}

describe('what is no signature', () => {
  it.each([
    ['nothing', ''],
    ['a page of a proxy', '<html>Sign in</html>'],
    ['another JSON', '{"signatures": []}'],
    ['null', 'null'],
    ['a bundle of a form to come', '{"mediaType":"application/vnd.dev.sigstore.bundle.v9+json"}'],
    ['half a legacy bundle', '{"base64Signature":"","cert":"","rekorBundle":{}}'],
  ])('is refused before anything is fetched: %s', async (_, text) => {
    const options = { what: 'x', url: URL, signer: CRIO_SIGNER, trustedRoot: authority.trustedRoot }
    await expect(openSignature(text, options)).rejects.toThrow(
      'The format of the signature of x is not supported',
    )
  })

  it('is refused when it signs a statement about the file and not the file', async () => {
    const good: unknown = JSON.parse(await authority.sign(CONTENT, CRIO_SIGNER))
    const statement = {
      ...Object(good),
      messageSignature: undefined,
      dsseEnvelope: { payload: 'AA==', payloadType: 'x', signatures: [{ sig: 'AA==', keyid: '' }] },
    }
    const error = await signatureError(check(JSON.stringify(statement)))
    expect(error.details.cause).toContain('It signs a statement, not a file')
  })

  it('is refused when it is made with another digest', async () => {
    const good = await authority.sign(CONTENT, CRIO_SIGNER)
    const path = ['messageSignature', 'messageDigest', 'algorithm']
    const error = await signatureError(check(changed(good, path, 'SHA2_512')))
    expect(error.details.cause).toContain('SHA2_512')
  })
})

describe('the trusted root', () => {
  it('of this action is understood', async () => {
    const signature = await authority.sign(CONTENT, CRIO_SIGNER)
    const runError = await signatureError(check(signature, CONTENT, null))
    expect(runError.message).not.toContain('trusted root is not understood')
  })

  it.each([[{ tlogs: 1 }], ['text'], [{ certificateAuthorities: [{ certChain: {} }] }]])(
    'that is none is told: %j',
    async (root) => {
      const signature = await authority.sign(CONTENT, CRIO_SIGNER)
      const runError = await signatureError(check(signature, CONTENT, root))
      expect(runError.details.kind).toBe('environment')
    },
  )
})
