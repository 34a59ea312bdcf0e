import type { PrivateKeyForm, PublicKeyForm } from '@tsunagu/keys'

const suffixes: Readonly<Record<PrivateKeyForm | PublicKeyForm, string>> = {
  openssh: '',
  ppk: '.ppk',
  ppk2: '.ppk',
  pem: '.pem',
  pkcs8: '.pkcs8.pem',
  rfc4716: '.rfc4716.pub',
}
const publicSuffixes: Partial<Record<PublicKeyForm, string>> = { openssh: '.pub', pkcs8: '.pkcs8.pub' }

/**
 * Where a converted key goes: beside the original, under the form's usual name.
 * @returns the original's own path when that has the form's usual name already
 */
export function convertedName(path: string, form: PrivateKeyForm | PublicKeyForm, asPublic: boolean): string {
  const stem = path.replace(/(?<=[^/\\])\.(?:ppk|pem|pub|pkcs8|key)$/i, '')
  return stem + ((asPublic && publicSuffixes[form as PublicKeyForm]) || suffixes[form])
}
