import { basename } from 'node:path'

/** The name of a file, without the ending of a file that is packed with gzip. */
export function nameOf(path: string): string {
  return basename(path).replace(/\.gz$/, '')
}
