import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { messageOf, RunError } from '../../domain/errors.ts'
import type { PageFacts } from '../../domain/views/html/page.ts'
import { boundedHtmlReport } from '../../publish/html-report.ts'
import { readPageAssets } from '../../publish/page-assets.ts'
import type { CliDeps } from './deps.ts'

/**
 * The option `--html`: writes the HTML report to a file, and replaces what it has.
 * @param file relative to the working directory
 * @throws RunError (environment) if it cannot be written
 */
export function writeHtml(
  file: string,
  facts: PageFacts,
  { version, now, machine, log }: Pick<CliDeps, 'version' | 'now' | 'machine' | 'log'>,
): void {
  const path = resolve(machine.cwd, file)
  const text = boundedHtmlReport({ version, now: now() }, facts, readPageAssets())
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new RunError({
      kind: 'environment',
      reason: 'host-setup',
      message: `${path} cannot be written`,
      cause: messageOf(error),
      remedy: 'name a file in a directory that exists and that you may write',
    })
  }
  log.info(`Open ${path} in a browser`)
}
