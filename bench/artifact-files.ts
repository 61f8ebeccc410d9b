import { once } from 'node:events'
import { closeSync, createWriteStream, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createGzip } from 'node:zlib'

const MEGABYTE = 1_000_000

/** Writes a text that comes in parts. */
export function writeFile(directory: string, name: string, parts: Iterable<string>): void {
  mkdirSync(directory, { recursive: true })
  const file = openSync(join(directory, name), 'w')
  let unwritten = ''
  for (const part of parts) {
    unwritten += part
    if (unwritten.length < MEGABYTE) continue
    writeSync(file, unwritten)
    unwritten = ''
  }
  writeSync(file, unwritten)
  closeSync(file)
}

/** Writes it compressed with gzip. */
export async function writePacked(
  directory: string,
  name: string,
  parts: Iterable<string>,
): Promise<void> {
  mkdirSync(directory, { recursive: true })
  const packed = createGzip({ level: 1 })
  const written = once(packed.pipe(createWriteStream(join(directory, name))), 'finish')
  for (const part of parts) if (!packed.write(part)) await once(packed, 'drain')
  packed.end()
  await written
}
