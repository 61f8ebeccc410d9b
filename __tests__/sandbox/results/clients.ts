// Uses the toolkit's own clients, as an action would, and prints what they say as one line of JSON.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { restoreCache, saveCache } from '@actions/cache'

const [directory = '', unpacked = ''] = process.argv.slice(2)
const file = join(directory, 'report.bin')
const artifacts = new DefaultArtifactClient()

const uploaded = await artifacts.uploadArtifact('report-1', [file], directory)
const again = await artifacts.uploadArtifact('report-1', [file], directory).catch(String)
const listed = await artifacts.listArtifacts()
const downloaded = await artifacts.downloadArtifact(uploaded.id ?? 0, {
  path: unpacked,
  expectedHash: `sha256:${uploaded.digest}`,
})
const isSame = readFileSync(join(unpacked, 'report.bin')).equals(readFileSync(file))
const deleted = await artifacts.deleteArtifact('report-1')

const saved = await saveCache([file], 'builds-1')
const twice = await saveCache([file], 'builds-1')
const original = readFileSync(file)
writeFileSync(file, 'changed')
const restored = await restoreCache([file], 'builds-2', ['builds-'])
const isRestored = readFileSync(file).equals(original)
const missed = await restoreCache([file], 'other')

console.log(
  JSON.stringify({
    uploaded: uploaded.size,
    again,
    listed: listed.artifacts.map(({ name }) => name),
    digestMismatch: downloaded.digestMismatch,
    isSame,
    deleted: deleted.id === uploaded.id,
    saved: saved > 0,
    twice,
    restored,
    isRestored,
    missed: missed ?? null,
  }),
)
