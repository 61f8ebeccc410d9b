import type { IgnitionUnit } from './config.ts'
import type { Fate, IgnitionItem } from './outcome.ts'
import { fateOf, fateOfPath, UNIT_RULES, type UnitView } from './rules.ts'
import {
  hugePagesOf,
  type KernelSetting,
  mountPointOf,
  propertiesOf,
  type SwapFile,
  swapFileOf,
  type UnitProperty,
  viewOf,
} from './units.ts'
import type { IgnitionWork, PlannedFile, PlannedLink } from './work.ts'

const UNIT_DIRECTORY = '/etc/systemd/system'
const RUNTIME_DIRECTORY = '/run/systemd/system'
const PROPERTY_DROP_IN = '50-crio-node-e2e-ignition.conf'
const UNIT_MODE = 0o644

interface UnitContext {
  readonly kubeletTakesSwap: boolean
  /** Where filesystems of the config are mounted. */
  readonly mountPoints: readonly string[]
}

/** What has to be done for one unit, and its outcome. */
interface UnitPlan {
  readonly fate: Fate
  readonly swapFile?: SwapFile
  readonly properties?: readonly UnitProperty[]
  readonly setting?: KernelSetting
}

type UnitWork = Pick<
  IgnitionWork,
  'items' | 'files' | 'links' | 'kernelSettings' | 'swapFiles' | 'starts' | 'stops'
>

/** What is to be done for units. */
export function planUnits(units: readonly IgnitionUnit[], context: UnitContext): UnitWork {
  const planned = units.map((unit) => ({ unit, plan: planUnit(unit, context) }))
  const written = planned.filter(({ plan }) => plan.fate === WRITTEN).map(({ unit }) => unit)
  return {
    items: planned.flatMap(({ unit, plan }) => itemsOf(unit, plan)),
    files: [
      ...written.flatMap(({ name, contents }) =>
        contents ? [unitFile(`${UNIT_DIRECTORY}/${name}`, contents)] : [],
      ),
      ...units.flatMap(dropInFiles),
      ...propertyFiles(planned.flatMap(({ plan }) => plan.properties ?? [])),
    ],
    links: written.flatMap(({ name, mask }) => (mask === true ? [maskLink(name)] : [])),
    kernelSettings: planned.flatMap(({ plan }) => plan.setting ?? []),
    swapFiles: planned.flatMap(({ plan }) => plan.swapFile ?? []),
    starts: written.flatMap(({ name, enabled, mask }) =>
      enabled === true && mask !== true ? [name] : [],
    ),
    stops: written.flatMap(({ name, enabled, mask }) =>
      mask === true || enabled === false ? [name] : [],
    ),
  }
}

const WRITTEN: Fate = fateOf('systemd.units')

function planUnit(unit: IgnitionUnit, context: UnitContext): UnitPlan {
  const view = viewOf(unit)
  const fitting = UNIT_RULES.filter(({ fits }) => fits(view))
  const [first] = fitting
  const mountPoint = mountPointOf(view)
  if (mountPoint !== null && context.mountPoints.includes(mountPoint)) {
    return {
      fate: {
        outcome: 'superseded',
        reason: `a filesystem of the config is already mounted at ${mountPoint}`,
      },
    }
  }
  if (first !== undefined) {
    const reasons = fitting.filter(({ outcome }) => outcome === first.outcome)
    return {
      fate: { outcome: first.outcome, reason: reasons.map(({ reason }) => reason).join('; ') },
    }
  }
  return unit.enabled === true
    ? (translated(view, context) ?? { fate: WRITTEN })
    : { fate: WRITTEN }
}

/** The plan for a unit whose work the action does itself, or null. */
function translated(view: UnitView, { kubeletTakesSwap }: UnitContext): UnitPlan | null {
  const properties = propertiesOf(view)
  if (properties !== null) {
    const names = [...new Set(properties.map(({ unit }) => unit))].join(', ')
    return {
      properties,
      fate: applied(`as drop-ins for ${names}, which are removed after the run`),
    }
  }
  const setting = hugePagesOf(view)
  if (setting !== null) {
    return {
      setting,
      fate: applied(`the action writes ${setting.value}, and restores the old number`),
    }
  }
  if (!view.commands.some((command) => /\bswapon\b/.test(command))) return null
  const swapFile = swapFileOf(view)
  if (swapFile === null || fateOfPath(swapFile.path) !== null) {
    return refused('the commands do not show the swap file and its size')
  }
  if (!kubeletTakesSwap) {
    return refused(
      'the kubelet does not start with swap; set `kubelet-flags: --fail-swap-on=false`',
    )
  }
  return {
    swapFile,
    fate: applied(
      `the action creates ${swapFile.path} (${swapFile.mebibytes} MiB), and removes it after the run`,
    ),
  }
}

function applied(reason: string): Fate {
  return { outcome: 'applied', reason }
}

function refused(reason: string): UnitPlan {
  return { fate: { outcome: 'not-applied', reason } }
}

function itemsOf({ name, dropins }: IgnitionUnit, { fate }: UnitPlan): IgnitionItem[] {
  const { outcome, reason } = fateOf('systemd.units.dropins')
  return [
    { field: 'systemd.units', subject: name, outcome: fate.outcome, reason: fate.reason },
    ...dropins.map((dropIn) => ({
      field: 'systemd.units.dropins',
      subject: `${name} ${dropIn.name}`,
      outcome,
      reason,
    })),
  ]
}

function dropInFiles({ name, dropins }: IgnitionUnit): PlannedFile[] {
  return dropins.map((dropIn) =>
    unitFile(`${UNIT_DIRECTORY}/${name}.d/${dropIn.name}`, dropIn.contents ?? ''),
  )
}

/** One drop-in for each unit, with all of its properties. */
function propertyFiles(properties: readonly UnitProperty[]): PlannedFile[] {
  return [...new Set(properties.map(({ unit }) => unit))].map((unit) => {
    const type = unit.split('.').at(-1) ?? ''
    const section = `${type.charAt(0).toUpperCase()}${type.slice(1)}`
    const lines = properties.filter((one) => one.unit === unit).map((one) => one.assignment)
    return unitFile(
      `${RUNTIME_DIRECTORY}/${unit}.d/${PROPERTY_DROP_IN}`,
      `[${section}]\n${lines.join('\n')}\n`,
    )
  })
}

/** Ignition overwrites existing units. */
function unitFile(path: string, contents: string): PlannedFile {
  return {
    path,
    bytes: new TextEncoder().encode(contents),
    append: [],
    mode: UNIT_MODE,
    overwrite: true,
    user: null,
    group: null,
  }
}

function maskLink(name: string): PlannedLink {
  return {
    path: `${UNIT_DIRECTORY}/${name}`,
    target: '/dev/null',
    hard: false,
    overwrite: true,
    user: null,
    group: null,
  }
}
