import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readImageList } from '../domain/request/images.ts'
import type { EnumerateDeps } from './enumerate.ts'

/** As a dry run: under a second. */
const LIST_SECONDS = 120

/**
 * Asks the test binary for the images that its specs may use, without starting anything and without root.
 * @param environment variables that the suite will have as well
 * @returns their full names; empty when the binary does not say
 */
export async function listImages(
  { commands, scratch }: EnumerateDeps,
  binary: string,
  environment: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const cwd = join(scratch, 'list-images')
  mkdirSync(cwd, { recursive: true })
  const { exitCode, stdout } = await commands.run(binary, ['--list-images'], {
    cwd,
    environment,
    deadlineSeconds: LIST_SECONDS,
    untrusted: true,
  })
  return exitCode === 0 ? readImageList(stdout) : []
}
