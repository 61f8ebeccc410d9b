export function earlyWarnings(_all: unknown, _now: Date): readonly [] {
  return []
}
