import { join, resolve } from 'node:path'

/** The checkout: `action.yml` and `dist/` are in it. */
export const ROOT = resolve(import.meta.dirname, '..')

/** What benchmarks make for themselves; not committed. */
export const OUTPUT = join(import.meta.dirname, '.build')
