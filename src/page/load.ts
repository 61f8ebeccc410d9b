import type { PageData } from '../domain/views/html/page-data.ts'

/**
 * The data of the page, out of its data block: gzip in Base64.
 * @throws Error if the block is missing or damaged, or the browser cannot unpack it
 */
export async function loadData(block: string): Promise<PageData> {
  const packed = Uint8Array.from(atob(block.trim()), (letter) => letter.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return await new Response(stream).json()
}
