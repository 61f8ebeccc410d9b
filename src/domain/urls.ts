/**
 * The URL of an object below a base URL. The base may have a path, a trailing slash, a login and a query (a signed mirror).
 * A `+` in the name is not encoded, because dl.k8s.io does not accept that.
 *
 * @throws TypeError if `base` is not a URL
 */
export function joinUrl(base: string, object: string): string {
  const url = new URL(base)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${object}`
  return url.href
}

/**
 * A URL without login, query and fragment, which may have secrets.
 *
 * @throws TypeError if `url` is not a URL
 */
export function publicUrl(url: string): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  shown.search = ''
  shown.hash = ''
  return shown.href
}

/**
 * Adds a suffix to the path of a URL, for instance for a checksum file. The query remains.
 *
 * @throws TypeError if `url` is not a URL
 */
export function withSuffix(url: string, suffix: string): string {
  const result = new URL(url)
  result.pathname += suffix
  return result.href
}
