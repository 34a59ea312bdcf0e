import { transferCommand } from '../words/verdict.ts'
import { acceptedKeyFile } from './accepted-key.ts'
import { type Executor, planned, refuse } from './plan.ts'
import { setForHost, shortPath } from './settings-file.ts'

/** Options that make a connection less safe; only a person who reads the question may consent to them. */
const weakening = /^(?:PubkeyAcceptedAlgorithms|HostKeyAlgorithms|KexAlgorithms|Ciphers|MACs)$/i

/** Puts an option for one server into the person's own settings. */
export const setSshOption: Executor<'set-ssh-option'> = {
  kind: 'set-ssh-option',
  async plan(repair, situation) {
    const { host, request } = situation
    const { option, value } = repair
    const options = [{ name: option, value }]
    if (/^IdentityFile$/i.test(option)) {
      // A fingerprint names a key that no file here holds.
      if (value.startsWith('SHA256:')) return refuse('only-in-agent')
      options[0] = { name: option, value: shortPath(host, value) }
      options.push({ name: 'IdentitiesOnly', value: 'yes' })
    } else if (/^IdentitiesOnly$/i.test(option)) {
      const key = acceptedKeyFile(situation.examination)
      if (key !== null) options.unshift({ name: 'IdentityFile', value: shortPath(host, key) })
    }
    const set = await setForHost(situation, options)
    if (set.outcome === 'refused') return set
    // What the settings say now need not be typed, and must not be overruled by what is typed.
    const next = {
      ...request,
      ...(/^IdentityFile$/i.test(options[0]?.name ?? '') && { keyFiles: [] }),
      ...(/^User$/i.test(option) && { user: null }),
      ...(/^Port$/i.test(option) && { port: null }),
    }
    const same =
      next.user === request.user &&
      next.port === request.port &&
      next.keyFiles.length === request.keyFiles.length
    return planned(repair, set.changes, situation, {
      request: next,
      command: same ? null : transferCommand(next, host),
      lowersSecurity: weakening.test(option),
    })
  },
}
