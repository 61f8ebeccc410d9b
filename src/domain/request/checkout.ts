/** A project whose commits can be built from a checkout; also the input of its builds. */
export type CheckoutProject = 'crio' | 'kubernetes'

/** A git checkout whose commits are built when they are tried. */
export interface CheckoutRequest {
  readonly project: CheckoutProject
  /** Absolute. */
  readonly directory: string
  /** The program that builds a commit, with its arguments; it runs in the root of the sources. */
  readonly command: readonly string[]
  /** The folder below that root in which it leaves programs; null for where the project's own Makefile does. */
  readonly output: string | null
}

/** How a project is known, and what its build leaves. */
interface Project {
  /** The module path in go.mod. */
  readonly module: string
  /** A command that builds what is needed. */
  readonly example: string
  /** Where programs can be, the first that has all needed ones counts. ARCH is the Go name of the architecture. */
  readonly folders: readonly string[]
  readonly needed: readonly string[]
  /** Taken as well if they are there. */
  readonly optional: readonly string[]
}

/**
 * CRI-O: cri-o/cri-o, Makefile (`binaries`, `build-static`). Kubernetes: kubernetes/kubernetes, hack/lib/golang.sh
 * (`KUBE_OUTPUT_BIN`, and the link to it) and build/common.sh (`build/run.sh`).
 */
export const PROJECTS: Readonly<Record<CheckoutProject, Project>> = {
  crio: {
    module: 'github.com/cri-o/cri-o',
    example: 'make bin/crio bin/pinns',
    folders: ['bin', 'bin/static'],
    needed: ['crio', 'pinns'],
    optional: ['crictl', 'conmon', 'conmonrs', 'crun', 'runc', 'crio-credential-provider'],
  },
  kubernetes: {
    module: 'k8s.io/kubernetes',
    example: "make WHAT='cmd/kubelet test/e2e_node/e2e_node.test github.com/onsi/ginkgo/v2/ginkgo'",
    folders: [
      '_output/bin',
      '_output/local/bin/linux/ARCH',
      '_output/dockerized/bin/linux/ARCH',
      '_output/dockerized/go/bin',
    ],
    needed: ['e2e_node.test', 'ginkgo', 'kubelet'],
    optional: [],
  },
}

const MODULE = /^module[ \t]+"?([^\s"]+)"?/m
const MAJOR = /\/v\d+$/

/** The project of a go.mod file by its module path, without the major version; null for another project. */
export function projectOf(goMod: string): CheckoutProject | null {
  const path = MODULE.exec(goMod)?.[1]?.replace(MAJOR, '')
  if (path === PROJECTS.crio.module) return 'crio'
  return path === PROJECTS.kubernetes.module ? 'kubernetes' : null
}
