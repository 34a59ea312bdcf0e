import type { Armor } from '../envelope/armor.ts'
import { type KeyProblem, keyProblem } from '../problem.ts'
import type { KeyText } from '../text/decode.ts'
import { OPENSSH_LABEL } from './openssh-private.ts'

/**
 * What OpenSSH refuses in its own form, and takes in PEM (tried with OpenSSH 9.2): anything before BEGIN, CR LF,
 * blanks at line ends, and no line break after END.
 */
export function openSshObjections(armor: Armor, { text, crlf }: KeyText): KeyProblem[] {
  if (armor.label !== OPENSSH_LABEL) return []
  const problems: KeyProblem[] = []
  if (crlf) {
    problems.push(
      keyProblem('crlf-line-ends', {
        where: { line: 1 },
        found: 'lines that end with CR LF',
        expected: 'LF',
      }),
    )
  }
  if (armor.line > 1) {
    const before = text
      .split('\n')
      .slice(0, armor.line - 1)
      .join('')
      .trim()
    problems.push(
      keyProblem('text-before-key', {
        where: { line: 1 },
        found: before === '' ? 'an empty line' : 'other text',
        expected: 'the BEGIN line',
      }),
    )
  }
  const lines = text.split('\n')
  const padded = lines.findIndex((line) => /\S[ \t]+$/.test(line))
  if (padded >= 0) {
    problems.push(
      keyProblem('invisible-characters', {
        where: { line: padded + 1 },
        found: 'blanks at the end of the line',
        expected: 'nothing',
      }),
    )
  }
  if (!text.endsWith('\n') && /-$/.test(text)) {
    problems.push(
      keyProblem('final-line-break-missing', {
        where: { line: lines.length },
        found: 'the end of the file right after the END line',
        expected: 'a line break',
      }),
    )
  }
  return problems
}
