import { StoreError } from './errors.ts'

/**
 * Text that a person typed: line breaks and tabs are fine in a note, nowhere else.
 *
 * @throws StoreError `text-invalid`
 */
export function checkText(field: 'note' | 'label', text: string, maxLength: number): void {
  const control = field === 'note' ? /[^\P{Cc}\n\r\t]/u : /\p{Cc}/u
  if (text.length > maxLength || control.test(text))
    throw new StoreError('text-invalid', { field, maxLength })
}

/**
 * Text from a peer, for a column of the database: NUL (which PostgreSQL cannot hold) and halves of characters become
 * U+FFFD, and what is longer than `maxLength` UTF-16 units ends in an ellipsis.
 */
export function storableText(text: string, maxLength: number): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text
  return cut.replace(/[\0\p{Cs}]/gu, '\ufffd')
}
