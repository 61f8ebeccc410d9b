import { describe, expect, it } from '@jest/globals'
import { parseImageRepositories, parseRegistryMirrors } from '../../src/inputs/registries.ts'
import { someFiles, WORKSPACE } from './input-context.ts'

const context = (text: string) => ({
  workspace: WORKSPACE,
  cpus: 4,
  files: someFiles({ [`${WORKSPACE}/r.yaml`]: text }),
})

describe('parseRegistryMirrors', () => {
  it('reads lines in their order', () => {
    expect(
      parseRegistryMirrors(
        'registry.k8s.io=https://mirror.example.com/k8s/\n\n  quay.io/a=http://localhost:5000\nregistry.k8s.io=https://two.example.com',
      ),
    ).toEqual({
      ok: true,
      value: [
        { prefix: 'registry.k8s.io', location: 'mirror.example.com/k8s', insecure: false },
        { prefix: 'quay.io/a', location: 'localhost:5000', insecure: true },
        { prefix: 'registry.k8s.io', location: 'two.example.com', insecure: false },
      ],
    })
  })

  it('reads nothing as no mirror', () => {
    expect(parseRegistryMirrors('')).toEqual({ ok: true, value: [] })
  })

  it.each([
    ['https://mirror.example.com', 'does not begin with a registry'],
    ['registry.k8s.io', 'does not begin with a registry'],
    ['registry.k8s.io=mirror.example.com', 'is not an http or https URL'],
    ['registry.k8s.io=ftp://mirror.example.com', 'is not an http or https URL'],
    ['registry.k8s.io=https://me:hush@mirror.example.com', 'credentials'],
    ['registry.k8s.io=https://mirror.example.com/?sig=hush', 'has a query or a fragment'],
    ['me:hush@registry.k8s.io=https://mirror.example.com', 'does not begin with a registry'],
  ])('refuses %s, and shows no secret', (text, why) => {
    const parsed = parseRegistryMirrors(text)
    expect(parsed).toMatchObject({ ok: false, problems: [{ why: expect.stringContaining(why) }] })
    expect(JSON.stringify(parsed)).not.toContain('hush')
  })
})

describe('parseImageRepositories', () => {
  it('gives the text of a file that maps registries of the suite', () => {
    const text =
      '# ours\npromoterE2eRegistry: mirror.example.com:5000/e2e\ngcRegistry: mirror.example.com\n'
    expect(parseImageRepositories('./r.yaml', context(text))).toEqual({ ok: true, value: text })
    expect(parseImageRepositories('', context(text))).toEqual({ ok: true, value: null })
  })

  it.each([
    ['./absent.yaml', '', 'is not a file'],
    ['./r.yaml', '- a', 'holds no mapping'],
    ['./r.yaml', 'a: [', 'is not YAML: '],
    ['./r.yaml', 'gcRegistry: [a]', 'is not set to the name of a registry'],
    ['./r.yaml', 'gcRegistry: "https://a"', 'is not set to the name of a registry'],
  ])('refuses %s with %j', (path, text, why) => {
    expect(parseImageRepositories(path, context(text))).toMatchObject({
      ok: false,
      problems: [{ why: expect.stringContaining(why) }],
    })
  })

  it('knows a misspelled registry', () => {
    expect(parseImageRepositories('./r.yaml', context('gcRegistri: a.example.com'))).toMatchObject({
      ok: false,
      problems: [
        { given: './r.yaml:1:1: gcRegistri', why: expect.stringMatching(/ is gcRegistry$/) },
      ],
    })
  })
})
