// Fails when dist/ is not what src/ builds: what runs on GitHub must be what was reviewed.
import { execFileSync } from 'node:child_process'
import './build.ts'

const changes = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' })
if (changes !== '') {
  console.error(`dist/ is not current. Run \`npm run build\` and commit what changes:\n${changes}`)
  process.exitCode = 1
}
