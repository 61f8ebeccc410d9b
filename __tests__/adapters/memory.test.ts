import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'

const MODULE = new URL('../../src/adapters/memory.ts', import.meta.url).href

describe('less memory', () => {
  it('is had with flags that V8 knows', () => {
    const script = `const { saveMemory } = await import(${JSON.stringify(MODULE)}); saveMemory()`
    const args = ['--no-warnings', '--input-type=module', '--eval', script]
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
