// Gets Sigstore's current trusted root by its update framework, as clients of Sigstore do, and writes it where the
// action has it. A workflow runs this every week, so that a renewed key of Sigstore's never makes a release unusable.
import { writeFileSync } from 'node:fs'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { getTrustedRoot } from '@sigstore/tuf'

const FILE = new URL('../src/builds/trusted-root.json', import.meta.url)

const root = TrustedRoot.toJSON(await getTrustedRoot())
writeFileSync(FILE, `${JSON.stringify(root, null, 2)}\n`)
console.log(`${FILE.pathname} is current`)
