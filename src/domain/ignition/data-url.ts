/**
 * The bytes in a `data:` URL (RFC 2397), plain or in base64; null for any other text.
 */
export function decodeDataUrl(url: string): Uint8Array | null {
  const [, head, body] = /^data:([^,]*),([\s\S]*)$/i.exec(url) ?? []
  if (head === undefined || body === undefined) return null
  const bytes = percentDecode(body)
  if (bytes === null || !/;\s*base64$/i.test(head)) return bytes
  try {
    return Uint8Array.from(atob(new TextDecoder().decode(bytes)), (one) => one.charCodeAt(0))
  } catch {
    return null
  }
}

/** Each `%XX` is a byte, all else stands for itself in UTF-8; null where a `%` has no two digits. */
function percentDecode(text: string): Uint8Array | null {
  if (/%(?![0-9a-f]{2})/i.test(text)) return null
  const encoder = new TextEncoder()
  const pieces = text
    .split(/((?:%[0-9a-f]{2})+)/i)
    .map((piece, index) => (index % 2 === 1 ? hexBytes(piece) : encoder.encode(piece)))
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.length
  }
  return bytes
}

function hexBytes(encoded: string): Uint8Array {
  return Uint8Array.from(encoded.slice(1).split('%'), (digits) => Number.parseInt(digits, 16))
}
