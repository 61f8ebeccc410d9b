import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseIgnition } from '../../../src/domain/ignition/parse.ts'
import { ignitionText } from './configs.ts'
import { DIFFERENCES, type Difference, isExplained } from './reference/differences.ts'
import { everySection, type Json } from './reference/every-section.ts'
import { mutated, mutations } from './reference/mutations.ts'
import { describeReference, refusals } from './reference/validator.ts'

const MUTATIONS = 20_000
/** Ignition takes most of the time. */
const TIMEOUT_MS = 600_000
const SEED = Number(process.env['CRIO_NODE_E2E_IGNITION_SEED'] ?? 1)
const MINORS = [0, 1, 2, 3, 4, 5, 6]
const JOBS = join(process.env['CRIO_NODE_E2E_SHARED_DATA'] ?? '', 'ign')

function textOf({ example, version }: Difference): string {
  return typeof example === 'string' ? example : ignitionText(example, version)
}

/** One config with every section for each version, and the files of the Prow jobs where they are at hand. */
function documents(): ReadonlyMap<string, Json> {
  const jobs = existsSync(JOBS) ? readdirSync(JOBS).filter((name) => name.endsWith('.ign')) : []
  return new Map([
    ...MINORS.map((minor) => [`3.${minor}.0`, everySection(minor)] as const),
    ...jobs.map((name) => [name, JSON.parse(readFileSync(join(JOBS, name), 'utf8'))] as const),
  ])
}

describe('parseIgnition, for what Ignition judges in another way', () => {
  it.each(DIFFERENCES)('has $what $here', (difference) => {
    const parsed = parseIgnition(textOf(difference))
    expect(parsed.ok ? 'accepted' : 'refused').toBe(difference.here)
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems.filter((one) => !isExplained(one))).toEqual([])
  })
})

describe('parseIgnition, for a config with every section', () => {
  it.each(MINORS)('accepts version 3.%i.0 without a warning', (minor) => {
    expect(parseIgnition(JSON.stringify(everySection(minor)))).toMatchObject({
      ok: true,
      warnings: [],
    })
  })
})

describeReference(
  'Ignition (skipped without CRIO_NODE_E2E_IGNITION_VALIDATE: npm run test:ignition)',
  () => {
    it('accepts a config with every section', () => {
      const texts = MINORS.map((minor) => JSON.stringify(everySection(minor)))
      expect(refusals(texts)).toEqual(texts.map(() => ''))
    })

    it('judges each of the listed differences in the other way', () => {
      const answers = refusals(DIFFERENCES.map(textOf))
      expect(answers.map((answer) => (answer === '' ? 'refused' : 'accepted'))).toEqual(
        DIFFERENCES.map(({ here }) => here),
      )
    })

    it(
      `accepts and refuses the same of ${MUTATIONS} mutations, except for the listed differences (CRIO_NODE_E2E_IGNITION_SEED=${SEED})`,
      () => {
        const originals = documents()
        const cases = mutations([...originals.keys()], SEED, MUTATIONS).map(({ name, steps }) => ({
          name,
          steps,
          text: JSON.stringify(mutated(originals.get(name) ?? null, steps)),
        }))
        const answers = refusals(cases.map(({ text }) => text))
        const unexplained = cases.flatMap(({ name, steps, text }, index) => {
          const parsed = parseIgnition(text)
          const ignition = answers[index] ?? ''
          if (parsed.ok === (ignition === '')) return []
          const problems = parsed.ok ? [] : parsed.problems
          const explained = !parsed.ok && problems.every(isExplained)
          return explained ? [] : [{ name, steps, problems, ignition }]
        })
        expect(unexplained).toEqual([])
        const refused = answers.filter((answer) => answer !== '').length
        expect(refused).toBeGreaterThan(MUTATIONS / 4)
        expect(refused).toBeLessThan((MUTATIONS / 4) * 3)
      },
      TIMEOUT_MS,
    )
  },
)
