import { setFlagsFromString } from 'node:v8'

/**
 * How much the heap may grow between two full collections, in percent of what is in use. V8 counts the buffers of
 * transfers as part of the heap and by itself lets it become four times as large: 60 MB, which are transferred in a
 * tenth of a second. Once a full collection happens in the middle of a transfer it moves the buffers of that moment to the
 * old generation, where only the next full one finds them, and so brings that about: some services were at half
 * their speed for as long as they ran. docs/decisions/garbage-collection.md has the measurements.
 */
const HEAP_GROWING_PERCENT = 1000

/** To be called once, before there is much to collect. */
export function collectLessOften(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`)
}
