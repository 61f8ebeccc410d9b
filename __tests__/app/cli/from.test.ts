import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { withReport } from '../../../src/app/cli/from.ts'
import { publicRequest } from '../../../src/domain/request/public-request.ts'
import { toJson } from '../../../src/domain/views/json.ts'
import { aBuild, aKubernetesBuild, aPart, aReport } from '../../builders.ts'
import { aMachine } from '../../inputs/input-context.ts'
import { aRequest } from '../../request.ts'
import { SILENT_LOG } from '../../silent-log.ts'

const BUILDS = [
  aBuild({ version: '1.36.1', commit: null, parts: [aPart({ name: 'crun', version: '1.26' })] }),
  aKubernetesBuild({ version: 'v1.36.2' }),
]

let directory: string
let said: string[]

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'from-'))
  said = []
  const report = aReport({ request: publicRequest(aRequest()), builds: BUILDS })
  writeFileSync(join(directory, 'report.json'), toJson(report))
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

function say(text: string): void {
  said.push(text)
}

function repeated(options: Readonly<Record<string, string>>) {
  const log = {
    ...SILENT_LOG,
    info: say,
    warning: say,
    relay: (lines: readonly string[]) => void said.push(...lines),
  }
  return withReport(options, { environment: {}, machine: aMachine(), log })
}

describe('withReport', () => {
  it('leaves options without a report as they are', () => {
    expect(repeated({ focus: 'a' }).inputs).toEqual({ focus: 'a' })
  })

  it('says whether the builds are those of the report', () => {
    repeated({ from: directory }).tellBuilds(BUILDS)
    expect(said).toEqual(['All files of the builds are those of the report'])
  })

  it('says which files are others', () => {
    const crun = aPart({ name: 'crun', version: '1.27', sha256: '12'.repeat(32) })
    repeated({ from: directory }).tellBuilds([aBuild({ parts: [crun] })])
    expect(said).toEqual([
      '1 file of the builds differs from the report:',
      'crun: 1.26 (abababababab), now 1.27 (121212121212)',
    ])
  })

  it('compares no builds that were asked for', () => {
    const given = { from: directory, crio: 'main', kubernetes: 'main' }
    repeated(given).tellBuilds([aBuild({ parts: [] })])
    expect(said).toEqual([])
  })
})
