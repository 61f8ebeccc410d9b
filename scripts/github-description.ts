// Writes sandbox/github/description.json: the part of GitHub's official OpenAPI description that the sandbox serves.
// node scripts/github-description.ts DIRECTORY: where the package @octokit/openapi is unpacked; it is too large to depend on.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SERVED_OPERATIONS } from '../sandbox/github/served.ts'
import { type Description, trimDescription } from '../sandbox/github/trim-description.ts'

const TARGET = join(import.meta.dirname, '..', 'sandbox', 'github')

const [directory] = process.argv.slice(2)
if (directory === undefined) throw new Error('usage: node scripts/github-description.ts DIRECTORY')
const whole: Description = JSON.parse(
  readFileSync(join(directory, 'generated', 'api.github.com.json'), 'utf8'),
)
const info = { package: '@octokit/openapi', version: whole.info.version, license: 'MIT' }
const trimmed = { info, ...trimDescription(whole, SERVED_OPERATIONS) }
writeFileSync(join(TARGET, 'description.json'), `${JSON.stringify(trimmed, null, 1)}\n`)
copyFileSync(join(directory, 'LICENSE'), join(TARGET, 'description.LICENSE'))
