import { timestampOf } from '../logs/timestamp.ts'
import { hasWaited } from './classify.ts'
import type { LoggedLine, Testimony } from './testimony.ts'

/** What the kubelet logs of a pull that failed (kubernetes/kubernetes, pkg/kubelet/images and pkg/kubelet/kuberuntime). */
const NOT_PULLED =
  /\b(?:ErrImagePull|ImagePullBackOff)\b|\b[Ff]ailed to pull image\b|\bBack-off pulling image\b/
/** That an image was there after all, and a container ran (cri-o/cri-o, server; kubernetes, pkg/kubelet/images). */
const GOT_ON =
  /\bmsg="(?:Pulled image: |Started container\b)|\breason="?(?:Pulled|Started)\b|\bSuccessfully pulled image\b/

/**
 * The lines that name the pods of a spec, without those of failed pulls that are no reason for its failure: the spec failed
 * for something else than waiting, or a later line shows that its pods got on.
 */
export function linesOfPods({ spec, logs }: Testimony): readonly LoggedLine[] {
  const own = logs.filter(({ named }) => named)
  const others = own.filter(({ line }) => !NOT_PULLED.test(line))
  const failedAt = spec.failure?.at ?? null
  if (failedAt === null || !hasWaited(spec)) return others
  const timeOf = ({ line }: LoggedLine) => timestampOf(line, failedAt) ?? Number.NEGATIVE_INFINITY
  const last = Math.max(...own.filter(({ line }) => NOT_PULLED.test(line)).map(timeOf))
  return others.some((logged) => GOT_ON.test(logged.line) && timeOf(logged) > last) ? others : own
}
