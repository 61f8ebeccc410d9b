import { sequenceLikelihood } from '../../src/domain/history/beta.ts'

/**
 * Whether a rule says on each night that a test is broken, or got worse. On each, it knows the nights until then.
 * @param failed the results of a test, oldest first
 */
export type HistoryRule = (failed: readonly boolean[]) => readonly boolean[]

/** What reporters without a history do. */
export const anyFailure: HistoryRule = (failed) => failed

/**
 * testgrid's alert: so many failures in a row, until it passes (GoogleCloudPlatform/testgrid, pkg/updater/updater.go, with
 * the numbers of kubernetes/test-infra, config/testgrids/default.yaml).
 */
export const testgridAlert: HistoryRule = (failed) => {
  let streak = 0
  return failed.map((one) => {
    streak = one ? streak + 1 : 0
    return streak >= 3
  })
}

const SIPPY = { sample: 7, failures: 3, pity: 0.05, significance: 0.05 }

/**
 * Sippy's regression: the last seven days against all before, by Fisher's exact test of one side, with at least three
 * failures and a difference of more than five points (openshift/sippy, pkg/api/componentreadiness).
 */
export const sippyRegression: HistoryRule = (failed) =>
  failed.map((_, night) => {
    const start = Math.max(0, night + 1 - SIPPY.sample)
    const [base, sample] = [failed.slice(0, start), failed.slice(start, night + 1)]
    const [ofBase, ofSample] = [count(base), count(sample)]
    if (base.length === 0 || ofSample < SIPPY.failures) return false
    if (ofSample / sample.length - ofBase / base.length <= SIPPY.pity) return false
    return fisher(ofSample, sample.length, ofBase, base.length) < SIPPY.significance
  })

/** The chance of so many or more failures in the sample, if both have one rate. */
function fisher(inSample: number, sample: number, inBase: number, base: number): number {
  const failures = inSample + inBase
  const all = choose(sample + base, failures)
  let sum = 0
  for (let more = inSample; more <= Math.min(sample, failures); more++) {
    sum += Math.exp(choose(sample, more) + choose(base, failures - more) - all)
  }
  return sum
}

/** The logarithm of the number of ways to choose some of many. */
function choose(many: number, some: number): number {
  return -Math.log(many + 1) - UNIFORM({ trials: many, failures: some })
}
const UNIFORM = sequenceLikelihood({ failures: 1, passes: 1 })

/**
 * LUCI's changepoints: the last stretch fails more often than the one before (luci/luci-go,
 * analysis/internal/changepoints/bayesian; its service has the prior 0.0001, its tests 0.01).
 */
export function luciChangepoint(prior: number): HistoryRule {
  return (failed) =>
    failed.map((_, night) => {
      const known = failed.slice(0, night + 1)
      const points = changepoints(known, prior)
      const last = points.at(-1)
      if (last === undefined) return false
      return rate(known.slice(last)) > rate(known.slice(points.at(-2) ?? 0, last))
    })
}

const STRETCH = sequenceLikelihood({ failures: 0.3, passes: 0.5 })

function changepoints(failed: readonly boolean[], prior: number, offset = 0): readonly number[] {
  const all = { trials: failed.length, failures: count(failed) }
  let best = 0
  let most = STRETCH(all) - Math.log(prior)
  let failures = failed[0] === true ? 1 : 0
  for (let position = 1; position < failed.length; position++) {
    const likelihood =
      STRETCH({ trials: position, failures }) +
      STRETCH({ trials: all.trials - position, failures: all.failures - failures })
    if (likelihood > most) {
      best = position
      most = likelihood
    }
    if (failed[position] === true) failures++
  }
  if (best === 0) return []
  return [
    ...changepoints(failed.slice(0, best), prior, offset),
    offset + best,
    ...changepoints(failed.slice(best), prior, offset + best),
  ]
}

function rate(failed: readonly boolean[]): number {
  return count(failed) / failed.length
}

function count(failed: readonly boolean[]): number {
  let failures = 0
  for (const one of failed) if (one) failures++
  return failures
}
