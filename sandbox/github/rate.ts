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

/** @param limit requests in an hour from now */
export function createRateLimit(limit: number, clock: () => Date): RateCounter {
  let used = 0
  const reset = Math.floor(clock().getTime() / 1000) + HOUR_SECONDS
  const state = () => ({ limit, used, remaining: Math.max(0, limit - used), reset })
  return {
    count() {
      if (used >= limit) throw new Refusal(403, 'API rate limit exceeded for installation.')
      used += 1
    },
    state,
    headers: () => ({
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-used': String(used),
      'x-ratelimit-remaining': String(state().remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    }),
  }
}
