/**
 * Text that others wrote (clients, users), made safe for a terminal: control characters, which could move the cursor
 * or change the title, characters that reorder text, and halves of characters are shown as escapes.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The same, with its line breaks kept and its lines indented: for notes. */
export function printableLines(text: string, indent: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => printable(line))
    .join(`\n${indent}`)
}

/** JSON, indented. Control characters that JSON leaves as they are become escapes of JSON, so it is the same value. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
