import type { PageData } from '../domain/views/html/page-data.ts'

/**
 * The data of the page, out of its data block: gzip in Base64.
 * @throws Error if the block is missing or damaged, or the browser cannot unpack it
 */
export async function loadData(block: string): Promise<PageData> {
  const packed = bytesOf(block.trim())
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return await new Response(stream).json()
}

/** Base64 as bytes. A loop is faster than `Uint8Array.from`, which takes the text letter by letter. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index)
  return bytes
}
