import { isStoreError, type StoreErrorCode, type StoreErrorFacts } from '../index.ts'

/** The facts of the refusal that `work` ends in; fails when it succeeds, or ends otherwise. */
export async function refusal<C extends StoreErrorCode>(
  code: C,
  work: Promise<unknown>,
): Promise<StoreErrorFacts[C]> {
  try {
    await work
  } catch (error) {
    if (isStoreError(error, code)) return error.facts
    throw error
  }
  throw new Error(`was not refused; expected ${code}`)
}
