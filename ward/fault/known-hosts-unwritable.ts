import { faultsOf } from '../room/fault.ts'

export default faultsOf('known-hosts-unwritable', {
  breaks: {
    ja: 'known_hosts が root のもので、読めない',
    en: 'known_hosts belongs to root and cannot be read',
  },
  server: 'sshd',
  break: (scene) => scene.owner('known_hosts', 0),
  // A key that cannot be looked up is not known.
  beside: ['host-key-unknown'],
  clients: { batch: true },
})
