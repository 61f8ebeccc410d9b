import { describe, expect, test } from '@jest/globals'
import { createChecker } from '../../../sandbox/github/check.ts'
import { readDescription } from '../../../sandbox/github/description.ts'
import { SERVED_OPERATIONS } from '../../../sandbox/github/served.ts'
import { trimDescription } from '../../../sandbox/github/trim-description.ts'

const description = readDescription()

describe('the description', () => {
  test('has every operation that is served, and no other', () => {
    expect(description.operations.map(({ id }) => id).toSorted()).toEqual([...SERVED_OPERATIONS])
  })

  test('can be checked as a whole: no body, parameter or answer has a schema that the validator passes by', () => {
    const checker = createChecker(description)
    const passedBy = description.operations.flatMap((operation) => {
      const given = Object.fromEntries(operation.parameters.map(({ name }) => [name, 'x']))
      const { problems } = checker.request(operation, { path: given, query: given, body: 7 })
      const takesAny = !problems.some((problem) => problem.in === 'body')
      const answers = [...operation.responses].filter(
        ([status, schema]) =>
          schema !== null && checker.response(operation, status, 7).problems.length === 0,
      )
      return [
        ...(takesAny ? [operation.id] : []),
        ...answers.map(([status]) => `${operation.id} ${status}`),
      ]
    })
    expect(passedBy).toEqual([])
  })

  test.each([
    ['GET', '/repos/o/r/releases/latest', 'repos/get-latest-release', { owner: 'o', repo: 'r' }],
    [
      'GET',
      '/repos/o/r/git/ref/heads/a/b',
      'git/get-ref',
      { owner: 'o', repo: 'r', ref: 'heads/a/b' },
    ],
    [
      'GET',
      '/repos/o/r/contents/a/b%20c.json',
      'repos/get-content',
      { owner: 'o', repo: 'r', path: 'a/b c.json' },
    ],
    [
      'GET',
      '/repos/o/r/commits/a/b/check-runs',
      'checks/list-for-ref',
      { owner: 'o', repo: 'r', ref: 'a/b' },
    ],
    ['GET', '/rate_limit', 'rate-limit/get', {}],
  ])('leads %s %s to %s', (method, path, id, values) => {
    expect(description.route(method, path)).toMatchObject({ operation: { id }, path: values })
  })

  test.each([
    ['GET', '/repos/o/r/nothing'],
    ['DELETE', '/repos/o/r/issues'],
    ['GET', '/repos/o/r/issues/1/2'],
  ])('leads %s %s nowhere', (method, path) => {
    expect(description.route(method, path)).toBeNull()
  })
})

test('an answer that states what the description does not have, or not enough, is the sandbox’s mistake', () => {
  const checker = createChecker(description)
  const operation = description.operations.find(({ id }) => id === 'issues/get')
  if (operation === undefined) throw new Error('no issues/get')
  const problems = (status: number, body: unknown) =>
    checker.response(operation, status, body).problems
  expect(problems(200, { number: 1, title: 'x' })).toEqual([])
  expect(problems(200, { nummer: 1 })).toEqual(['/nummer is not in the description'])
  expect(problems(200, { user: { login: 'x', nick: 'y' } })).toEqual([
    '/user/nick is not in the description',
  ])
  expect(problems(200, { number: 'one' })).toEqual(['/number must be integer'])
  expect(problems(418, {})).toEqual(['issues/get has no documented answer 418'])
})

describe('trimming a description', () => {
  const whole = {
    openapi: '3.0.3',
    info: { version: '1' },
    paths: {
      '/a': {
        get: {
          operationId: 'a/get',
          summary: 'prose',
          responses: {
            200: {
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/a' } },
                'text/plain': { schema: { type: 'string' } },
              },
            },
          },
        },
        post: { operationId: 'a/post', responses: {} },
      },
    },
    components: {
      schemas: {
        a: {
          type: 'object',
          description: 'prose',
          properties: { description: { $ref: '#/components/schemas/b' } },
        },
        b: { type: 'string', example: 'x' },
        c: { type: 'string' },
      },
    },
  }

  test('keeps the operations that are asked for, what they refer to, and properties that are named like prose', () => {
    expect(trimDescription(whole, ['a/get'])).toEqual({
      openapi: '3.0.3',
      paths: {
        '/a': {
          get: {
            operationId: 'a/get',
            responses: {
              200: {
                content: { 'application/json': { schema: { $ref: '#/components/schemas/a' } } },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          a: {
            type: 'object',
            properties: { description: { $ref: '#/components/schemas/b' } },
          },
          b: { type: 'string' },
        },
      },
    })
  })

  test('fails for an operation that is not there', () => {
    expect(() => trimDescription(whole, ['a/patch'])).toThrow('a/patch')
  })
})
