import { describe, expect, it } from '@jest/globals'
import { RunError } from '../../src/domain/errors.ts'
import type { NightRequest } from '../../src/domain/night/request.ts'
import { thisMachine } from '../../src/inputs/machine.ts'
import { readNightRequest } from '../../src/inputs/night.ts'

const FILES = {
  read: () => null,
  isDirectory: (path: string) => path.endsWith('/histories'),
  isFile: () => false,
  list: () => [],
}

function request(inputs: Readonly<Record<string, string>>): NightRequest {
  const environment: Record<string, string> = { GITHUB_WORKSPACE: '/w' }
  for (const [name, value] of Object.entries(inputs)) {
    environment[`INPUT_${name.toUpperCase()}`] = value
  }
  return readNightRequest(environment, thisMachine(), FILES)
}

function evidenceOf(inputs: Readonly<Record<string, string>>): readonly string[] {
  try {
    request(inputs)
  } catch (error) {
    if (error instanceof RunError) return error.details.evidence ?? []
    throw error
  }
  return []
}

describe('history', () => {
  it.each(['branch', 'artifact', 'none'])('takes %s', (history) => {
    expect(request({ history }).history.kind).toBe(history)
  })

  it.each(['./new.jsonl', 'histories', 'https://example.com/x.jsonl', 'cri-o/cri-o', 'x.jsonl'])(
    'takes %s, which is only read',
    (history) => {
      expect(request({ history }).history).toEqual({ kind: 'source', source: history })
    },
  )

  it.each([
    ['Branch', 'Did you mean "branch"?'],
    ['artefact', 'Did you mean "artifact"?'],
    ['off', 'is no word that is known here'],
  ])('does not take the word %s', (history, words) => {
    expect(evidenceOf({ history })).toEqual([expect.stringContaining(words)])
  })
})

describe('needs', () => {
  it('takes the results of jobs', () => {
    const needs = '{"lanes":{"result":"failure","outputs":{}},"build":{"result":"skipped"}}'
    expect(request({ needs }).needs).toEqual([
      { job: 'lanes', result: 'failure' },
      { job: 'build', result: 'skipped' },
    ])
  })

  it.each(['success', 'null', '[]', '{"lanes":1}', '{"lanes":{}}', '{"lanes":{"result":"good"}}'])(
    'does not take %s',
    (needs) => {
      expect(evidenceOf({ needs })).toEqual([expect.stringMatching(/^needs: /)])
    },
  )
})

it('a token with a line break is not shown', () => {
  const [line = ''] = evidenceOf({ token: 'ghs_secret\nx' })
  expect(line).toContain('has characters that no token has')
  expect(line).not.toContain('secret')
})

it('an API URL with a slash at its end leads to the same API', () => {
  const environment = { GITHUB_API_URL: 'https://ghes.example.com/api/v3/' }
  const { apiUrl } = readNightRequest(environment, thisMachine(), FILES)
  expect(apiUrl).toBe('https://ghes.example.com/api/v3')
})
