import { badEscape, decodeDataUrl } from './data-url.ts'

/** Control characters of ASCII. */
const CONTROL = /[^\P{Cc}\u0080-\u009f]/u
const USER = /^[\w\-.:~!$&'()*+,;=%@]*$/
/** Of ASCII, what a host may have; what is not ASCII may be escaped. */
const HOST = /^(?:[\w\-.~!$&'()*+,;=:\]<>"]|\P{ASCII}|%25|%[89a-f][0-9a-f])*$/iu
const PORT = /^(?::\d*)?$/

/** Schemes of the specification, with the minor version that brought them (coreos/ignition, config/v3_*\/types/url.go). */
const SCHEMES: Readonly<Record<string, number>> = {
  data: 0,
  http: 0,
  https: 0,
  tftp: 0,
  s3: 0,
  gs: 2,
  arn: 4,
}

/** A URL in the parts that matter here. */
interface Parts {
  readonly scheme: string
  /** What follows the scheme, without query and fragment. */
  readonly rest: string
  readonly query: string
}

/** What is wrong with a source, or null. An empty one is valid: it means no content. */
export function sourceFlaw(source: string, minor: number): string | null {
  if (source === '') return null
  const parts = partsOf(source)
  if (parts === null) return 'is not a URL'
  const { scheme } = parts
  if (!Object.hasOwn(SCHEMES, scheme) || (SCHEMES[scheme] ?? 0) > minor) {
    return 'is not a URL of data:, https: or http:'
  }
  if (scheme === 'data') {
    return decodeDataUrl(source) === null ? 'is not a data URL that can be decoded' : null
  }
  return scheme === 's3' || scheme === 'arn' ? bucketFlaw(parts) : null
}

/** What is wrong with the URL of a server, or null. */
export function serverFlaw(url: string): string | null {
  return isWeb(url) ? null : 'is not a URL of https: or http:'
}

/** What keeps a source of http(s) from being downloaded, or null. Ignition accepts URLs without a host, and fails later. */
export function downloadFlaw(source: string): string | null {
  return isWeb(source) && !URL.canParse(source) ? 'is not a URL that can be downloaded' : null
}

/** Whether the URL is one of http or https. */
export function isWeb(url: string): boolean {
  const scheme = partsOf(url)?.scheme
  return scheme === 'http' || scheme === 'https'
}

function bucketFlaw({ scheme, rest, query }: Parts): string | null {
  if (scheme === 'arn' && !isObjectArn(rest)) return 'is not the ARN of an object in S3'
  const version = new URLSearchParams(query).get('versionId')
  return version === '' ? 'has an empty versionId' : null
}

/** `partition:s3:region:account:bucket/key`, or `…:accesspoint/name/key`. */
function isObjectArn(rest: string): boolean {
  const [, service, , , ...resource] = rest.split(':')
  const slashes = rest.split('/').length - 1
  if (rest.startsWith('/') || service !== 's3' || resource.length === 0) return false
  return slashes >= (resource.join(':').startsWith('accesspoint/') ? 2 : 1)
}

/** The parts of a URL, or null where Go finds it wrong (net/url, Parse) or where it has no scheme. */
function partsOf(url: string): Parts | null {
  const [, scheme, rest = '', query = '', fragment = ''] =
    /^([a-z][a-z0-9+.-]*):([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(url) ?? []
  if (scheme === undefined || CONTROL.test(rest + query) || badEscape(fragment)) return null
  const parts = { scheme: scheme.toLowerCase(), rest, query }
  if (!rest.startsWith('/')) return parts
  const [, authority = '', path = ''] = /^(?:\/\/([^/]*))?(.*)$/s.exec(rest) ?? []
  return isAuthority(authority, parts.scheme) && !badEscape(path) ? parts : null
}

/** Whether this is `user@host:port`, of which all may be missing. */
function isAuthority(authority: string, scheme: string): boolean {
  const at = authority.lastIndexOf('@')
  const user = authority.slice(0, Math.max(0, at))
  return USER.test(user) && !badEscape(user) && isHost(authority.slice(at + 1), scheme)
}

function isHost(host: string, scheme: string): boolean {
  const [, address, after = ''] = /^\[([^[]*)\]([^[]*)$/.exec(host) ?? []
  if (address !== undefined) {
    // A zone may follow the address (RFC 6874), which URL does not know.
    return PORT.test(after) && URL.canParse(`http://[${address.replace(/%25.+$/, '')}]/`)
  }
  const port = /^https?$/.test(scheme) ? host.indexOf(':') : host.lastIndexOf(':')
  return HOST.test(host) && (port === -1 || PORT.test(host.slice(port)))
}
