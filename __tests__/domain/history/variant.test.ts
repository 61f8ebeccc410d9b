import { expect, test } from '@jest/globals'
import { variantOf } from '../../../src/domain/history/variant.ts'
import { aBuild, aKubernetesBuild, aPart } from '../../builders.ts'

test('builds of main have no variant', () => {
  expect(variantOf([aBuild({ asked: 'main' }), aKubernetesBuild({ asked: 'last-good' })])).toBe('')
})

test('a release and its branch are the same variant', () => {
  for (const asked of ['v1.36.1', '1.36.1', 'release-1.36']) {
    expect(variantOf([aBuild({ asked }), aKubernetesBuild({ asked: 'main' })])).toBe('cri-o 1.36')
  }
})

test('a component that replaces that of the bundle is named', () => {
  const source = 'https://example.com/bundle.tar.gz'
  const own = [aPart({ name: 'bundle', source }), aPart({ name: 'runc', source })]
  const crun = aPart({ name: 'crun', source: 'https://example.com/crun', version: '1.26' })
  expect(variantOf([aBuild({ asked: 'main', parts: [...own, crun] })])).toBe('crun 1.26')
  expect(variantOf([aBuild({ asked: 'main', parts: own })])).toBe('')
})

test('files of a local build replace nothing', () => {
  const parts = ['crio', 'crun'].map((name) =>
    aPart({ name, source: `/bundle/${name}`, trust: 'local' }),
  )
  expect(variantOf([aBuild({ asked: '/bundle', parts })])).toBe('')
})
