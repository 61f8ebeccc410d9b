// Builds dist/ from src/: tsc removes the types, ncc bundles all entries together. Modules that entries share are in
// chunks, which webpack makes only for a dynamic import(). So ncc gets src/entries.ts, and a small file starts each entry.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { ENTRIES } from '../src/entries.ts'
import { buildPage } from './page.ts'

/** `bin` in package.json. */
const COMMAND = 'cli'

function run(...command: [string, ...string[]]): void {
  const [program, ...args] = command
  execFileSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit' })
}

/** Writes the file that the runner or npm starts. */
function writeStarter(entry: string): void {
  const isCommand = entry === COMMAND
  const lines = [
    ...(isCommand ? ['#!/usr/bin/env node'] : []),
    "import { ENTRIES } from '../index.js'",
    `await ENTRIES['${entry}']()`,
  ]
  mkdirSync(`dist/${entry}`)
  writeFileSync(`dist/${entry}/index.js`, `${lines.join('\n')}\n`, {
    mode: isCommand ? 0o755 : 0o644,
  })
}

rmSync('build', { recursive: true, force: true })
rmSync('dist', { recursive: true, force: true })
run('tsc', '-p', 'tsconfig.build.json')
run(
  ...(['ncc', 'build', 'build/src/entries.js', '-o', 'dist'] as const),
  ...(['--license', 'licenses.txt', '--target', 'es2022', '-q'] as const),
)
for (const entry of Object.keys(ENTRIES)) writeStarter(entry)
buildPage('dist/page')
