/** What another program on this machine is set up to do, as far as it concerns a connection. Never a password. */
import type { Facts } from '@tsunagu/catalogue'

export type OtherClient = 'putty' | 'winscp' | 'filezilla'

/** One value and where it stands. */
export interface Setting<T> {
  readonly value: T
  /** A file, or the path of a registry key. */
  readonly place: string
  /** From 1; null in a registry. */
  readonly line: number | null
}

export interface ClientSession {
  readonly client: OtherClient
  /** As the person called it. */
  readonly name: string
  readonly host: Setting<string>
  /** Null: the usual one of the protocol. */
  readonly port: Setting<number> | null
  readonly user: Setting<string> | null
  readonly keyFile: Setting<string> | null
  readonly protocol: Setting<Facts['settings.protocol']['id']>
  readonly proxy: Setting<ClientProxy> | null
  /** Whether it changes the line ends of what it sends; null when it is not set up to. */
  readonly textMode: Setting<true> | null
}

export interface ClientProxy {
  readonly kind: 'http' | 'socks' | 'command'
  /** `HOST:PORT`; null when it is not known. */
  readonly value: string | null
}

/** Values by name in lower case; names that are not asked for are never kept (among them are passwords). */
export type Values = ReadonlyMap<string, Setting<string>>

export function numberOf(setting: Setting<string> | undefined, most: number): Setting<number> | null {
  if (setting === undefined || !/^\d{1,5}$/.test(setting.value)) return null
  const value = Number(setting.value)
  return value > 0 && value <= most ? { ...setting, value } : null
}

/** Null for an empty value. */
export function textOf(setting: Setting<string> | undefined): Setting<string> | null {
  return setting === undefined || setting.value.trim() === ''
    ? null
    : { ...setting, value: setting.value.trim() }
}

/** `%20` and its like; PuTTY and WinSCP write bytes of UTF-8, WinSCP with a mark before them. */
export function unmunged(text: string): string {
  if (!text.includes('%')) return text
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const digits = /^%([0-9A-Fa-f]{2})/.exec(text.slice(at, at + 3))?.[1]
    if (digits === undefined) {
      bytes.push(...new TextEncoder().encode(text[at]))
      continue
    }
    bytes.push(Number.parseInt(digits, 16))
    at += 2
  }
  return new TextDecoder().decode(Uint8Array.from(bytes)).replace(/^\ufeff/, '')
}
