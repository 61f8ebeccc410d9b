import { DEFAULT_MIRRORS } from '../domain/request/build-locations.ts'
import type { Input } from './input.ts'
import { parseMirror } from './locations.ts'

/** The rows of the table of inputs (table.ts) that name servers. */
export const MIRROR_INPUTS = {
  'mirror-crio': {
    brief: 'base URL of the CRI-O builds',
    fallback: DEFAULT_MIRRORS.crio,
    example: 'https://mirror.example.com/cri-o',
    allowed: 'an http or https URL without credentials and query',
    parse: parseMirror,
  },
  'mirror-kubernetes': {
    brief: 'base URL of the Kubernetes builds',
    fallback: DEFAULT_MIRRORS.kubernetes,
    example: 'https://mirror.example.com/k8s',
    allowed: 'an http or https URL without credentials and query',
    parse: parseMirror,
  },
  'mirror-kubernetes-listing': {
    brief: 'URL that lists the Kubernetes CI builds',
    fallback: DEFAULT_MIRRORS.kubernetesListing,
    example: 'https://mirror.example.com/storage/v1/b/k8s/o',
    allowed: 'an http or https URL without credentials and query',
    parse: parseMirror,
  },
  'mirror-github': {
    brief: 'base URL in place of https://github.com',
    fallback: DEFAULT_MIRRORS.gitHub,
    example: 'https://mirror.example.com/github',
    allowed: 'an http or https URL without credentials and query',
    parse: parseMirror,
  },
} as const satisfies Readonly<Record<string, Input<string>>>
