import { gzipSync } from 'node:zlib'
import type { IgnitionConfig } from '../../../src/domain/ignition/config.ts'
import { decodeDataUrl } from '../../../src/domain/ignition/data-url.ts'
import { parseIgnition } from '../../../src/domain/ignition/parse.ts'
import { planIgnition } from '../../../src/domain/ignition/planning.ts'
import type { FileBytes, IgnitionContext, IgnitionWork } from '../../../src/domain/ignition/work.ts'

/** The text of a config with these sections. */
export function ignitionText(sections: object = {}, version = '3.3.0'): string {
  return JSON.stringify({ ignition: { version }, ...sections })
}

/** A config with these sections; it must be right. */
export function aConfig(sections: object = {}): IgnitionConfig {
  const parsed = parseIgnition(ignitionText(sections))
  if (parsed.ok) return parsed.config
  throw new Error(parsed.problems.map(({ path, why }) => `${path} ${why}`).join('\n'))
}

/** A file of a config, its text in a data URL. */
export function aFile(path: string, text: string, more: object = {}): object {
  return { path, contents: { source: `data:,${encodeURIComponent(text)}` }, ...more }
}

/** Contents as Butane writes them: packed, in base64. */
export function packed(text: string): object {
  return {
    compression: 'gzip',
    source: `data:;base64,${gzipSync(text).toString('base64')}`,
  }
}

function bytesOf(source: string | null): Uint8Array | null {
  return source === null ? null : decodeDataUrl(source)
}

/** What is to be done for a config whose contents are plain data URLs. */
export function workOf(
  config: IgnitionConfig,
  context: Partial<IgnitionContext> = {},
): IgnitionWork {
  const bytes = new Map(
    config.storage.files.map(({ path, contents, append }): [string, FileBytes] => [
      path,
      {
        contents: bytesOf(contents.source),
        append: append.map(({ source }) => bytesOf(source)).filter((one) => one !== null),
        lacking: null,
      },
    ]),
  )
  return planIgnition(config, bytes, { kubeletTakesSwap: false, usesPin: false, ...context })
}

/** A unit that runs one command. */
export function aUnit(name: string, command: string, more: object = {}): object {
  return {
    name,
    enabled: true,
    contents: `[Service]\nType=oneshot\nExecStart=${command}\n\n[Install]\nWantedBy=multi-user.target\n`,
    ...more,
  }
}
