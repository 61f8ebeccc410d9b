import { describe, expect, it } from '@jest/globals'
import { type BisectOptions, readBisect } from '../../src/inputs/bisect.ts'
import { runErrorIn } from '../run-error.ts'

const GO_MODS: Readonly<Record<string, string>> = {
  '/src/cri-o/go.mod': '// CRI-O\nmodule github.com/cri-o/cri-o\n\ngo 1.26\n',
  '/src/old/go.mod': 'module "github.com/cri-o/cri-o/v2" // comment\r\n',
  '/src/kubernetes/go.mod': 'module k8s.io/kubernetes\n',
  '/src/kubelet/go.mod': 'module k8s.io/kubelet\n',
}
const DIRECTORIES = ['cri-o', 'old', 'kubernetes', 'kubelet', 'bare', 'a=b', 'builds'].map(
  (name) => `/src/${name}`,
)

const CONTEXT = {
  workspace: '/src',
  cpus: 2,
  files: {
    read: (path: string) => GO_MODS[path] ?? null,
    isDirectory: (path: string) => DIRECTORIES.includes(path),
    isFile: (path: string) => path in GO_MODS,
    list: () => [],
  },
}

const read = (options: BisectOptions) =>
  readBisect({ good: 'v1', bad: 'HEAD', build: 'make', ...options }, CONTEXT)

async function problems(options: BisectOptions): Promise<readonly string[]> {
  return (await runErrorIn(() => read(options))).evidence ?? []
}

const command = (build: string) => read({ checkout: 'cri-o', build }).own.checkout?.command

const output = (folder: string) =>
  read({ checkout: 'cri-o', 'build-output': folder }).own.checkout?.output

const input = (options: BisectOptions) =>
  read({ build: '', good: '01', bad: '08', ...options }).ranges[0]?.input

describe('a checkout', () => {
  it.each([
    ['./cri-o', 'crio', '/src/cri-o'],
    ['old', 'crio', '/src/old'],
    ['/src/kubernetes', 'kubernetes', '/src/kubernetes'],
    ['kubernetes=bare', 'kubernetes', '/src/bare'],
    ['crio=a=b', 'crio', '/src/a=b'],
  ] as const)('%s is one of %s', (checkout, project, directory) => {
    const { own, ranges } = read({ checkout })
    expect(own.checkout).toMatchObject({ project, directory })
    // A revision alone is one of the checkout.
    expect(ranges).toEqual([{ input: project, good: 'v1', bad: 'HEAD' }])
  })

  it.each(['kubelet', 'bare', 'nowhere'])('is not told by %s', async (checkout) => {
    expect(await problems({ checkout })).toEqual([expect.stringMatching(/^checkout: "/)])
  })

  it('is built by a command without a shell', async () => {
    expect(command("make WHAT='cmd/kubelet x' V=1")).toEqual(['make', 'WHAT=cmd/kubelet x', 'V=1'])
    expect(command("sh -c 'make $(nproc)'")).toEqual(['sh', '-c', 'make $(nproc)'])
    expect(await problems({ checkout: 'cri-o', build: 'make -j$(nproc)' })).toHaveLength(1)
    expect(await problems({ checkout: 'cri-o', build: "make 'x" })).toHaveLength(1)
  })

  it('needs a command, which is suggested', async () => {
    for (const build of ['', ' ']) {
      const [problem, ...others] = await problems({ checkout: 'kubernetes', build })
      expect(problem).toMatch(/^build: /)
      expect(others).toEqual([])
    }
    expect((await problems({ checkout: 'cri-o', build: '' }))[0]).toContain(
      'make bin/crio bin/pinns',
    )
  })

  it('has its programs in a folder below it', async () => {
    expect(output('./out/bin')).toBe('out/bin')
    expect(output('.')).toBe('.')
    for (const folder of ['/tmp/out', '../out', 'a/../../b']) {
      expect(await problems({ checkout: 'cri-o', 'build-output': folder })).toHaveLength(1)
    }
  })

  it('goes with builds of the other part, and not with directories of its own', async () => {
    const both = { good: 'crio=a kubernetes=v1.36.1', bad: 'crio=b kubernetes=v1.36.2' }
    expect(read({ checkout: 'cri-o', ...both }).ranges).toHaveLength(2)
    const named = { good: 'crio=a kubernetes=01', bad: 'crio=b kubernetes=02' }
    const options = { checkout: 'cri-o', 'kubernetes-builds': 'builds', ...named }
    expect(read(options).ranges).toHaveLength(2)
    expect(await problems({ checkout: 'cri-o', 'crio-builds': 'builds' })).toHaveLength(1)
  })

  it('is what is searched, so that its ends differ', async () => {
    const same = { good: 'crio=HEAD kubernetes=v1', bad: 'crio=HEAD kubernetes=v2' }
    expect(await problems({ checkout: 'cri-o', ...same })).toEqual([
      expect.stringContaining('bad: "HEAD" is the good commit of the checkout as well'),
    ])
  })

  it('is named by both ends, with revisions', async () => {
    const other = { good: 'kubernetes=v1', bad: 'kubernetes=v2' }
    expect(await problems({ checkout: 'cri-o', ...other })).toEqual([
      expect.stringContaining('names no build of crio'),
    ])
    expect(await problems({ checkout: 'cri-o', good: '--upload-pack=x', bad: 'crio=-x' })).toEqual([
      expect.stringContaining('has no part of the node before "="'),
    ])
    expect(await problems({ checkout: 'cri-o', good: 'crio=--upload-pack=x', bad: '-x' })).toEqual([
      expect.stringMatching(/^good: .* begins with a hyphen/),
      expect.stringMatching(/^bad: .* begins with a hyphen/),
    ])
  })
})

describe('without a checkout', () => {
  it('a command is a mistake', async () => {
    expect(await problems({ 'build-output': 'bin' })).toEqual([
      expect.stringContaining('build: "make" needs the option checkout'),
      expect.stringContaining('build-output: "bin" needs the option checkout'),
    ])
  })

  it('a build alone is one of Kubernetes if only its directories are given', () => {
    expect(input({ 'kubernetes-builds': 'builds' })).toBe('kubernetes')
    expect(input({ 'crio-builds': 'builds' })).toBe('crio')
    expect(input({ good: 'v1.36.1', bad: 'main' })).toBe('crio')
  })

  it('directories that no end names are a mistake', async () => {
    const options = { build: '', 'kubernetes-builds': 'builds', good: 'crio=1', bad: 'crio=2' }
    expect(await problems(options)).toEqual([
      expect.stringContaining('names no build of kubernetes'),
    ])
  })
})
