import { describe, expect, it } from '@jest/globals'
import { kubeletTakesSwap } from '../../src/domain/request/kubelet.ts'
import { parseKubeletConfig } from '../../src/inputs/kubelet-config.ts'
import { aRequest } from '../request.ts'
import { someFiles, WORKSPACE } from './input-context.ts'

const HEAD = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n'

function parse(text: string) {
  const files = someFiles({ [`${WORKSPACE}/k.yaml`]: text })
  return parseKubeletConfig('./k.yaml', { workspace: WORKSPACE, cpus: 4, files })
}

function takesSwap(text: string): boolean {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return kubeletTakesSwap(aRequest({ kubeletConfig: parsed.value }))
}

describe('a KubeletConfiguration', () => {
  it('keeps its text for the suite, and its fields for decisions', () => {
    const text = `# mine\n${HEAD}evictionHard: {nodefs.available: 5%}\n`
    expect(parse(text)).toEqual({
      ok: true,
      value: {
        text,
        fields: {
          apiVersion: 'kubelet.config.k8s.io/v1beta1',
          kind: 'KubeletConfiguration',
          evictionHard: { 'nodefs.available': '5%' },
        },
      },
    })
  })

  it('gets the apiVersion that the kubelet needs when it has none', () => {
    const parsed = parse('kind: KubeletConfiguration\nmaxPods: 64\n')
    const text = parsed.ok ? (parsed.value?.text ?? '') : ''
    expect(JSON.parse(text)).toEqual({
      apiVersion: 'kubelet.config.k8s.io/v1beta1',
      kind: 'KubeletConfiguration',
      maxPods: 64,
    })
  })

  it.each([
    '{"kind":"KubeletConfiguration","failSwapOn":false}',
    '{\n\t"kind": "KubeletConfiguration",\n\t"failSwapOn":\tfalse\n}\n',
    `\uFEFF${HEAD}failSwapOn: false\n`,
    `---\n${HEAD}"failSwapOn": false\n---\n# nothing more\n`,
    `${HEAD}failSwapOn:\n  false\n`,
    `${HEAD}failSwapOn: off\n`,
    `${HEAD}enableServer: &no false\nfailSwapOn: *no\n`,
    `x: &base {failSwapOn: false}\n<<: *base\n${HEAD}`,
    `${HEAD}failSwapOn: !!bool "false"\n`,
  ])('lets the kubelet start with swap: %j', (text) => {
    expect(takesSwap(text)).toBe(true)
  })

  it.each([
    HEAD,
    `${HEAD}failSwapOn: true\n`,
    `${HEAD}failSwapOn:\n`,
    `${HEAD}# failSwapOn: false\n`,
    `${HEAD}memorySwap:\n  failSwapOn: false\n`,
    `${HEAD}registerWithTaints:\n- failSwapOn: false\n`,
    `${HEAD}staticPodPath: |\n  failSwapOn: false\n`,
    `${HEAD}failswapon: false\n`,
    '{"kind":"KubeletConfiguration","x":{"failSwapOn":false}}',
  ])('does not let the kubelet start with swap: %j', (text) => {
    expect(takesSwap(text)).toBe(false)
  })

  it.each([
    ['', './k.yaml', 'is empty'],
    ['# only a comment\n', './k.yaml', 'is empty'],
    ['kind: Pod\n', './k.yaml:1:1: kind', 'is not KubeletConfiguration'],
    ['maxPods: 1\n', './k.yaml: kind', 'is not KubeletConfiguration'],
    [
      'kind: KubeletConfiguration\napiVersion: v1\n',
      './k.yaml:2:1: apiVersion',
      'is not kubelet.config.k8s.io/v1beta1',
    ],
    ['---\nkind: [KubeletConfiguration]\n', './k.yaml:2:1: kind', 'is not KubeletConfiguration'],
    ['- kind: KubeletConfiguration\n', './k.yaml:1:1', 'holds no mapping'],
    ['\n  just words\n', './k.yaml:2:3', 'holds no mapping'],
    ['null\n', './k.yaml:1:1', 'holds no mapping'],
    [`${HEAD}failSwapOn: "false"\n`, './k.yaml:3:1: failSwapOn', 'is neither true nor false'],
    [`${HEAD}failSwapOn: [false]\n`, './k.yaml:3:1: failSwapOn', 'is neither true nor false'],
    [`${HEAD}maxPods: 1\nmaxPods: 2\n`, './k.yaml:4:1', 'is not YAML: Map keys must be unique'],
    ['{"kind": 1, "kind": 2}', './k.yaml:1:13', 'is not YAML: Map keys must be unique'],
    [`${HEAD}\tmaxPods: 1\n`, './k.yaml:3:1', 'is not YAML: Tabs are not allowed'],
    [`${HEAD}maxPods: *x\n`, './k.yaml:3:10', 'is an alias without an anchor'],
    [`${HEAD}x: &x\n  y: *x\n`, './k.yaml:4:6', 'is an alias without an anchor'],
    [`${HEAD}<<: 1\n`, './k.yaml', 'is not YAML: Merge sources'],
    [`${HEAD}---\n${HEAD}`, './k.yaml:4:1', 'is in a second document'],
    [`${HEAD}---\n- a\n`, './k.yaml:4:1', 'is in a second document'],
    [`${HEAD}x: {\n`, './k.yaml:4:1', 'is not YAML: '],
  ])('is refused with the position of the problem: %j', (text, given, why) => {
    expect(parse(text)).toEqual({
      ok: false,
      problems: [{ given, why: expect.stringContaining(why), nearest: undefined }],
    })
  })

  it('is refused with all problems at once', () => {
    const text = 'apiVersion: v1\nkind: Pod\nfailSwapOn: maybe\n'
    expect(parse(text)).toMatchObject({
      problems: [
        { given: './k.yaml:2:1: kind' },
        { given: './k.yaml:1:1: apiVersion', why: 'is not kubelet.config.k8s.io/v1beta1' },
        { given: './k.yaml:3:1: failSwapOn' },
      ],
    })
  })

  it('is refused when its aliases would expand without end', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef']) {
      lines.push(`${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(', ')}]`)
    }
    expect(parse(`${HEAD}${lines.join('\n')}\n`)).toMatchObject({
      ok: false,
      problems: [{ given: './k.yaml', why: expect.stringMatching(/^is not YAML: .*alias/) }],
    })
  })
})
