import { gzipSync } from 'node:zlib'
import { htmlDocument } from '../domain/views/html/document.ts'
import type { PageData } from '../domain/views/html/page-data.ts'
import type { PageAssets } from './page-assets.ts'

/** The HTML report as one document, with its data packed. */
export function htmlReport(data: PageData, assets: PageAssets): string {
  const encoded = gzipSync(JSON.stringify(data), { level: 9 }).toString('base64')
  return htmlDocument({ data, encoded, ...assets })
}
