import { basename } from 'node:path'
import { createJobLogReader } from '../../domain/job/job-log.ts'
import type { LineReader } from '../../domain/lines.ts'
import type { JobLine } from '../../domain/model/job.ts'
import { chunksOf } from './text-file.ts'

/** The outputs of a job. One of them can be the console of the suite, which is then read only once. */
export interface JobOutputs {
  /** A function that takes the text of a file that somebody else reads; null for a file that is no output. */
  listenTo(path: string): ((chunk: string) => void) | null
  /** Reads the other outputs. The lines that can say how the job ended, in the order of the files. */
  lines(): Promise<readonly JobLine[]>
}

/** Creates readers for these files, of which none is read yet. */
export function createJobOutputs(paths: readonly string[]): JobOutputs {
  const heard = new Map<string, LineReader>()
  return {
    listenTo(path) {
      if (!paths.includes(path)) return null
      const reader = createJobLogReader()
      heard.set(path, reader)
      return (chunk) => reader.push(chunk)
    },
    async lines() {
      const found: JobLine[] = []
      for (const path of paths) {
        const reader = heard.get(path) ?? (await readAll(path, createJobLogReader()))
        found.push(...jobLines(path, reader))
      }
      return found
    },
  }
}

/** The reader after all of the file, or what of it can be read. */
export async function readAll(path: string, reader: LineReader): Promise<LineReader> {
  try {
    for await (const chunk of chunksOf(path)) reader.push(chunk)
  } catch {
    // The lines until here count.
  }
  return reader
}

/** What a reader selected of a file. */
export function jobLines(path: string, reader: LineReader): readonly JobLine[] {
  return reader.end().map((text) => ({ file: basename(path), text }))
}
