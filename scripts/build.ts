// Builds dist/ from src/: tsc removes the types, ncc makes one self-contained file of each entry.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'

const ENTRIES = ['main', 'post', 'cli', 'plan']

function run(...command: [string, ...string[]]): void {
  const [program, ...args] = command
  execFileSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit' })
}

rmSync('build', { recursive: true, force: true })
rmSync('dist', { recursive: true, force: true })
run('tsc', '-p', 'tsconfig.build.json')
for (const entry of ENTRIES) {
  run(
    ...(['ncc', 'build', `build/src/${entry}.js`, '-o', `dist/${entry}`] as const),
    '--license',
    'licenses.txt',
    '--target',
    'es2022',
    '-q',
  )
}
