/**
 * Lets answers out in the order in which their requests came, however their work ends. SFTP does not ask for
 * it (draft section 6), but PuTTY's pscp gives up a download with "Lost connection" when the answers to its
 * READs come in another order, and OpenSSH's server never lets them.
 */
export class AnswerOrder {
  readonly #places: { send: (() => void) | null }[] = []

  /** Takes the next place. What it returns is called once, with what is to be done when all before are done. */
  enter(): (send: () => void) => void {
    const place: { send: (() => void) | null } = { send: null }
    this.#places.push(place)
    return (send) => {
      place.send = send
      for (let first = this.#places[0]; first?.send; first = this.#places[0]) {
        this.#places.shift()
        first.send()
      }
    }
  }
}
