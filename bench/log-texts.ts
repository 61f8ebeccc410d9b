/** Logs of a node, in parts. Their times repeat after an hour. */

const STARTED = Date.parse('2026-11-22T11:00:00Z')
const HOUR = 3600

/** A time after the start of the suite, ISO 8601. */
export function isoAt(seconds: number): string {
  return new Date(STARTED + seconds * 1000).toISOString()
}

/** The same as klog writes it, with the process. */
export function klogTime(seconds: number): string {
  return `1122 ${isoAt(seconds).slice(11, 23)}000    2406`
}

/** Errors of CRI-O about as many pods. */
export function crioLog(bytes: number, pods = 997): Generator<string> {
  return untilFull(
    bytes,
    (line) =>
      `Nov 22 11:00:00 node crio[119]: time="${isoAt(line % HOUR)}" level=error msg="Failed to do ${words(line)} for pod-${line % pods}" id=${line}\n`,
  )
}

/** CRI-O's log with level debug, as it is without the journal: an hour of calls, few of which fail. */
export function debugLog(bytes: number): Generator<string> {
  const perSecond = bytes / 400 / HOUR
  return untilFull(bytes, (line) => {
    const at = isoAt(Math.min(line / perSecond, HOUR))
    const id = `id=0a1b2c3d-${line % 9973} name=/runtime.v1.RuntimeService/ContainerStatus`
    const text =
      line % 500 === 0
        ? `level=warning msg="Failed to stat ${words(line)} of pod-${line % 20}"`
        : `level=debug msg="Response: &ContainerStatusResponse{Status:&ContainerStatus{Id:0a1b2c3d${line},Metadata:&ContainerMetadata{Name:pod-${line % 997},Attempt:0,},State:CONTAINER_RUNNING,CreatedAt:1795345200,ImageRef:registry.k8s.io/pause@sha256:7031c1b283388d2c,Labels:map[string]string{io.kubernetes.pod.namespace: pods-${line % 997},},},Info:map[string]string{},}" file="otel-collector/interceptors.go:74"`
    return `time="${at}" ${text} ${id}\n`
  })
}

/** Errors of the kubelet about as many pods. */
export function kubeletLog(bytes: number, pods = 997): Generator<string> {
  return untilFull(
    bytes,
    (line) =>
      `E${klogTime(line % HOUR)} pod_workers.go:64] "Error syncing pod ${words(line)}" pod="pods-${line % pods}/pod-${line % pods}"\n`,
  )
}

/** So many attempts of the kubelet to connect to CRI-O. */
export function refusals(count: number): Generator<string> {
  return times(
    count,
    (line) =>
      `E${klogTime((line * HOUR) / count)} remote_runtime.go:1] "Status failed" err="rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: connection refused\\""\n`,
  )
}

/** So many ends of CRI-O with the start after each. */
export function restarts(count: number): Generator<string> {
  return times(count, (index) => {
    const at = isoAt((index * HOUR) / count)
    return `Nov 22 ${at.slice(11, 19)} node systemd[1]: crio.service: Main process exited, code=killed, status=9/KILL\nNov 22 ${at.slice(11, 19)} node crio[${index}]: time="${at}" level=info msg="Starting CRI-O, version: 1.36.0, git: abc"\n`
  })
}

/** So many ends of the kubelet with the start after each, one in three seconds. */
export function kubeletEnds(count: number): Generator<string> {
  return times(count, (index) => {
    const [end, start] = [isoAt(550 + index * 3), isoAt(551 + index * 3)].map((at) =>
      at.replace('Z', '+0000'),
    )
    return `${end} node systemd[1]: kubelet.service: Main process exited, code=exited, status=1/FAILURE\n${start} node systemd[1]: Started kubelet.service\n`
  })
}

/** A text again and again, with the number of the line at its end. */
export function repeatedLines(bytes: number, text: string): Generator<string> {
  return untilFull(bytes, (line) => `${text}${line}\n`)
}

/** Three letters of 26, so that many lines differ in more than numbers. */
export function words(number: number): string {
  return `${letter(number)}${letter(number / 26)} ${letter(number / 676)}`
}

function letter(number: number): string {
  return String.fromCharCode(97 + (Math.floor(number) % 26))
}

function* untilFull(bytes: number, write: (index: number) => string): Generator<string> {
  for (let done = 0, index = 0; done < bytes; index++) {
    const part = write(index)
    done += part.length
    yield part
  }
}

function* times(count: number, write: (index: number) => string): Generator<string> {
  for (let index = 0; index < count; index++) yield write(index)
}
