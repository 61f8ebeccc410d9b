import type { Logger } from '../src/adapters/log.ts'

/** Drops what functions of the action log, for tests of what they do. */
export const SILENT_LOG: Logger = {
  info: () => undefined,
  warning: () => undefined,
  debug: () => undefined,
  relay: () => undefined,
  progress: () => undefined,
  group: (_, work) => work(),
  live: false,
}
