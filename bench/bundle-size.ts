import { statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './places.ts'

const BUNDLES = ['main', 'post', 'cli', 'plan']
const BYTES_PER_KILOBYTE = 1000

/** Kilobytes (1000 bytes) of the three committed bundles: what a runner downloads, besides licences. */
export function measureBundles(): number {
  const sizes = BUNDLES.map((name) => statSync(join(ROOT, 'dist', name, 'index.js')).size)
  return sizes.reduce((sum, size) => sum + size, 0) / BYTES_PER_KILOBYTE
}
