import { describe, expect, it } from '@jest/globals'
import { htmlDocument } from '../../../../src/domain/views/html/document.ts'
import { escapeHtml } from '../../../../src/domain/views/html/escape.ts'

const PARTS = {
  encoded: 'H4sIAAAAAAAAA6tWAgBDv6ajBAAAAA==',
  script: { text: 'go()', hash: 'sha256-c2NyaXB0' },
  style: { text: 'p { color: red }', hash: 'sha256-c3R5bGU=' },
}
const HOSTILE = '</title><script>alert(1)</script><!-- " \' & \u2028'

function aDocument(headline: string, detail = '', who = ''): string {
  const verdict = { result: 'failed', headline, detail, who, areas: '' }
  const data = { generator: 'crio-node-e2e 1.0.0', verdict }
  return htmlDocument({ ...PARTS, data })
}

describe('the document', () => {
  it('allows its own script and style alone', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(aDocument('x')) ?? []
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'sha256-c2NyaXB0'",
      "style-src 'sha256-c3R5bGU='",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
  })

  it('has no markup of texts', () => {
    const text = aDocument(HOSTILE, HOSTILE, HOSTILE)
    expect(text.match(/<script/g)).toHaveLength(2)
    expect(text).not.toContain('alert(1)</script>')
    expect(text).not.toContain('<!--')
    expect(text.match(/&lt;script&gt;alert/g)).toHaveLength(4)
  })

  it('says the verdict and who should look without scripts', () => {
    const text = aDocument('2 of 3 specs failed', 'CRI-O died', 'CRI-O: cri-o/cri-o')
    expect(text).toContain(
      '<h1>2 of 3 specs failed</h1>\n<p>CRI-O died</p>\n<p>Who should look: CRI-O: cri-o/cri-o</p>',
    )
    expect(aDocument('All passed')).not.toContain('Who should look')
  })

  it.each(['</script>', '<!-- x', '</SCRIPT '])(
    'refuses a script with %s, which would end it',
    (part) => {
      const script = { ...PARTS.script, text: `const x = '${part}'` }
      const data = {
        generator: '',
        verdict: { result: '', headline: '', detail: '', who: '', areas: '' },
      }
      expect(() => htmlDocument({ ...PARTS, data, script })).toThrow('script')
    },
  )
})

it('escapes what HTML gives a meaning', () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;',
  )
})
