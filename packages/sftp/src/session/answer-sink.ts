/** Memory that a transport lends for one answer, in order; filled by the session and sent by the transport. */
export type Loan = {
  /** Its pieces, as large as the transport's own packets. Their lengths add up to what was asked for. */
  readonly pieces: readonly Buffer[]
}

/**
 * Where a session's answers go. Whoever carries the bytes (an SSH channel, standard output) implements it.
 * File data is read straight into memory that the transport lends, because a copy of each byte would cost a
 * tenth of the speed.
 */
export interface AnswerSink {
  /** Sends one small message. The sink may keep it for a moment to send several together. */
  send(message: Buffer): void
  /** Lends memory for a message of at most `bytes` bytes. */
  lend(bytes: number): Loan
  /** Sends the first `bytes` bytes of what was lent, in order with all else. */
  sendLoan(loan: Loan, bytes: number): void
  /**
   * Whether more large answers may be prepared. False while the client does not read; the sink calls the
   * session's `resume` when it changes.
   */
  readonly ready: boolean
  /** The session has finished with `bytes` bytes of its input; the client may send that many more. */
  consumed(bytes: number): void
}
