/** What a room is asked to do: ids of what to judge. */
export interface Work {
  readonly faults: readonly string[]
  readonly healthy: readonly string[]
  /** `FIRST+SECOND`. */
  readonly combinations: readonly string[]
  /** Faults that real clients meet. */
  readonly clients: readonly string[]
}

export const NO_WORK: Work = { faults: [], healthy: [], combinations: [], clients: [] }
