// Every promise of the store's interfaces, kept on each database. One file, so that PostgreSQL starts once.
import { onEveryDatabase } from '../databases.ts'
import { accountsContract } from './accounts.contract.ts'
import { connectionsContract } from './connections.contract.ts'
import { dataContract } from './data.contract.ts'
import { hostKeysContract } from './host-keys.contract.ts'
import { keysContract } from './keys.contract.ts'
import { loginContract } from './login.contract.ts'

onEveryDatabase((databases) => {
  accountsContract(databases)
  keysContract(databases)
  loginContract(databases)
  connectionsContract(databases)
  hostKeysContract(databases)
  dataContract(databases)
})
