import { isExplicitVersion } from '@actions/tool-cache'
import { describe, expect, it } from '@jest/globals'
import { check, constantFrom, nat, property, stringMatching, tuple } from 'fast-check'
import { toolName } from '../../src/builds/cache.ts'
import { muteToolkit } from './build-environment.ts'

describe('The name of a download in the tool cache', () => {
  it.each([
    ['a'.repeat(40), `0.0.0-g${'a'.repeat(40)}`],
    [`0123456${'0'.repeat(33)}`, `0.0.0-g0123456${'0'.repeat(33)}`],
    ['v1.36.1', '1.36.1'],
    ['v1.37.0-alpha.0.123+0123456789abc', '1.37.0-alpha.0.123.g0123456789abc'],
    ['v1.36.3-12+0123456', '1.36.3-12.g0123456'],
  ])('is for %s the version %s', (id, version) => {
    expect(toolName('part', id, 'arm64')).toEqual({
      tool: 'crio-node-e2e-part',
      version,
      architecture: 'arm64',
    })
  })

  it('has a version that the tool cache finds, and another for every CI version', () => {
    const number = nat({ max: 9999 })
    const commit = stringMatching(/^[0-9a-f]{5,40}$/)
    const version = tuple(
      number,
      number,
      constantFrom('', 'alpha.0.', 'beta.2.', 'rc.1.'),
      number,
      commit,
    ).map(([minor, patch, stage, count, sha]) => `v1.${minor}.${patch}-${stage}${count}+${sha}`)
    const unmute = muteToolkit()
    const checked = check(
      property(version, version, (one, other) => {
        const [first, second] = [one, other].map((id) => toolName('part', id, 'amd64').version)
        return isExplicitVersion(first ?? '') && (first === second) === (one === other)
      }),
    )
    unmute()
    expect(checked).toMatchObject({ failed: false, counterexample: null })
  })
})
