import { gzipSync } from 'node:zlib'
import type { Generator } from '../domain/report/build.ts'
import { htmlDocument } from '../domain/views/html/document.ts'
import { type PageFacts, pageData } from '../domain/views/html/page.ts'
import type { PageData } from '../domain/views/html/page-data.ts'
import { PAGE_LIMITS, smallerLimits } from '../domain/views/html/page-limits.ts'
import { commandByHand } from '../suite/reproduce.ts'
import type { PageAssets } from './page-assets.ts'

/**
 * Characters of a page. Texts that do not pack well can make it larger than its limits mean; who downloads a night (comment
 * action) takes files of 8 MB.
 */
const MOST_CHARACTERS = 6_000_000
const FACTORS = [1, 10, 100]

/** The HTML report of facts as one document. If it would be too large, it has less, and says so. */
export function boundedHtmlReport(by: Generator, facts: PageFacts, assets: PageAssets): string {
  let text = ''
  for (const factor of FACTORS) {
    const data = pageData(
      by,
      { byHand: commandByHand, ...facts },
      smallerLimits(PAGE_LIMITS, factor),
    )
    text = htmlReport(data, assets)
    if (text.length <= MOST_CHARACTERS) break
  }
  return text
}

/** Data as one document, packed. */
export function htmlReport(data: PageData, assets: PageAssets): string {
  const encoded = gzipSync(JSON.stringify(data)).toString('base64')
  return htmlDocument({ data, encoded, ...assets })
}
