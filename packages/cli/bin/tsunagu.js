#!/usr/bin/env node
// Committed JavaScript, so that npm can link the command before anything is compiled.
let main
try {
  ;({ main } = await import('../dist/main.js'))
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('main.js')) throw error
  process.stderr.write(
    'tsunagu: ビルドがまだです。リポジトリの一番上で npm run build を実行してください。\n' +
      'tsunagu: not built yet. Run "npm run build" at the top of the repository.\n',
  )
  process.exit(1)
}
process.exitCode = await main(process)
