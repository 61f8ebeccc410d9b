import type { Logger } from '../../adapters/log.ts'
import { messageOf } from '../../domain/errors.ts'
import { NIGHT_FILES } from '../../domain/model/report-files.ts'
import type { PageFacts } from '../../domain/views/html/page.ts'
import { boundedHtmlReport } from '../../publish/html-report.ts'
import { type PageAssets, readPageAssets } from '../../publish/page-assets.ts'

interface Deps {
  readonly version: string
  readonly now: () => Date
  readonly log: Logger
}

/** The HTML report of a night by its name; none, with a warning, if it cannot be made: the other files do not need it. */
export function htmlFile(
  facts: PageFacts,
  { version, now, log }: Deps,
  assets: () => PageAssets = readPageAssets,
): ReadonlyMap<string, string> {
  try {
    const page = boundedHtmlReport({ version, now: now() }, facts, assets())
    return new Map([[NIGHT_FILES.html, page]])
  } catch (error) {
    log.warning(`${NIGHT_FILES.html} could not be made: ${messageOf(error)}`)
    return new Map()
  }
}
