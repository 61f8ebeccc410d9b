import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { localFiles, thisMachine } from '../../src/inputs/machine.ts'
import { readRequest } from '../../src/inputs/read.ts'

let workspace = ''

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'inputs-'))
})

afterEach(() => {
  rmSync(workspace, { recursive: true })
})

describe('this machine', () => {
  it('has the files that inputs name', () => {
    mkdirSync(join(workspace, 'bin'))
    mkdirSync(join(workspace, 'conf'))
    writeFileSync(join(workspace, 'conf', '10-a.conf'), 'a = 1\n')
    const environment = {
      GITHUB_WORKSPACE: workspace,
      INPUT_CRIO: './bin',
      'INPUT_CRIO-CONFIG': './conf',
    }
    const { request } = readRequest(environment, thisMachine(), localFiles)
    expect(request.crio).toMatchObject({ kind: 'directory', path: join(workspace, 'bin') })
    expect(request.crioDropIns).toEqual([{ name: '90-01-10-a.conf', toml: 'a = 1\n' }])
  })

  it('has no text for an absent file or a directory, and no directory below a file', () => {
    writeFileSync(join(workspace, 'file'), '')
    expect(localFiles.read(join(workspace, 'absent'))).toBeNull()
    expect(localFiles.read(workspace)).toBeNull()
    expect(localFiles.isDirectory(join(workspace, 'absent'))).toBe(false)
    expect(localFiles.isDirectory(join(workspace, 'file', 'x'))).toBe(false)
    expect(localFiles.isDirectory(`${workspace}/a\0b`)).toBe(false)
    expect(localFiles.list(join(workspace, 'file'))).toEqual([])
  })
})
