/** A decoder of a text in chunks. */
export type Decoder = Pick<InstanceType<typeof TextDecoder>, 'decode'>

const PROBED_BYTES = 256

/** The encoding of a text that starts with these bytes: UTF-16 by its byte order mark or its zeros, else UTF-8. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Without a mark: every second byte of Latin letters in UTF-16 is zero, and no byte of a text in UTF-8 is.
  const probed = bytes.subarray(0, PROBED_BYTES)
  const zeros = (parity: number) =>
    probed.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const [even, odd] = [zeros(0), zeros(1)]
  const most = probed.length / 4
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : 'utf-8'
}

/** Whether such a text is in UTF-8, so that it can be read from any byte on. */
export function isUtf8(bytes: Uint8Array): boolean {
  return encodingOf(bytes) === 'utf-8'
}

/** A decoder for a text that starts with these bytes. It removes the byte order mark and replaces what is invalid. */
export function decoderFor(bytes: Uint8Array): Decoder {
  return new TextDecoder(encodingOf(bytes))
}
