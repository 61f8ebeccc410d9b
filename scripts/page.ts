// Bundles the HTML report's script and style sheet (src/page) into a directory: what the page has inline.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const CHARTS = join(ROOT, 'node_modules', 'uplot')

/** Names of the files, which src/publish/page-assets.ts reads. */
export const PAGE_FILES = {
  script: 'page.js',
  style: 'page.css',
  licenses: 'licenses.txt',
} as const

/**
 * Builds the page with tsc and ncc. The script has no other files, and the licence of the library for charts stands in it,
 * because the page goes where its files do not.
 * @param directory is created
 */
export function buildPage(directory: string): void {
  // Below node_modules, so that the library is found.
  const work = mkdtempSync(join(ROOT, 'node_modules', '.page-'))
  try {
    const project = ['-p', join(ROOT, 'src/page'), '--noEmit', 'false']
    run(ROOT, 'tsc', ...project, '--outDir', join(work, 'js'))
    const entry = join(work, 'js', 'src/page/main.js')
    const out = join(work, 'out')
    const options = ['--target', 'es2022', '-m', '-q', '--license', PAGE_FILES.licenses]
    run(work, 'ncc', 'build', entry, '-o', out, ...options)
    mkdirSync(directory, { recursive: true })
    // A page has no directory of modules: ncc's line that looks for it must work in any document.
    const script = readFileSync(join(out, 'index.js'), 'utf8').replaceAll(
      'import.meta.url',
      '"file:///page.js"',
    )
    const license = readFileSync(join(CHARTS, 'LICENSE'), 'utf8').trim()
    const notice = `/*! Charts: uPlot. ${license.replaceAll('*/', '* /')} */\n`
    writeFileSync(join(directory, PAGE_FILES.script), notice + script)
    const charts = readFileSync(join(CHARTS, 'dist', 'uPlot.min.css'), 'utf8')
    const style = readFileSync(join(ROOT, 'src/page/style.css'), 'utf8')
    writeFileSync(join(directory, PAGE_FILES.style), `${charts.trim()}\n${style}`)
    copyFileSync(join(out, PAGE_FILES.licenses), join(directory, PAGE_FILES.licenses))
  } finally {
    rmSync(work, { recursive: true })
  }
}

/** Runs a program in a directory: ncc's numbers of modules come from their paths relative to it. */
function run(cwd: string, program: string, ...args: readonly string[]): void {
  execFileSync(join(ROOT, 'node_modules/.bin', program), args, { cwd, stdio: 'inherit' })
}
