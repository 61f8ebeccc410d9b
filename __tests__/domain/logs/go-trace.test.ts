import { describe, expect, it } from '@jest/globals'
import { functionIn } from '../../../src/domain/logs/go-trace.ts'

describe('functionIn', () => {
  it.each([
    [
      'github.com/cri-o/cri-o/server.(*Server).RunPodSandbox(0xc0, {0x1, 0x2})',
      'server.(*Server).RunPodSandbox',
    ],
    [
      '\tk8s.io/kubernetes/pkg/kubelet.(*Kubelet).syncLoop.func1()',
      'kubelet.(*Kubelet).syncLoop.func1',
    ],
    ['gopkg.in/yaml%2ev3.Unmarshal(...)', 'yaml%2ev3.Unmarshal'],
    [
      '#3  0x000000000041e8f8 github.com/cri-o/cri-o/server.New (/usr/bin/crio + 0x1e8f8)',
      'server.New',
    ],
  ])('takes the function of %s', (line, name) => {
    expect(functionIn(line)).toBe(name)
  })

  it.each([
    'panic({0x438b5a0, 0x77750e0})',
    'runtime.gopanic({0x1, 0x2})',
    'runtime/debug.Stack()',
    'net/http.(*conn).serve(0xc0)',
    'k8s.io/apimachinery/pkg/util/runtime.HandleCrash({0x0, 0x0, 0x0})',
    '#0  0x000000000041e8f8 n/a (/usr/bin/crio + 0x1e8f8)',
    '\t/usr/local/go/src/runtime/panic.go:770 +0x132',
    'goroutine 344 [running]:',
    'created by k8s.io/kubernetes/pkg/kubelet.(*Kubelet).Run in goroutine 1',
    'Message with a word. (And an aside.)',
    '',
    `${'a.'.repeat(50_000)}(`,
  ])('finds none in %.80s', (line) => {
    expect(functionIn(line)).toBeNull()
  })
})
