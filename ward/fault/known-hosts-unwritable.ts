import { faultsOf } from '../room/fault.ts'

export default faultsOf(
  'known-hosts-unwritable',
  {
    way: 'of-root',
    breaks: {
      ja: 'known_hosts が root のもので、読めない',
      en: 'known_hosts belongs to root and cannot be read',
    },
    server: 'sshd',
    break: (scene) => scene.owner('known_hosts', 0),
    // A key that cannot be looked up is not known.
    beside: ['host-key-unknown'],
    clients: { batch: true },
  },
  {
    way: 'closed',
    breaks: {
      ja: 'known_hosts を本人も読めない (0000)',
      en: 'known_hosts may not even be read by its owner (0000)',
    },
    server: 'tsunagu',
    break: (scene) => scene.mode('known_hosts', 0o000),
    beside: ['host-key-unknown'],
    repair: {},
    clients: { batch: true },
  },
)
