import { readFileSync, writeFileSync } from 'node:fs'

/** What a stand-in program says of its build; internal/node/stamp.go reads it. */
export interface Stamp {
  readonly version: string
  readonly commit?: string
  readonly date?: string
}

/** Appends a stamp to a copy of a program, so that it stays with it through download, cache and installation. */
export function stampProgram(source: string, target: string, stamp: Stamp): void {
  const program = readFileSync(source)
  const trailer = Buffer.from(`\nSANDBOX-BUILD:${JSON.stringify(stamp)}`)
  writeFileSync(target, Buffer.concat([program, trailer]), { mode: 0o755 })
}
