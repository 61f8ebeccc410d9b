/** Characters of a token (RFC 2045, 5.1). */
const TOKEN = "[!#$%&'*+\\-.0-9A-Z^_`a-z{|}~]"
const TYPE = `(?:(?:text|image|audio|video|application|message|multipart)${TOKEN}*|[xX]-${TOKEN}*)/${TOKEN}*`
const QUOTED = String.raw`"(?:[^"\\]|\\[abfnrtv\\"])*"`
const ESCAPED = `(?:(?!%)${TOKEN}|%[0-9A-Fa-f]{2})+`
const PARAMETER = `;${TOKEN}+=(?:${ESCAPED}|${QUOTED})`
const HEAD = new RegExp(`^data:(?:${TYPE})?(?:${PARAMETER})*(;base64)?,`)
/** Characters that a URL may have; all others have to be escaped. */
const PLAIN = /^[!$%&'()*+,\-./0-9:;=?@A-Z_a-z~]*$/
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/**
 * The bytes in a `data:` URL (RFC 2397), plain or in base64; null for any other text. As strict as Ignition
 * (vincent-petithory/dataurl): characters that a URL may not have must be escaped, and base64 is padded and never escaped.
 */
export function decodeDataUrl(url: string): Uint8Array | null {
  const [head, isBase64] = HEAD.exec(url) ?? []
  if (head === undefined) return null
  const body = url.slice(head.length)
  if (isBase64 === undefined) return PLAIN.test(body) ? percentDecode(body) : null
  if (body.length % 4 !== 0 || !BASE64.test(body)) return null
  return Uint8Array.from(atob(body), (one) => one.charCodeAt(0))
}

/** Whether a `%` has no two digits after it. */
export function badEscape(text: string): boolean {
  return /%(?![0-9a-f]{2})/i.test(text)
}

/** Each `%XX` is a byte, as is each other character; null where a `%` has no two digits. */
function percentDecode(text: string): Uint8Array | null {
  if (badEscape(text)) return null
  const plain = text.replace(/%([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  return Uint8Array.from(plain, (one) => one.charCodeAt(0))
}
