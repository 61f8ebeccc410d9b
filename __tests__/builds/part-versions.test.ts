import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { partsWithVersions } from '../../src/builds/part-versions.ts'
import { writeFiles } from './bucket.ts'
import { type BuildEnvironment, openBuildEnvironment } from './build-environment.ts'

const COMMIT = 'f8a096be060b22ccd3d5f3ebe44108517fbf6c30'

let environment: BuildEnvironment

beforeEach(() => {
  environment = openBuildEnvironment()
})

afterEach(() => environment.close())

it.each([
  [
    'crun',
    `crun version 1.8.1\ncommit: ${COMMIT}\nrundir: /run/crun\nspec: 1.0.0`,
    '1.8.1',
    COMMIT,
  ],
  [
    'runc',
    'runc version 1.4.2\ncommit: v1.4.2-0-gabcdef01\nspec: 1.3.0\ngo: go1.26.1',
    '1.4.2',
    'abcdef01',
  ],
  ['runc', 'runc version 1.1.5+ds1\nspec: 1.0.2-dev', '1.1.5+ds1', null],
  ['conmon', `conmon version 2.1.6\ncommit: ${COMMIT}`, '2.1.6', COMMIT],
  ['crictl', 'crictl version v1.36.0', 'v1.36.0', null],
  ['ginkgo', 'Ginkgo Version 2.28.1', '2.28.1', null],
  ['cni-plugins/bridge', 'CNI bridge plugin v1.9.1', 'v1.9.1', null],
  ['cni-plugins/bridge', 'CNI bridge plugin version unknown', null, null],
  ['conmonrs', 'conmonrs: not built for this bundle', null, null],
])('%s that says %j has its version and commit', async (name, output, version, commit) => {
  writeFiles(environment.directory, { program: `#!/bin/sh\ncat <<'END'\n${output}\nEND\n` })
  const part = {
    name,
    source: 'https://example.com/x',
    sha256: '0'.repeat(64),
    trust: 'checksum',
    version: null,
    commit: null,
    date: null,
  } as const
  const file = { path: `${environment.directory}/program`, part }
  expect(await partsWithVersions([file], environment.options('http://127.0.0.1:9'))).toEqual([
    { ...part, version, commit },
  ])
})
