import type { Logger } from '../../src/adapters/log.ts'

/** Functions of the action may log; here only what they do counts. */
export const QUIET: Logger = {
  info: () => undefined,
  warning: () => undefined,
  debug: () => undefined,
  relay: () => undefined,
  progress: () => undefined,
  group: (_, work) => work(),
  live: false,
}
