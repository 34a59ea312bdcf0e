import type { Repair } from '@tsunagu/catalogue'
import { cleanKeyFile } from './clean-key-file.ts'
import { convertKey } from './convert-key.ts'
import { disableSshOption } from './disable-ssh-option.ts'
import { addKnownHost, replaceKnownHost } from './known-host.ts'
import { makeKnownHostsWritable } from './make-known-hosts-writable.ts'
import type { Executor, Planned, RepairKind, Situation } from './plan.ts'
import { removeHostsEntry } from './remove-hosts-entry.ts'
import { restrictAclToOwner } from './restrict-acl-to-owner.ts'
import { setBinaryTransfer } from './set-binary-transfer.ts'
import { setFileMode } from './set-file-mode.ts'
import { setSshOption } from './set-ssh-option.ts'
import { useInstead } from './use-instead.ts'

/** One executor for each kind; a kind without one does not compile. */
export const executors: { readonly [K in RepairKind]: Executor<K> } = {
  'set-file-mode': setFileMode,
  'restrict-acl-to-owner': restrictAclToOwner,
  'convert-key': convertKey,
  'clean-key-file': cleanKeyFile,
  'replace-known-host': replaceKnownHost,
  'add-known-host': addKnownHost,
  'make-known-hosts-writable': makeKnownHostsWritable,
  'set-ssh-option': setSshOption,
  'disable-ssh-option': disableSshOption,
  'remove-hosts-entry': removeHostsEntry,
  'set-binary-transfer': setBinaryTransfer,
  'use-instead': useInstead,
}

export function planRepair(repair: Repair, situation: Situation): Promise<Planned> {
  const executor = executors[repair.kind] as Executor<RepairKind>
  return executor.plan(repair, situation)
}
