/**
 * The URL of an object below a base URL, which may end in a slash and may have a path, a login and a query (a signed
 * mirror). A `+` in the object's name stays as it is: dl.k8s.io wants it plain.
 *
 * @throws TypeError when `base` is no URL
 */
export function joinUrl(base: string, object: string): string {
  const url = new URL(base)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${object}`
  return url.href
}

/**
 * A URL as it may be shown: without login, query and fragment, because secrets stand there.
 *
 * @throws TypeError when `url` is no URL
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
 * The URL of the file that lies beside another one and has its name with a suffix; a query stays.
 *
 * @throws TypeError when `url` is no URL
 */
export function withSuffix(url: string, suffix: string): string {
  const beside = new URL(url)
  beside.pathname += suffix
  return beside.href
}
