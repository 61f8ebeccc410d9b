import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHROMIUM, openFile, startBrowser } from '../__tests__/page/browser.ts'
import { aPageOfNights } from '../__tests__/page/page-night.ts'
import { buildPage } from '../scripts/page.ts'
import { fieldsOf, numberOf } from '../src/domain/fields.ts'
import { parseJson } from '../src/domain/json.ts'
import { escapeHtml } from '../src/domain/views/html/escape.ts'
import type { PageData } from '../src/domain/views/html/page-data.ts'
import { htmlReport } from '../src/publish/html-report.ts'
import { readPageAssets } from '../src/publish/page-assets.ts'
import { namedSpecs } from './history-nights.ts'
import { ROOT } from './paths.ts'

/** `own`: our page. `plain`: the simplest thing, an HTML table with a cell for each result. */
export type HtmlForm = 'own' | 'plain'

const SPECS = 1_200
const RUNS = 200
const KILOBYTE = 1_000
/** The fastest counts: other work only makes a reading longer. */
const OPENINGS = 7

const pages = new Map<HtmlForm, string>()
let data: PageData | undefined

function textOf(form: HtmlForm): string {
  const known = pages.get(form)
  if (known !== undefined) return known
  data ??= aPageOfNights(namedSpecs(SPECS), RUNS)
  const text = form === 'own' ? ownPage(data) : plainPage(data)
  pages.set(form, text)
  return text
}

function ownPage(page: PageData): string {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    buildPage(directory)
    return htmlReport(page, readPageAssets(directory))
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** The grid alone, as a table that a few lines of any language would write. */
function plainPage({ lanes }: PageData): string {
  const rows = lanes.flatMap(({ series }) =>
    series.specs.map(({ id, outcomes }) => {
      const cells = outcomes.replace(/./g, (letter) => `<td class="${letter}">${letter}</td>`)
      return `<tr><th>${escapeHtml(id)}</th>${cells}</tr>`
    }),
  )
  return `<!doctype html><html lang="en"><title>Results</title><style>.p{background:green}.f{background:red}</style><table>${rows.join('\n')}</table><script>document.documentElement.dataset.ready=''</script></html>`
}

/** The size of the page of a night with 1,200 specs over 200 runs. */
export function htmlKilobytes(form: HtmlForm): number {
  return Buffer.byteLength(textOf(form)) / KILOBYTE
}

/**
 * Milliseconds from the start of the navigation until the grid is drawn and can be used, opened from disk in a running Chromium
 * without a cache; of the plain table, until its layout is done. NaN without Chromium.
 */
export function measureHtmlInteractive(form: HtmlForm) {
  return async (progress: (text: string) => void): Promise<number> => {
    if (CHROMIUM === null) {
      progress('there is no Chromium; CRIO_NODE_E2E_CHROMIUM names one')
      return Number.NaN
    }
    const directory = mkdtempSync(join(tmpdir(), 'bench-'))
    const browser = await startBrowser()
    try {
      const file = join(directory, 'page.html')
      writeFileSync(file, textOf(form))
      const times: number[] = []
      for (let opening = 0; opening < OPENINGS; opening += 1) {
        const { page } = await openFile(browser, file, { hash: '#/grid' })
        // To ask for a size waits for the layout.
        times.push(await page.evaluate<number>('document.body.offsetHeight && performance.now()'))
        await page.context().close()
      }
      return Math.min(...times)
    } finally {
      await browser.close()
      rmSync(directory, { recursive: true })
    }
  }
}

let rendering: { readonly milliseconds: number; readonly megabytes: number } | undefined

/** Milliseconds to make the page of a judged night, packing included, the first time in a process. */
export function measureHtmlRender(): number {
  return rendered().milliseconds
}

/** Megabytes of resident memory that this adds to the process at most. */
export function measureHtmlRenderMemory(): number {
  return rendered().megabytes
}

function rendered(): NonNullable<typeof rendering> {
  if (rendering === undefined) {
    const script = join(ROOT, 'bench/render-html.ts')
    const args = ['--expose-gc', script, String(SPECS), String(RUNS)]
    const text = execFileSync(process.execPath, args, { encoding: 'utf8' })
    const { milliseconds, megabytes } = fieldsOf<'milliseconds' | 'megabytes'>(parseJson(text))
    rendering = {
      milliseconds: numberOf(milliseconds) ?? Number.NaN,
      megabytes: numberOf(megabytes) ?? Number.NaN,
    }
  }
  return rendering
}
