import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { recordedFacts } from '../../../src/app/run/facts.ts'
import { fold } from '../../../src/app/run/record.ts'
import { createWorkspace, type Workspace, workspaceAt } from '../../../src/suite/workspace.ts'

const PLANNED = [
  { id: 'Pods should run', labels: ['NodeConformance'], location: { file: 'a.go', line: 3 } },
  { id: 'Pods should stop', labels: [], location: null },
]

let workspace: Workspace

beforeEach(() => {
  workspace = workspaceAt(mkdtempSync(join(tmpdir(), 'facts-')))
  createWorkspace(workspace)
})
afterEach(() => rmSync(workspace.root, { recursive: true }))

describe('the planned specs in the facts of a run', () => {
  it('are those in the file of the workspace', () => {
    writeFileSync(workspace.plannedSpecs, JSON.stringify(PLANNED))
    expect(recordedFacts(fold([]), workspace, null).planned).toEqual(PLANNED)
  })

  it('are not known without the file', () => {
    expect(recordedFacts(fold([]), workspace, null).planned).toBeNull()
  })

  it.each([
    ['is truncated', JSON.stringify(PLANNED).slice(0, -5)],
    ['is not a list', '{}'],
    ['has a spec without an id', JSON.stringify([...PLANNED, { labels: [], location: null }])],
    ['has an id that is not a string', JSON.stringify([{ ...PLANNED[0], id: 1 }])],
    ['has labels that are not strings', JSON.stringify([{ ...PLANNED[0], labels: [1] }])],
    ['has a location without a line', JSON.stringify([{ ...PLANNED[0], location: { file: 'a' } }])],
    ['has null for a spec', JSON.stringify([...PLANNED, null])],
  ])('are not known if the file %s', (_, text) => {
    writeFileSync(workspace.plannedSpecs, text)
    expect(recordedFacts(fold([]), workspace, null).planned).toBeNull()
  })
})
