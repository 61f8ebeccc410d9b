import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.ts'

const BYTES_PER_KILOBYTE = 1000

/** Kilobytes (1000 bytes) of all files in `dist/`. */
export function measureBundles(): number {
  const files = readdirSync(join(ROOT, 'dist'), { recursive: true, withFileTypes: true })
  const bytes = files
    .filter((file) => file.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  return bytes / BYTES_PER_KILOBYTE
}
