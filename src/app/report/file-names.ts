import { basename } from 'node:path'

/** The name of a file, without what packing with gzip, and keeping a log as a text, add to it. */
export function nameOf(path: string): string {
  return basename(path)
    .replace(/\.gz$/, '')
    .replace(/(?<=\.log)\.txt$/, '')
}
