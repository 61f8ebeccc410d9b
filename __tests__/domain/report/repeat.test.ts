import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { assert, constantFrom, property, string } from 'fast-check'
import { NO_FACTS } from '../../../src/domain/model/run-facts.ts'
import { repeatOfRun, repeatOfSpec } from '../../../src/domain/report/repeat.ts'
import { exactPattern } from '../../../src/domain/request/exact-focus.ts'
import { publicRequest } from '../../../src/domain/request/public-request.ts'
import { specId } from '../../../src/domain/results/spec-identity.ts'
import { shellLine } from '../../../src/domain/shell.ts'
import { aRequest } from '../../request.ts'

const JOB = {
  id: '4711',
  attempt: 2,
  repository: 'cri-o/cri-o',
  url: 'https://github.com/cri-o/cri-o/actions/runs/4711/attempts/2',
}

function repeatOf(job = JOB, reportDirectory = '/w/report') {
  return repeatOfRun({ job, request: publicRequest(aRequest({ reportDirectory })) })
}

/** The words that a shell makes of a command line, its program replaced by one that shows them. */
function wordsOf(line: string): readonly string[] {
  const [, rest = ''] = /^\S+ (.*)$/s.exec(line) ?? []
  const shown = execFileSync('sh', ['-c', `printf '%s\\0' ${rest}`], { encoding: 'utf8' })
  return shown.split('\0').slice(0, -1)
}

describe('repeatOfRun', () => {
  it('downloads the report of a run on GitHub first', () => {
    expect(repeatOf()).toEqual({
      download: 'gh run download 4711 --repo cri-o/cri-o --dir run-4711',
      command: 'crio-node-e2e run --from run-4711',
    })
  })

  it('names the server of GitHub Enterprise', () => {
    const { download } = repeatOf({
      ...JOB,
      url: 'https://ghe.example.com/cri-o/cri-o/actions/runs/1',
    })
    expect(download).toContain('--repo ghe.example.com/cri-o/cri-o')
  })

  it('names the report directory of a run in a terminal', () => {
    expect(repeatOf({ ...JOB, id: 'local', url: '' }, "/my dir/it's")).toEqual({
      download: '',
      command: `crio-node-e2e run --from '/my dir/it'\\''s'`,
    })
  })

  it('is empty for a run whose inputs are not recorded', () => {
    const repeat = repeatOfRun(NO_FACTS)
    expect(repeat).toEqual({ download: '', command: '' })
    expect(repeatOfSpec(repeat, 'a')).toBe('')
  })

  it.each(['4711; rm -rf ~', '$(id)', "'"])('quotes what is not ours: %s', (text) => {
    const repeat = repeatOf({ ...JOB, id: text, repository: text })
    expect(wordsOf(repeat.download)).toEqual([
      'run',
      'download',
      text,
      '--repo',
      text,
      '--dir',
      `run-${text}`,
    ])
    expect(wordsOf(repeat.command)).toEqual(['run', '--from', `run-${text}`])
  })

  it('does not take a path for an option', () => {
    const { command } = repeatOf({ ...JOB, url: '' }, '-rf')
    expect(wordsOf(command)).toEqual(['run', '--from=-rf'])
  })
})

describe('repeatOfSpec', () => {
  it('has a focus on the spec alone, whatever it is called', () => {
    const unit = constantFrom(
      'a',
      'B',
      ' ',
      "'",
      '"',
      '\\',
      '$',
      '(',
      ')',
      '`',
      '\n',
      '\t',
      'ü',
      '🙂',
      '%',
      '!',
      '*',
      '-',
      '\u200d',
    )
    assert(
      property(string({ unit, minLength: 1, maxLength: 12 }), (text) => {
        const id = specId(['[sig-node] Pods'], text)
        const line = repeatOfSpec(repeatOf(), id)
        expect(line).not.toMatch(/\n/)
        const words = wordsOf(line)
        expect(words).toEqual(['run', '--from', 'run-4711', '--focus', exactPattern(id)])
        expect(new RegExp(words[4] ?? '').test(`E2eNode Suite [sig-node] Pods ${text}`)).toBe(true)
        expect(new RegExp(words[4] ?? '').test(`E2eNode Suite ${id} and more`)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

describe('shellLine', () => {
  it('leaves plain words as they are', () => {
    expect(shellLine(['a', '--b=c', '/d/e.f', '', 'g h'])).toBe("a --b=c /d/e.f '' 'g h'")
  })
})
