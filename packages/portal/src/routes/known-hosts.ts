import type { PublishedDoor } from '../front-doors.ts'
import type { Route } from './route.ts'

/** Lines for known_hosts(5): keys in use and keys to come. Comments begin with `#`, as in that file. */
export const knownHosts: Route = {
  path: '/known_hosts',
  async answer(context, { directory }) {
    const { doors } = await directory()
    return context.text(doors.map(linesOf).join(''))
  },
}

function linesOf({ name, host, hostKeys }: PublishedDoor): string {
  if (host === null) {
    return `# ${name}: the host name that users type is not set (http.publicHost) / 利用者が入力するホスト名が未設定です\n`
  }
  return hostKeys.map(({ knownHostsLine }) => (knownHostsLine === null ? '' : `${knownHostsLine}\n`)).join('')
}
