/** What a room is asked to do: ids of what to judge. */
export interface Work {
  readonly faults: readonly string[]
}

export const NO_WORK: Work = { faults: [] }
