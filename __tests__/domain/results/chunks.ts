/** A text in parts of this length. */
export function* inChunks(text: string, length: number): Generator<string> {
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length)
}
