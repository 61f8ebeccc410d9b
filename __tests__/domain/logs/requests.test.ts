import { describe, expect, it } from '@jest/globals'
import { createExcerptCollector } from '../../../src/domain/logs/excerpt.ts'
import type { ExcerptWindow } from '../../../src/domain/logs/excerpt-windows.ts'
import type { CriRequest } from '../../../src/domain/model/results.ts'

const CONTAINER = 'ab'.repeat(32)
const IMAGE = 'registry.k8s.io/e2e-test-images/nonroot:1.5'
const WINDOW: ExcerptWindow = {
  specId: 'spec',
  from: '2026-11-22T11:00:00Z',
  to: '2026-11-22T11:05:02Z',
  failureAt: '2026-11-22T11:05:00Z',
  names: ['pods-7', 'pod-a'],
  namespaces: ['pods-7'],
  images: [IMAGE],
}

function uuid(number: number): string {
  return `0000000${number}-0000-4000-8000-000000000000`
}

/** A line of CRI-O for a request, at so many seconds after 11:00. */
function line(second: number, level: string, message: string, request: string): string {
  const time = new Date(Date.parse(WINDOW.from) + second * 1000).toISOString()
  const [id = '', method = ''] = request.split(' ')
  const service = method === 'PullImage' ? 'ImageService' : 'RuntimeService'
  return `time="${time}" level=${level} msg="${message}" id=${uuid(Number(id))} name=/runtime.v1.${service}/${method}`
}

function requestsIn(lines: readonly string[], window = WINDOW): readonly CriRequest[] {
  const collector = createExcerptCollector([window], WINDOW.from)
  for (const one of lines) collector.push(one)
  return collector.excerpts().get(window.specId)?.requests ?? []
}

function running(second: number): string {
  return line(second, 'info', 'Running pod sandbox: pods-7/pod-a/POD', '1 RunPodSandbox')
}

describe('requests to CRI-O', () => {
  it('have method, object, duration and error at the level info', () => {
    const create = '1 CreateContainer'
    expect(
      requestsIn([
        line(10, 'info', 'Creating container: pods-7/pod-a/c', create),
        line(252, 'error', 'Container creation error: context deadline exceeded\\n', create),
        line(252, 'info', `createCtr: deleting container ${CONTAINER} from storage`, create),
      ]),
    ).toEqual([
      {
        method: 'CreateContainer',
        subject: 'pods-7/pod-a/c',
        startedAt: '2026-11-22T11:00:10.000Z',
        seconds: 242,
        result: 'failed',
        error: 'context deadline exceeded',
        count: 1,
      },
    ])
  })

  it('have the error of the response at the level debug, in both forms of a request', () => {
    const forms = [
      '&RunPodSandboxRequest{Config:&PodSandboxConfig{Metadata:&PodSandboxMetadata{Name:pod-a,Uid:1,Namespace:pods-7,Attempt:0,},},}',
      'config:{metadata:{name:\\"pod-a\\" uid:\\"1\\" namespace:\\"pods-7\\"}}',
    ]
    for (const form of forms) {
      const found = requestsIn([
        line(10, 'debug', `Request: ${form}${' '.repeat(6_000)}`, '1 RunPodSandbox'),
        line(
          12,
          'debug',
          'Response error: rpc error: code = Unknown desc = no network\\nmain.go:1\\n',
          '1 RunPodSandbox',
        ),
      ])
      expect(found).toMatchObject([
        { method: 'RunPodSandbox', subject: 'pods-7/pod-a', seconds: 2, error: 'no network' },
      ])
    }
  })

  it('are followed by the identifier of a container', () => {
    expect(
      requestsIn([
        line(10, 'info', 'Creating container: pods-7/pod-a/c', '1 CreateContainer'),
        line(11, 'info', `Created container ${CONTAINER}: pods-7/pod-a/c`, '1 CreateContainer'),
        line(12, 'info', `Starting container: ${CONTAINER}`, '2 StartContainer'),
        line(13, 'error', 'Failed to start it', '2 StartContainer'),
      ]),
    ).toMatchObject([{ method: 'StartContainer', subject: CONTAINER, error: 'Failed to start it' }])
  })

  it('belong to a pod that only the end of a long request names', () => {
    const envs = '&KeyValue{Key:A,Value:B,},'.repeat(300)
    const request = `Request: &CreateContainerRequest{Config:&ContainerConfig{Envs:[${envs}],},SandboxConfig:&PodSandboxConfig{Metadata:&PodSandboxMetadata{Name:pod-a,Namespace:pods-7,},},}`
    const collector = createExcerptCollector([WINDOW], WINDOW.from)
    const error = 'Response error: container create failed: level=error msg=\\"no cgroup\\"'
    collector.push(line(10, 'debug', request, '1 CreateContainer'))
    collector.push(line(11, 'debug', error, '1 CreateContainer'))
    const found = collector.excerpts().get('spec')
    expect(found?.requests).toMatchObject([
      { error: 'container create failed: level=error msg="no cgroup"' },
    ])
    expect(found?.own.size).toBe(2)
  })

  it('are told if they did not return before the failure, but not if they had just begun', () => {
    expect(requestsIn([running(10)])).toMatchObject([
      { method: 'RunPodSandbox', subject: 'pods-7/pod-a', seconds: null, result: 'no-answer' },
    ])
    expect(requestsIn([running(295)])).toEqual([])
  })

  it('returned if their object exists, although the log has gaps', () => {
    const create = line(12, 'info', 'Creating container: pods-7/pod-a/c', '2 CreateContainer')
    const started = `time="2026-11-22T11:00:14Z" level=info msg="Started container" containerID=${CONTAINER} description=pods-7/pod-a/c id=${uuid(3)} name=/runtime.v1.RuntimeService/StartContainer`
    expect(requestsIn([running(10), create])).toMatchObject([{ method: 'CreateContainer' }])
    expect(requestsIn([running(10), create, started])).toEqual([])
    const end = line(
      9,
      'info',
      `Created container ${CONTAINER}: pods-7/pod-b/c`,
      '4 CreateContainer',
    )
    expect(requestsIn([end, running(10)])).toEqual([])
  })

  it('are told if they were slow, and their end counts after the spec', () => {
    const create = '1 CreateContainer'
    const start = line(200, 'info', 'Creating container: pods-7/pod-a/c', create)
    expect(
      requestsIn([
        start,
        line(240, 'info', `Created container ${CONTAINER}: pods-7/pod-a/c`, create),
      ]),
    ).toMatchObject([{ result: 'succeeded', seconds: 40 }])
    expect(
      requestsIn([start, line(450, 'error', 'Container creation error: late', create)]),
    ).toMatchObject([{ result: 'failed', seconds: 250, error: 'late' }])
  })

  it('are one if they fail in the same way', () => {
    const found = requestsIn(
      [1, 2, 3].flatMap((number) => [
        line(
          number * 10,
          'info',
          'Creating container: pods-7/pod-a/c',
          `${number} CreateContainer`,
        ),
        line(number * 10 + 1, 'error', `no cgroup ${number}`, `${number} CreateContainer`),
      ]),
    )
    expect(found).toMatchObject([{ error: 'no cgroup 1', count: 3 }])
  })

  it('are left out if they are of other pods, succeeded soon, only ask, or are about what is gone', () => {
    expect(
      requestsIn([
        line(1, 'info', 'Creating container: other-1/pod-a/c', '1 CreateContainer'),
        line(2, 'error', 'Container creation error: no cgroup', '1 CreateContainer'),
        line(3, 'info', 'Creating container: pods-7/pod-a/c', '2 CreateContainer'),
        line(4, 'info', `Created container ${CONTAINER}: pods-7/pod-a/c`, '2 CreateContainer'),
        line(5, 'debug', 'Request: &ListContainersRequest{pods-7}', '3 ListContainers'),
        line(6, 'debug', 'Request: &StopContainerRequest{pods-7}', '4 StopContainer'),
        line(7, 'debug', 'Response error: rpc error: code = NotFound desc = x', '4 StopContainer'),
        line(8, 'info', `Pulling image: ${IMAGE}`, '5 PullImage'),
      ]),
    ).toEqual([])
  })

  it('of an image of the spec count, whoever asks', () => {
    expect(
      requestsIn([
        line(
          1,
          'debug',
          `Request: &PullImageRequest{Image:&ImageSpec{Image:${IMAGE},},}`,
          '1 PullImage',
        ),
        line(9, 'debug', 'Response error: manifest unknown', '1 PullImage'),
      ]),
    ).toMatchObject([
      { method: 'PullImage', subject: IMAGE, seconds: 8, error: 'manifest unknown' },
    ])
  })
})
