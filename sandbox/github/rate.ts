import type { RateLimit } from './call.ts'
import { Refusal } from './refusal.ts'

/** Seconds after which a limit begins anew. */
const HOUR_SECONDS = 3600

/** Counts requests against a limit. */
export interface RateCounter {
  /** @throws Refusal (403) past the limit */
  count(): void
  state(): RateLimit
  headers(): Readonly<Record<string, string>>
}

/** @param limit requests in an hour from now, and in each one that follows */
export function createRateLimit(limit: number, clock: () => Date): RateCounter {
  const seconds = () => Math.floor(clock().getTime() / 1000)
  let used = 0
  let reset = seconds() + HOUR_SECONDS
  const state = () => {
    if (seconds() >= reset) {
      used = 0
      reset = seconds() + HOUR_SECONDS
    }
    return { limit, used, remaining: Math.max(0, limit - used), reset }
  }
  return {
    count() {
      if (state().remaining === 0)
        throw new Refusal(403, 'API rate limit exceeded for installation.')
      used += 1
    },
    state,
    headers: () => ({
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(state().remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    }),
  }
}
