import { describe, expect, it } from '@jest/globals'
import { commitChain, crioChain, kubernetesChain } from '../../../sandbox/mirror/chains.ts'
import { FULL_COMMIT, KUBERNETES_CI } from '../../../src/domain/model/build-names.ts'

const FROM = '2026-08-01T00:00:00Z'

describe('chains of commits', () => {
  it('have as many different commits as told, evenly apart, always the same ones', () => {
    const chain = commitChain({ name: 'cri-o main', count: 5, from: FROM, hoursApart: 12 })
    expect(new Set(chain.map(({ commit }) => commit)).size).toBe(5)
    expect(chain.every(({ commit }) => FULL_COMMIT.test(commit))).toBe(true)
    expect(chain.map(({ date }) => date)).toEqual([
      '2026-08-01T00:00:00Z',
      '2026-08-01T12:00:00Z',
      '2026-08-02T00:00:00Z',
      '2026-08-02T12:00:00Z',
      '2026-08-03T00:00:00Z',
    ])
    expect(commitChain({ name: 'cri-o main', count: 2, from: FROM, hoursApart: 12 })).toEqual(
      chain.slice(0, 2),
    )
    expect(commitChain({ name: 'other', count: 1, from: FROM })[0]?.commit).not.toBe(
      chain[0]?.commit,
    )
  })

  it('of CRI-O have a bundle for the oldest and every k-th commit after it', () => {
    const chain = crioChain({ name: 'x', count: 7, from: FROM, version: '1.37.0', bundleEvery: 3 })
    expect(chain.map(({ bundle }) => bundle)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      true,
    ])
    expect(chain[0]).toMatchObject({ version: '1.37.0', branch: 'main' })
  })

  it('of Kubernetes name builds by tag, count and commit', () => {
    const { commits, builds } = kubernetesChain({
      name: 'kubernetes master',
      count: 5,
      from: FROM,
      tag: 'v1.37.0-beta.0',
      first: 400,
      buildEvery: 2,
      fastEvery: 4,
    })
    expect(builds).toEqual(
      [0, 2, 4, 0, 4].map((index, place) => ({
        version: `v1.37.0-beta.0.${400 + index}+${commits[index]?.commit.slice(0, 14) ?? ''}`,
        date: commits[index]?.date,
        ...(place > 2 ? { fast: true } : {}),
      })),
    )
    expect(builds.every(({ version }) => KUBERNETES_CI.test(version))).toBe(true)
  })
})
