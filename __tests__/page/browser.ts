import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Where systems have Chromium; the variable names another one. */
const PROGRAMS = [
  process.env['CRIO_NODE_E2E_CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The path of Chromium, or null if this machine has none. */
export const CHROMIUM = PROGRAMS.find((path) => path !== '' && existsSync(path)) ?? null

/** Starts the browser. Root may not use its sandbox. */
export async function startBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: CHROMIUM ?? '', args })
}

/** A page with all that it did wrong. */
export interface OpenedPage {
  readonly page: Page
  /** Errors and warnings of the console, and requests for anything but the file itself. */
  readonly complaints: readonly string[]
}

/** Opens a file in a browser of its own, and waits until the page says that it is ready. */
export async function openFile(
  browser: Browser,
  file: string,
  { hash = '', colorScheme = 'light' }: { hash?: string; colorScheme?: 'light' | 'dark' } = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1_360, height: 850 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`file://${file}`) && !url.startsWith('data:,')) complaints.push(url)
  })
  await page.goto(`file://${file}${hash}`)
  await page.waitForSelector('html[data-ready]')
  return { page, complaints }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds on a page, one line for each kind of problem. The debugger evaluates it, so that the policy of the page stays
 * as it is.
 */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return page.evaluate<
    string[]
  >(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))`)
}
