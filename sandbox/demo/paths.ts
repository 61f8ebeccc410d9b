import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '..', '..')

/** The built command. */
export const CLI = join(ROOT, 'dist', 'cli', 'index.js')

/** Where reports of `npm start` go; each kind of run has a directory of its own. */
export const REPORTS = join(ROOT, '.sandbox')
