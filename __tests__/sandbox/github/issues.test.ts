import { describe, expect, test } from '@jest/globals'
import { aGitHub, ask, OWN } from './github.ts'

const ISSUES = '/repos/octocat/node-e2e/issues'

describe('issues', () => {
  test('are made, changed, commented on and closed', async () => {
    const { github, client } = await aGitHub()
    const { data: issue } = await client.issues.create({ ...OWN, title: 'Red', labels: ['flake'] })
    const target = { ...OWN, issue_number: issue.number }
    expect(issue).toMatchObject({ number: 1, state: 'open', comments: 0 })
    await client.issues.update({ ...target, body: 'since Monday' })
    const { data: comment } = await client.issues.createComment({ ...target, body: 'again' })
    await client.issues.updateComment({ ...OWN, comment_id: comment.id, body: 'again, twice' })
    const { data: closed } = await client.issues.update({ ...target, state: 'closed' })
    expect(closed).toMatchObject({ state: 'closed', state_reason: 'completed', comments: 1 })
    expect((await client.issues.get(target)).data.body).toBe('since Monday')
    expect((await client.issues.listComments(target)).data).toMatchObject([
      { body: 'again, twice' },
    ])
    expect(github.issues()).toMatchObject([{ title: 'Red', labels: ['flake'], state: 'closed' }])
    expect(github.violations()).toEqual([])
  })

  test('are listed by state and label, newest first, in pages', async () => {
    const { github, client } = await aGitHub()
    for (const title of ['a', 'b', 'c', 'd']) {
      await client.issues.create({ ...OWN, title, labels: title === 'b' ? ['Other'] : ['track'] })
    }
    await client.issues.update({ ...OWN, issue_number: 4, state: 'closed' })
    const titles = async (query: object) =>
      (await client.issues.listForRepo({ ...OWN, ...query })).data.map(({ title }) => title)
    expect(await titles({})).toEqual(['c', 'b', 'a'])
    expect(await titles({ state: 'all', labels: 'TRACK' })).toEqual(['d', 'c', 'a'])
    expect(await titles({ direction: 'asc', per_page: 2, page: 2 })).toEqual(['c'])
    const first = await ask(github, 'GET', `${ISSUES}?per_page=1`)
    expect(first.headers.get('link')).toBe(
      `<${github.url}${ISSUES}?per_page=1&page=2>; rel="next", <${github.url}${ISSUES}?per_page=1&page=3>; rel="last"`,
    )
    const last = await ask(github, 'GET', `${ISSUES}?per_page=1&page=3`)
    expect(last.headers.get('link')).toMatch(/rel="prev".*rel="first"$/)
    expect(github.violations()).toEqual([])
  })

  test('have labels, which are the same in capitals', async () => {
    const { github, client } = await aGitHub()
    await client.issues.createLabel({ ...OWN, name: 'Bug', color: 'ff0000', description: 'x' })
    await client.issues.create({ ...OWN, title: 'x', labels: ['bug'] })
    const target = { ...OWN, issue_number: 1 }
    expect((await client.issues.listLabelsOnIssue(target)).data).toMatchObject([
      { name: 'Bug', color: 'ff0000' },
    ])
    const added = await client.issues.addLabels({ ...target, labels: ['new', 'BUG'] })
    expect(added.data.map(({ name }) => name)).toEqual(['Bug', 'new'])
    await client.issues.removeLabel({ ...target, name: 'bug' })
    await expect(client.issues.removeLabel({ ...target, name: 'bug' })).rejects.toThrow('Not Found')
    await client.issues.setLabels({ ...target, labels: ['new'] })
    expect(github.issues()[0]?.labels).toEqual(['new'])
    expect((await client.issues.listLabelsForRepo(OWN)).data).toHaveLength(2)
    expect((await client.issues.getLabel({ ...OWN, name: 'BUG' })).data.description).toBe('x')
    await expect(client.issues.createLabel({ ...OWN, name: 'bug' })).rejects.toMatchObject({
      status: 422,
    })
  })

  // The official schemas of both bodies are nullable without a type: a validator that skips them lets all of this pass.
  test.each([
    ['POST', ISSUES, {}, '"title" wasn\'t supplied.'],
    ['POST', ISSUES, undefined, '"title" wasn\'t supplied.'],
    ['POST', ISSUES, { title: ['x'] }, 'title'],
    ['POST', ISSUES, { title: null }, 'title'],
    ['POST', ISSUES, { title: 'x', labels: 'bug' }, 'labels'],
    ['POST', ISSUES, { title: 'x', lables: ['bug'] }, 'lables'],
    ['PATCH', `${ISSUES}/1`, { state: 'shut' }, 'state'],
    ['PATCH', `${ISSUES}/1`, { milestone: {} }, 'milestone'],
    ['GET', `${ISSUES}?state=shut`, undefined, 'state'],
    ['GET', `${ISSUES}?per_page=many`, undefined, 'per_page'],
    ['GET', `${ISSUES}?stat=open`, undefined, 'stat'],
  ])('%s %s with %j is refused', async (method, path, body, named) => {
    const { github, client } = await aGitHub()
    await client.issues.create({ ...OWN, title: 'x' })
    const answer = await ask(github, method, path, body)
    expect(answer).toMatchObject({
      status: 422,
      body: {
        message: expect.stringContaining(named),
        documentation_url: expect.stringContaining('https://docs.github.com/'),
      },
    })
    expect(github.violations()).toContainEqual(expect.objectContaining({ side: 'request' }))
    expect(github.issues()).toHaveLength(1)
  })

  test('may have null where GitHub allows it', async () => {
    const { github, client } = await aGitHub()
    await client.issues.create({ ...OWN, title: 'x', milestone: null, body: 'y' })
    const answer = await ask(github, 'PATCH', `${ISSUES}/1`, { title: null, body: null })
    expect(answer.status).toBe(200)
    expect(github.issues()).toMatchObject([{ title: 'x', body: null }])
  })

  test.each([
    ['body', { body: 'x'.repeat(65_537) }, { body: 'x'.repeat(65_536) }],
    ['title', { title: 'x'.repeat(257) }, { title: 'x'.repeat(256) }],
    ['title', { title: ' ' }, { title: '.' }],
    ['name', { labels: ['x'.repeat(51)] }, { labels: ['x'.repeat(50)] }],
  ])('with too much or nothing in the %s are refused', async (field, tooMuch, enough) => {
    const { client } = await aGitHub()
    await expect(client.issues.create({ ...OWN, title: 'x', ...tooMuch })).rejects.toMatchObject({
      status: 422,
      response: { data: { message: 'Validation Failed', errors: [{ field }] } },
    })
    await expect(client.issues.create({ ...OWN, title: 'x', ...enough })).resolves.toBeDefined()
  })

  test('take comments of 65,536 characters, and no more', async () => {
    const { client } = await aGitHub()
    await client.issues.create({ ...OWN, title: 'x' })
    const comment = (characters: number) =>
      client.issues.createComment({ ...OWN, issue_number: 1, body: 'é'.repeat(characters) })
    await expect(comment(65_536)).resolves.toBeDefined()
    await expect(comment(65_537)).rejects.toThrow('Body is too long (maximum is 65536 characters)')
  })
})
