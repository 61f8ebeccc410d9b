import imagesData from '../../../lanes/images.json' with { type: 'json' }
import { oneOf } from '../fields.ts'
import type { PlannedSpec } from '../model/results.ts'
import type { ImageOptions } from './request.ts'

/** An image to pull before the suite starts. */
export interface WantedImage {
  /** The name to pull it by. */
  readonly name: string
  /** Whether selected specs certainly need it: without the image the run cannot test them. */
  readonly needed: boolean
}

/**
 * Images of the suite without registry and tag, which of the listed versions specs use, and the source files of these specs,
 * from Kubernetes 1.36 (kubernetes/kubernetes test/e2e_node, test/e2e/common and test/utils/image/manifest.go).
 */
const IMAGES = imagesData.map((row) => ({
  ...row,
  versions: oneOf(['newest', 'all'], row.versions, `lanes/images.json, ${row.image}`),
}))

type ImageRow = (typeof IMAGES)[number]

/**
 * When so many selected specs are in source files that use one image alone, that image is certainly needed. A few of them
 * may only test objects of the API and start no pod.
 */
const SURE_SPECS = 10

/** Images that cannot be pulled: one registry does not exist, the other needs a login. Specs test exactly that. */
const NEVER = /^(?:invalid\.registry\.k8s\.io|gcr\.io\/k8s-authenticated-test)\//

/**
 * The images to pull before the suite.
 * @param listed all images that the suite may use, as `e2e_node.test --list-images` prints them
 * @param pauseImage CRI-O's own, which every pod needs; null when it has none
 */
export function wantedImages(
  choice: ImageOptions['pull'],
  listed: readonly string[],
  planned: readonly PlannedSpec[],
  pauseImage: string | null,
): readonly WantedImage[] {
  if (choice === 'none') return []
  const wanted = new Map<string, WantedImage>()
  const add = (name: string, needed: boolean) =>
    wanted.set(name, { name, needed: needed || wanted.get(name)?.needed === true })
  if (pauseImage !== null) add(pauseImage, true)
  const files = planned.map((spec) => sourceFile(spec))
  for (const row of IMAGES) {
    const uses = files.filter((file) => row.files.includes(file))
    if (uses.length === 0) continue
    const alone = uses.filter((file) => isOnlyImageOf(row, file))
    for (const name of versionsOf(row, listed)) add(name, alone.length >= SURE_SPECS)
  }
  if (choice === 'all') {
    for (const name of listed.filter((image) => !NEVER.test(image))) add(name, false)
  }
  return [...wanted.values()]
}

/** The names of images in the output of `e2e_node.test --list-images`, one per line. */
export function readImageList(output: string): readonly string[] {
  return output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)+[:@]\S+$/.test(line))
}

/** The registry host of an image. */
export function registryOf(image: string): string {
  return image.slice(0, Math.max(0, image.indexOf('/')))
}

/** The path inside of Kubernetes' repository; empty where the suite does not say. */
function sourceFile(spec: PlannedSpec): string {
  return spec.location?.file.replace(/^.*?(?=\btest\/e2e)/, '') ?? ''
}

function isOnlyImageOf(row: ImageRow, file: string): boolean {
  return IMAGES.every((other) => other === row || !other.files.includes(file))
}

function versionsOf({ image, versions }: ImageRow, listed: readonly string[]): readonly string[] {
  const found = listed
    .filter((name) => name.includes(`/${image}:`) || name.includes(`/${image}@`))
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  return versions === 'all' ? found : found.slice(-1)
}
