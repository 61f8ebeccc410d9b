import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { namedSpecs, nights } from '../../bench/history-nights.ts'
import { buildPage } from '../../scripts/page.ts'
import { mergeReports } from '../../src/domain/night/merge.ts'
import { pageData } from '../../src/domain/views/html/page.ts'
import type { PageData } from '../../src/domain/views/html/page-data.ts'
import { htmlReport } from '../../src/publish/html-report.ts'
import { type PageAssets, readPageAssets } from '../../src/publish/page-assets.ts'
import { aFailedSpec, aFailure, aReport, aSpec } from '../builders.ts'
import { accessibilityProblems, CHROMIUM, openFile, startBrowser } from './browser.ts'
import { aNight, aPageOfNights } from './page-night.ts'

const RUN_URL = 'https://github.com/cri-o/cri-o/actions/runs/4711'

/** Without a browser, nothing of this can be tested: CRIO_NODE_E2E_CHROMIUM names one. */
const withBrowser = CHROMIUM === null ? describe.skip : describe

withBrowser(`the HTML report in ${CHROMIUM ?? 'a browser: there is none'}`, () => {
  let directory = ''
  let assets: PageAssets
  let browser: Browser
  let night = ''

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'page-'))
    buildPage(join(directory, 'page'))
    assets = readPageAssets(join(directory, 'page'))
    browser = await startBrowser()
    night = written('night', aPageOfNights(namedSpecs(150), 60))
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(directory, { recursive: true })
  })

  function written(name: string, data: PageData): string {
    const file = join(directory, `${name}.html`)
    writeFileSync(file, htmlReport(data, assets))
    return file
  }

  const ROUTES = ['#/', '#/grid', '#/timeline', '#/trends', '#/compare'] as const

  it.each(['light', 'dark'] as const)(
    'has no problem of accessibility, in %s',
    async (colorScheme) => {
      const { page, complaints } = await openFile(browser, night, { colorScheme })
      for (const route of [...ROUTES, await failingSpec(page)]) {
        await goTo(page, route)
        expect([route, await accessibilityProblems(page)]).toEqual([route, []])
      }
      expect(complaints).toEqual([])
    },
  )

  it('has the verdict in its first lines, and leads to the failures', async () => {
    const { page } = await openFile(browser, night)
    expect(await page.textContent('h1')).toMatch(/spec/)
    await page.click('.specs a')
    expect(await page.textContent('.tries')).toContain('Failed to read pid of container')
    // The window of the failure, and what is before and behind it.
    expect(await page.locator('.try').first().locator('.log-line.in').count()).toBe(2)
    expect(await page.locator('.try').first().locator('.log-line.out').count()).toBe(2)
    expect(await page.locator('.try').first().textContent()).toContain(
      'excerpt of 4 lines, 2 of them in the time of the spec',
    )
    expect(await page.locator('.try').count()).toBe(2)
    await page.goBack()
    expect(await page.locator('.verdict').count()).toBe(1)
  })

  it('answers in the order of the summaries: the verdict, who, at what, how to reproduce it', async () => {
    const { page } = await openFile(browser, night)
    expect(await page.textContent('.verdict')).toMatch(
      /Who should look: CRI-O: cri-o\/cri-o, label kind\/bug \(\d+ specs?\).*2026-05-30 02:00 UTC · \d+ days ago · workflow run/,
    )
    const titles = await page.locator('h2').allTextContents()
    expect(titles.slice(0, 3)).toEqual([
      expect.stringMatching(/^Still failing/),
      'Reproduce',
      'Causes',
    ])
    await page.click('.specs a')
    expect(await page.textContent('dl')).toMatch(/^Who should lookCRI-O: cri-o\/cri-o/)
    const parts = await page.locator('h2').allTextContents()
    expect(parts).toEqual(['The failure', 'Reproduce', 'Attempts', 'History'])
  })

  it('copies the commands of a failure with the keyboard', async () => {
    const { page, complaints } = await openFile(browser, night)
    await page.click('.specs a')
    await page.waitForSelector('.spec-name')
    const name = (await page.textContent('.full-name')) ?? ''
    const copy = page.getByRole('button', { name: 'Copy: the command that repeats it' })
    await copy.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Copied' }).first().waitFor()
    await goTo(page, '#/grid')
    await page.focus('[name=q]')
    await page.keyboard.press('Control+V')
    const pasted = await page.inputValue('[name=q]')
    expect(pasted).toMatch(
      /^gh run download \d+ --repo cri-o\/cri-o --name \S+ --dir \S+ ?crio-node/,
    )
    const [, focus = ''] = /--focus '(.*)'$/.exec(pasted) ?? []
    expect(`E2eNode Suite ${name}`).toMatch(new RegExp(focus))
    await page.goBack()
    const ginkgo = page.getByRole('button', { name: 'Copy: the command of Ginkgo' })
    expect(await ginkgo.isVisible()).toBe(false)
    await page.click('text=By hand')
    expect(await ginkgo.locator('../..').textContent()).toContain('./ginkgo')
    expect(complaints).toEqual([])
  })

  it('selects the command if the browser does not let it be copied', async () => {
    const { page } = await openFile(browser, night)
    await page.evaluate(`
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
      document.execCommand = () => false`)
    await page.getByRole('button', { name: 'Copy: the command that repeats it' }).click()
    await page.waitForSelector('text=Selected: copy it with the keyboard')
    const selected = await page.evaluate<string>('getSelection().toString()')
    expect(selected.trim()).toBe(await page.locator('.copyable pre').first().textContent())
  })

  it('filters the grid, keeps the filters in the address, and finds them again', async () => {
    const { page } = await openFile(browser, night, { hash: '#/grid' })
    expect(await page.textContent('.count')).toBe('150 of 150 specs, 60 runs')
    await page.fill('[name=q]', 'secrets evicted')
    await page.selectOption('[name=show]', 'failed')
    const count = await page.textContent('.count')
    expect(count).toMatch(/^\d of 150 specs/)
    expect(page.url()).toContain('#/grid?q=secrets+evicted&show=failed')
    const names = await page.locator('.line:not(.whole) a').allTextContents()
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).toMatch(/Secrets.*evicted/)
    await page.locator('.line:not(.whole) a').first().click()
    await page.goBack()
    expect(await page.inputValue('[name=q]')).toBe('secrets evicted')
    expect(await page.textContent('.count')).toBe(count)
  })

  it('can be read with the keyboard alone', async () => {
    const { page } = await openFile(browser, night)
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await press('Tab')
    expect(await focused(page)).toBe('To the content')
    await press('Tab', 'Tab')
    expect(await focused(page)).toBe('Grid')
    await press('Enter')
    await page.waitForSelector('.grid')
    for (let tabs = 0; (await focusedRole(page)) !== 'grid'; tabs += 1) {
      if (tabs > 20) throw new Error('the grid cannot be reached')
      await press('Tab')
    }
    await press('ArrowDown', 'ArrowRight', 'ArrowRight', 'End', 'Home', 'ArrowRight')
    const active = await page.getAttribute('.grid', 'aria-activedescendant')
    const cell = page.locator(`#${active}`)
    expect(await cell.getAttribute('aria-colindex')).toBe('3')
    expect(await cell.getAttribute('aria-label')).toMatch(/(?:passed|failed).*2026-05-29/)
    expect(await page.textContent('.detail')).toContain('2026-05-29')
    await press('Control+End', 'PageUp')
    expect(await page.locator('.line .active').isVisible()).toBe(true)
    await press('Control+Home', 'ArrowDown', 'Enter')
    await page.waitForSelector('.spec-name')
    // The browser itself has the key for this, not the page.
    await page.goBack()
    await page.waitForSelector('.grid')
  })

  it('has a timeline with events, trends with charts, and compares two runs', async () => {
    const { page, complaints } = await openFile(browser, night, { hash: '#/timeline' })
    expect(await page.locator('.track').count()).toBe(8)
    expect(await page.locator('.event').allTextContents()).toContain('2 kubelet does not answer')
    await page.selectOption('[name=zoom]', '4')
    await goTo(page, '#/trends')
    await page.waitForSelector('.plot canvas')
    expect(await page.locator('.plot canvas').count()).toBe(2)
    await page.locator('figure summary').first().click()
    await page.waitForSelector('figure .scroll')
    expect(await page.locator('figure .scroll tbody tr').count()).toBe(60)
    await goTo(page, '#/compare')
    expect(await page.textContent('main')).toMatch(/CRI-O changed: \w{12} → \w{12}/)
    await page.selectOption('[name=from]', '3')
    expect(await page.inputValue('[name=from]')).toBe('3')
    expect(page.url()).toContain('from=3&to=59')
    expect(complaints).toEqual([])
  })

  it.each([
    [1, /\d+ specs in one process, /],
    [16, /\d+ specs in 16 parallel processes, /],
    [null, /failed\. \w+\.The report has no times/],
  ])('has a timeline of a run with %s processes', async (processes, words) => {
    const data = aPageOfNights(namedSpecs(80), 2, {
      spec: (spec, index) =>
        processes === null
          ? { ...spec, startedAt: null, endedAt: null, process: null }
          : { ...spec, process: (index % processes) + 1 },
    })
    const { page } = await openFile(browser, written('processes', data), { hash: '#/timeline' })
    expect(await page.locator('.track').count()).toBe(processes ?? 0)
    expect(await page.textContent('main')).toMatch(words)
  })

  it('says so if a link names a lane that is not in the report, and shows another', async () => {
    const { page, complaints } = await openFile(browser, night, { hash: '#/grid' })
    for (const path of ['timeline', 'trends', 'compare']) {
      await goTo(page, `#/${path}/gone`)
      expect(await page.textContent('main [role=status]')).toContain('The lane gone is not here')
      await goTo(page, `#/${path}/${encodeURIComponent('conformance, amd64')}`)
      expect(await page.locator('main [role=status]').count()).toBe(0)
    }
    expect(complaints).toEqual([])
  })

  it('is no wider than a phone', async () => {
    const { page } = await openFile(browser, night)
    await page.setViewportSize({ width: 360, height: 740 })
    for (const route of [...ROUTES, await failingSpec(page)]) {
      await goTo(page, route)
      const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect([route, wider]).toEqual([route, 0])
    }
  })

  it('stays small in the document with 1,200 specs over 200 runs, and finds each of them', async () => {
    const { page, complaints } = await openFile(browser, longHistory(), { hash: '#/grid' })
    expect(await page.textContent('.count')).toBe('1200 of 1200 specs, 200 runs')
    const elements = () => page.evaluate<number>('document.querySelectorAll("*").length')
    expect(await elements()).toBeLessThan(10_000)
    for (const place of [0.25, 0.5, 1]) {
      await page.evaluate(
        `(grid => { grid.scrollTop = grid.scrollHeight * ${place} })(document.querySelector('.grid'))`,
      )
      await page.evaluate(
        'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
      )
      expect(await page.locator('.line').last().isVisible()).toBe(true)
    }
    expect(await page.getAttribute('.line:last-child', 'aria-rowindex')).toBe('1202')
    expect(await elements()).toBeLessThan(10_000)
    await page.fill('[name=q]', 'case 1199')
    expect(await page.locator('.line:not(.whole) a').allTextContents()).toEqual([
      expect.stringContaining('case 1199'),
    ])
    expect(complaints).toEqual([])
  })

  it('leads back to where the reader was in the grid', async () => {
    const { page } = await openFile(browser, night, { hash: '#/grid' })
    await page.focus('.grid')
    for (const key of ['Control+End', 'Home', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    await page.waitForSelector('.spec-name')
    await page.goBack()
    await page.focus('.grid')
    await page.keyboard.press('ArrowRight')
    const cell = page.locator('.line .active')
    expect(await cell.getAttribute('aria-colindex')).toBe('4')
    expect(await cell.locator('..').getAttribute('aria-rowindex')).toBe('152')
  })

  function longHistory(): string {
    const { by, facts } = aNight(namedSpecs(1_200), 200)
    return written('long', pageData(by, facts))
  }

  it('shows what trials have found', async () => {
    const found = {
      sentence: [
        { kind: 'text', text: 'CRI-O, and that is ', url: null },
        { kind: 'pull-request', text: '#9123', url: 'https://github.com/cri-o/cri-o/pull/9123' },
        { kind: 'text', text: '<b>bad</b>', url: 'javascript:alert(1)' },
      ],
      chance: 0.97,
      explanations: [
        { text: 'CRI-O alone', chance: 0.97 },
        { text: 'a flake', chance: 0.03 },
      ],
      parts: [{ name: 'CRI-O' }],
      trials: [{ builds: ['1f0c2b6'], attempts: 2, failures: 1, seconds: 80, why: '' }],
    }
    const data: PageData = JSON.parse(JSON.stringify(aPageOfNights(namedSpecs(150), 60)))
    Object.assign(data.night ?? {}, { searches: [found] })
    for (const spec of data.night?.specs ?? []) Object.assign(spec, { search: 0 })
    const { page, complaints } = await openFile(browser, written('searched', data))
    expect(await page.textContent('.specs')).toContain('CRI-O, and that is #9123<b>bad</b>')
    await goTo(page, await failingSpec(page))
    expect(await page.textContent('.answer')).toContain('97 % sure')
    expect(await page.locator('.answer a').count()).toBe(1)
    await page.click('text=1 trial')
    expect(await page.textContent('main')).toContain('1f0c2b61 of 21m20s')
    expect(complaints).toEqual([])
  })

  it('can be printed, with everything unfolded', async () => {
    const { page } = await openFile(browser, night)
    await page.click('.specs a')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    expect(await page.locator('details:not([open])').count()).toBe(0)
    expect(await page.locator('nav').isVisible()).toBe(false)
  })

  it('has the command for a lane that is red as a whole', async () => {
    const data = aPageOfNights(namedSpecs(30), 3)
    if (data.night === null) throw new Error('no night')
    const down = {
      result: 'environment',
      class: 'cri-o',
      artifacts: ['one'],
      download: 'gh run download 1',
    } as const
    const lanes = data.night.lanes.map((lane) => ({ ...lane, ...down }))
    const file = written('down', { ...data, night: { ...data.night, specs: [], lanes } })
    const { page } = await openFile(browser, file)
    expect(await page.textContent('main')).toMatch(
      /All of conformance.*gh run download 1\ncrio-node-e2e run --from one/s,
    )
  })

  it('works for a single run, without a history', async () => {
    const report = aReport({
      verdict: { result: 'failed', reason: 'specs-failed', headline: '1 of 2 specs failed' },
      specs: [aSpec({ id: 'good' }), aFailedSpec({ id: 'bad' })],
    })
    const { page, complaints } = await openFile(browser, written('single', pageOf(report)))
    expect(await page.textContent('h1')).toBe('1 of 2 specs failed')
    for (const route of [
      ...ROUTES,
      '#/spec/nothing/like it',
      '#/nowhere',
      '#/%zz?%',
      '#/constructor',
      '#/__proto__/x',
      '#/grid?lane=toString&show=valueOf',
    ]) {
      await goTo(page, route)
      expect([route, await accessibilityProblems(page)]).toEqual([route, []])
    }
    expect(complaints).toEqual([])
  })

  it('begins with the verdict of the newest night for histories alone', async () => {
    const history = nights(namedSpecs(120), 40)
    const last = history.runs.at(-1)
    const newest = {
      run: { id: last?.id ?? '', attempt: 1, repository: 'cri-o/cri-o', url: RUN_URL },
      startedAt: last?.startedAt ?? '',
      result: 'failed',
      headline: '2 new failures',
      detail: 'CRI-O did not read the pid of a container',
      who: 'CRI-O: cri-o/cri-o (2 specs)',
    }
    const by = { version: '1.0.0', now: new Date('2026-11-22T12:00:00Z') }
    const histories = new Map([['x', history]])
    const data = pageData(by, { night: null, lanes: [], histories, newest })
    for (const colorScheme of ['light', 'dark'] as const) {
      const file = written('history', data)
      const { page, complaints } = await openFile(browser, file, { colorScheme })
      expect(await page.textContent('.verdict')).toMatch(
        /failed2 new failures.*pid of a container.*cri-o \(2 specs\)Newest night: 2026-.*workflow run$/,
      )
      expect(await page.getAttribute('.verdict a', 'href')).toBe(RUN_URL)
      expect(await page.locator('h2').first().textContent()).toMatch(/^Failing specs \(\d+\)/)
      expect(await accessibilityProblems(page)).toEqual([])
      await page.click('.specs a')
      expect(await page.locator('h2').allTextContents()).toEqual(['History'])
      expect(complaints).toEqual([])
    }
  })

  it('says with what a pull request was compared', async () => {
    const data: PageData = JSON.parse(JSON.stringify(aPageOfNights(namedSpecs(150), 60)))
    const base = 'main at <b>fd5b9335c103</b>'
    Object.assign(data.night ?? {}, { pullRequest: { number: 7, base } })
    const { page, complaints } = await openFile(browser, written('pull-request', data))
    expect(await page.textContent('.verdict')).toContain(`Compared with: ${base}`)
    expect(await page.locator('h2').first().textContent()).toMatch(/^Broken on main as well/)
    expect(complaints).toEqual([])
  })

  it('shows hostile texts as they are', async () => {
    const hostile = [
      '</script><script>document.title = "owned"</script>',
      '<img src=x onerror="document.title=\'owned\'">',
      '<!-- <script>',
      'javascript:document.title="owned"',
      '\u2028\u2029\u202e"\'`',
      'x'.repeat(900),
      '__proto__',
      'constructor',
    ]
    const specs = hostile.map((text) =>
      aFailedSpec({
        id: text,
        failure: aFailure({ message: text, stackTrace: text }),
        logs: [{ log: text, lines: [text] }],
      }),
    )
    const report = aReport({
      specs,
      verdict: { result: 'failed', reason: 'specs-failed', headline: hostile.join(' ') },
    })
    const { page, complaints } = await openFile(browser, written('hostile', pageOf(report)))
    for (const route of ROUTES) await goTo(page, route)
    await goTo(page, '#/grid')
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.line:not(.whole) a')].map((link) => link.getAttribute('href'))`,
    )
    for (const link of links) {
      await goTo(page, link)
      expect([link, await page.locator('.spec-name').count()]).toEqual([link, 1])
    }
    expect(links).toHaveLength(hostile.length)
    expect(await page.title()).not.toBe('owned')
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(complaints).toEqual([])
  })

  it('does not need to know every word', async () => {
    const text = JSON.stringify(aPageOfNights(namedSpecs(150), 60))
    const unknown = text
      .replaceAll('"result":"failed"', '"result":"constructor"')
      .replaceAll('"state":"still-failing"', '"state":"toString"')
      .replaceAll('"kind":"recovered"', '"kind":"valueOf"')
    const data: PageData = JSON.parse(unknown)
    const { page, complaints } = await openFile(browser, written('unknown', data))
    for (const route of [...ROUTES, await failingSpec(page)]) await goTo(page, route)
    await goTo(page, '#/timeline')
    expect(await page.locator('.event').allTextContents()).toContain('3 kubelet valueOf')
    expect(await page.textContent('body')).not.toContain('native code')
    expect(complaints).toEqual([])
  })

  it('keeps its place when a cell is clicked after scrolling', async () => {
    const { page } = await openFile(browser, night, { hash: '#/grid' })
    await page.evaluate(`document.querySelector('.grid').scrollTop = 2000`)
    await page.waitForTimeout(100)
    const row = page.locator('.line').nth(18)
    const cell = row.locator('.c').first()
    const index = await row.getAttribute('aria-rowindex')
    await cell.click({ position: { x: 5, y: 5 } })
    expect(await page.locator('.line .active').locator('..').getAttribute('aria-rowindex')).toBe(
      index,
    )
    expect(await page.evaluate(`document.querySelector('.grid').scrollTop`)).toBeGreaterThan(1_500)
  })

  it('says so if its data is damaged', async () => {
    const file = written('damaged', pageOf(aReport()))
    writeFileSync(file, htmlReport(pageOf(aReport()), assets).replace(/"data">[^<]{40}/, '"data">'))
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`file://${file}`)
    expect(await page.textContent('[role=alert]')).toContain('cannot be read')
  })

  it('obeys its policy: scripts and markup from elsewhere do nothing', async () => {
    const { page } = await openFile(browser, night)
    const tried = await page.evaluate<string[]>(`(async () => {
      const results = []
      const script = document.createElement('script')
      try { script.text = 'window.owned = 1'; document.body.append(script) } catch (error) { results.push(error.name) }
      try { document.body.innerHTML = '<b>x</b>' } catch (error) { results.push(error.name) }
      try { await fetch('http://127.0.0.1:9/') } catch (error) { results.push(error.name) }
      results.push(String(window.owned))
      return results
    })()`)
    expect(tried).toEqual(['TypeError', 'TypeError', 'TypeError', 'undefined'])
  })
})

function pageOf(report: ReturnType<typeof aReport>): PageData {
  const by = { version: '1.0.0', now: new Date('2026-11-22T12:00:00Z') }
  const { lanes } = mergeReports([{ artifact: 'out', report }], '')
  return pageData(by, { night: null, lanes, histories: new Map() })
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
  // The event of the address comes in a task of its own.
  await page.evaluate('new Promise((done) => setTimeout(done, 50))')
}

async function failingSpec(page: Page): Promise<string> {
  return (await page.locator('.specs a').first().getAttribute('href')) ?? ''
}

async function focused(page: Page): Promise<string | null> {
  return page.evaluate<string | null>('document.activeElement.textContent')
}

async function focusedRole(page: Page): Promise<string | null> {
  return page.evaluate<string | null>(`document.activeElement.getAttribute('role')`)
}
