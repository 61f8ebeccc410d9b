/** Kind of a field; a question mark stands after those that may be left out. */
type FieldKind = 'text' | 'text?' | 'number' | 'count' | 'texts?' | 'object?'

/** Messages by service and method, in the JSON form that the toolkit's clients send. */
const METHODS = {
  ArtifactService: {
    CreateArtifact: {
      workflow_run_backend_id: 'text',
      workflow_job_run_backend_id: 'text',
      name: 'text',
      version: 'number',
      expires_at: 'text?',
      mime_type: 'text?',
    },
    FinalizeArtifact: {
      workflow_run_backend_id: 'text',
      workflow_job_run_backend_id: 'text',
      name: 'text',
      size: 'count',
      hash: 'text?',
    },
    ListArtifacts: {
      workflow_run_backend_id: 'text',
      workflow_job_run_backend_id: 'text',
      name_filter: 'text?',
      id_filter: 'text?',
    },
    GetSignedArtifactURL: {
      workflow_run_backend_id: 'text',
      workflow_job_run_backend_id: 'text',
      name: 'text',
    },
    DeleteArtifact: {
      workflow_run_backend_id: 'text',
      workflow_job_run_backend_id: 'text',
      name: 'text',
    },
  },
  CacheService: {
    CreateCacheEntry: { key: 'text', version: 'text', metadata: 'object?' },
    FinalizeCacheEntryUpload: {
      key: 'text',
      version: 'text',
      size_bytes: 'count',
      metadata: 'object?',
    },
    GetCacheEntryDownloadURL: {
      key: 'text',
      version: 'text',
      restore_keys: 'texts?',
      metadata: 'object?',
    },
  },
} as const satisfies Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, FieldKind>>>>>
>

type Services = typeof METHODS
/** Methods of both services; their names are different. */
export type Method = { [Service in keyof Services]: keyof Services[Service] }[keyof Services]

type FieldsOf<Name extends Method> = Extract<
  { [Service in keyof Services]: Services[Service] }[keyof Services],
  Readonly<Record<Name, unknown>>
>[Name]

type Value<Kind> = Kind extends 'number'
  ? number
  : Kind extends 'texts?'
    ? readonly string[] | undefined
    : Kind extends 'object?'
      ? object | undefined
      : Kind extends 'text?'
        ? string | undefined
        : string

/** A message that has been checked. Counts are texts of digits, as 64-bit numbers are in this form. */
export type Message<Name extends Method> = {
  readonly [Field in keyof FieldsOf<Name>]: Value<FieldsOf<Name>[Field]>
}

const CHECKS: Readonly<Record<FieldKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value !== '',
  'text?': (value) => value === undefined || typeof value === 'string',
  number: (value) => Number.isInteger(value),
  count: (value) => typeof value === 'string' && /^\d+$/.test(value),
  'texts?': (value) =>
    value === undefined ||
    (Array.isArray(value) && value.every((item) => typeof item === 'string')),
  'object?': (value) => value === undefined || (typeof value === 'object' && value !== null),
}

/** The method of a path such as `/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`, or null. */
export function methodOf(path: string): Method | null {
  const match = /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+)\/(\w+)$/.exec(path)
  const [, service = '', name = ''] = match ?? []
  const services: Readonly<Record<string, object>> = METHODS
  const methods = services[service]
  return methods !== undefined && isMethod(methods, name) ? name : null
}

function isMethod(methods: object, name: string): name is Method {
  return Object.hasOwn(methods, name)
}

/** What is wrong with a message: fields that are missing, of another kind, or not known. */
export function problemsOf(
  method: Method,
  message: Readonly<Record<string, unknown>>,
): readonly string[] {
  const all: Readonly<Record<string, Readonly<Record<string, FieldKind>>>> = {
    ...METHODS.ArtifactService,
    ...METHODS.CacheService,
  }
  const fields = all[method] ?? {}
  return [
    ...Object.entries(fields)
      .filter(([name, kind]) => !CHECKS[kind](message[name]))
      .map(([name, kind]) => `${name} is no ${kind}`),
    ...Object.keys(message)
      .filter((name) => !(name in fields))
      .map((name) => `${name} is not known`),
  ]
}
