import { escapeHtml } from './escape.ts'
import { DATA_ELEMENT, type PageData } from './page-data.ts'

/** What a page consists of. */
export interface DocumentParts {
  readonly data: Pick<PageData, 'verdict' | 'generator'>
  /** The data as gzip in Base64: it has no character that means something in HTML. */
  readonly encoded: string
  readonly script: Hashed
  readonly style: Hashed
}

/** A text of our own with its digest for the content security policy, `sha256-` and Base64. */
export interface Hashed {
  readonly text: string
  readonly hash: string
}

/** What has a meaning within a script element (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements). */
const ENDS_SCRIPT = /<(?:!--|\/?script)/i

/**
 * The HTML report: one document that loads nothing. Its policy allows only its own script and style, and no markup made of
 * text (Trusted Types). Without scripts it shows the verdict, and says where to read the rest.
 * @throws Error if our own script or style cannot be in an element: a bug of the build
 */
export function htmlDocument({ data, encoded, script, style }: DocumentParts): string {
  const { headline, detail, who } = data.verdict
  if (ENDS_SCRIPT.test(script.text) || style.text.includes('</')) {
    throw new Error('The script or the style of the page would end its element')
  }
  const policy = [
    "default-src 'none'",
    `script-src '${script.hash}'`,
    `style-src '${style.hash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escapeHtml(data.generator)}">
<link rel="icon" href="data:,">
<title>${escapeHtml(headline)}</title>
<style>${style.text}</style>
</head>
<body>
<main id="main" tabindex="-1">
<h1>${escapeHtml(headline)}</h1>
<p>${escapeHtml(detail)}</p>${who === '' ? '' : `\n<p>Who should look: ${escapeHtml(who)}</p>`}
<noscript><p>The rest of this page needs scripts. It loads nothing from elsewhere. summary.md beside it says the same in short.</p></noscript>
</main>
<script type="application/octet-stream" id="${DATA_ELEMENT}">${encoded}</script>
<script type="module">${script.text}</script>
</body>
</html>
`
}
