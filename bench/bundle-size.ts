import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.ts'

const BUNDLES = ['main', 'post', 'cli', 'plan']
const BYTES_PER_KILOBYTE = 1000

/**
 * Kilobytes (1000 bytes) of the committed bundles, with the parts that are loaded only when they are needed: what a
 * runner downloads, besides licences.
 */
export function measureBundles(): number {
  const files = BUNDLES.flatMap((bundle) => {
    const directory = join(ROOT, 'dist', bundle)
    return readdirSync(directory)
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(directory, name))
  })
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  return bytes / BYTES_PER_KILOBYTE
}
