/** Repairs in the JSON of the doctor: the field `repairs`, present with `--fix` only. */
import type { RepairRecord } from '../repair/fix.ts'
import type { Change } from '../repair/plan.ts'

export interface RepairJson {
  readonly cause: RepairRecord['cause']
  readonly kind: RepairRecord['repair']['kind']
  readonly outcome: RepairRecord['outcome']
  /** For `tsunagu doctor --undo`; null when no file was changed. */
  readonly id: string | null
  readonly changes: readonly { readonly change: Change['kind']; readonly path: string }[]
  /** What to type from now on; null when that stays the same. */
  readonly command: string | null
  /** Why not; null when it was possible. */
  readonly refusal: { readonly reason: string; readonly path: string | null } | null
}

export function repairsJson(records: readonly RepairRecord[]): RepairJson[] {
  return records.map(({ cause, repair, outcome, id, plan, refusal }) => ({
    cause,
    kind: repair.kind,
    outcome,
    id,
    changes: plan?.changes.map(({ kind, path }) => ({ change: kind, path })) ?? [],
    command: plan?.command?.line ?? null,
    refusal: refusal && { reason: refusal.reason, path: refusal.path ?? null },
  }))
}
