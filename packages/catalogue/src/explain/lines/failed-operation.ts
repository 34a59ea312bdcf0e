/** An operation on a file that a server refused, as programs of every kind report it: by its words or its status. */
import type { Facts } from '../../evidence/facts.ts'
import { fileOutcomeOf, fileOutcomeOfStatus } from '../decode/sftp-status.ts'
import { type Draft, fact } from '../pattern.ts'

export type Operation = Facts['file.operation']['operation']

interface More {
  readonly path?: string | undefined
  readonly status?: number | undefined
}

/** A server's words about times and modes. */
const aboutAttributes =
  /\bSETSTAT\b|(?:modify|set|change)\w* (?:the )?(?:file )?(?:attributes|permissions|times?\b|timestamp)/i

/** An operation that failed with these words; null when they say nothing that is known. */
export function failed(operation: Operation, reason: string, { path, status }: More = {}): Draft | null {
  // Programs for many protocols put the answer of a web server into the same frame.
  if (/^\s*(?:[45]\d\d |<!DOCTYPE|<html|HTTP)|: [45]\d\d [A-Z][a-z]+/.test(reason)) return null
  const outcome = fileOutcomeOf(reason) ?? (status === undefined ? null : fileOutcomeOfStatus(status))
  if (!outcome || outcome === 'ok') return null
  // The server names the operation where the client does not.
  const named = operation === 'other' && aboutAttributes.test(reason) ? 'set-attributes' : operation
  return fact('file.operation', { operation: named, outcome, path, status, message: reason })
}
