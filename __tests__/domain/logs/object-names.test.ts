import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createNameIndex, objectNamesOf } from '../../../src/domain/logs/object-names.ts'
import { createConsoleReader } from '../../../src/domain/results/console.ts'
import { readGinkgoJson } from '../../../src/domain/results/ginkgo-json.ts'
import { readJUnit } from '../../../src/domain/results/junit.ts'
import { aSpecResult } from '../results/model.ts'
import { present, readRecording } from '../results/recordings.ts'

describe('objectNamesOf', () => {
  it('finds namespace and pods in every report format', () => {
    const recording = readRecording('vm3-par')
    const reader = createConsoleReader()
    reader.push(recording.console)
    reader.end()
    for (const suite of [
      readGinkgoJson(present(recording.ginkgo)),
      readJUnit(present(recording.junit)),
      reader.result(),
    ]) {
      const failed = suite.specs.find(({ outcome }) => outcome === 'failed')
      expect(failed && objectNamesOf(failed)).toEqual([
        'security-context-test-162',
        'implicit-nonroot-uid',
      ])
    }
  })

  it('ignores namespaces of other specs in a dump of the node', () => {
    const { specs } = readGinkgoJson(present(readRecording('p1-parallel2').ginkgo))
    const failed = specs.find(({ id }) => id.includes('node-pod communication: udp'))
    expect(failed && objectNamesOf(failed)).toEqual(
      expect.arrayContaining(['pod-network-test-8418']),
    )
    expect(failed && objectNamesOf(failed).filter((name) => /-\d{4}$/.test(name))).toHaveLength(1)
  })

  it('finds the namespace of an interrupted spec by its base name', () => {
    const output = `STEP: Building a namespace api object, basename kubelet-test @ 11/22/26 11:00:00
Creating pod kubelet-test-2026/busybox and my-kubelet-test-1`
    expect(objectNamesOf(aSpecResult({ output }))).toEqual(['kubelet-test-2026'])
  })

  it('finds nothing without output', () => {
    expect(objectNamesOf(aSpecResult())).toEqual([])
  })

  it('takes only names that Kubernetes allows, up to a limit', () => {
    const text = fc.array(
      fc.oneof(
        fc.string(),
        fc.string().map((name) => `Destroying namespace "${name}" for this suite`),
        fc.stringMatching(/^[a-z0-9-]{1,12}$/).map((name) => `event for ${name}: {kubelet}`),
      ),
    )
    fc.assert(
      fc.property(text, (lines) => {
        const names = objectNamesOf(aSpecResult({ output: lines.join('\n') }))
        expect(names.length).toBeLessThanOrEqual(20)
        for (const name of names) expect(name).toMatch(/^[a-z0-9.-]{4,}$/)
      }),
    )
  })
})

describe('createNameIndex', () => {
  it.each([
    ['pod="pods-34/busybox"', true],
    ['pods-34_busybox', true],
    ['/pods-34', true],
    ['pods-345/busybox', false],
    ['my-pods-34/busybox', false],
    ['Pods-34', false],
    ['pods-345 and pods-34', true],
    ['', false],
  ])('looks for a whole name in %j', (line, found) => {
    expect(createNameIndex(['pods-34', 'other'])(line).has('pods-34')).toBe(found)
  })

  it('finds names with dots', () => {
    const index = createNameIndex(['pod.a-1', 'pod', '.a'])
    expect([...index('the pod.a-1 and')]).toEqual(['pod.a-1', 'pod'])
    expect([...index('the pod.a-12')]).toEqual(['pod'])
  })

  it('finds nothing without names', () => {
    expect(createNameIndex([])('any line').size).toBe(0)
  })
})
