import type { CommandBuilder } from '../command.ts'
import { version } from '../contents.ts'
import { Failure } from '../failure.ts'
import { fill, type Phrase } from '../language.ts'

/** The package that holds every command, with the service; made by `npm run package`. */
const servicePackage = '@tsunagu/server'

const notHere: Phrase<{ command: string }> = {
  ja: ({ command }) =>
    `tsunagu ${command} はサービスの側のコマンドで、この tsunagu には入っていません（ファイルを送る人のためのコマンドだけが入っています）。`,
  en: ({ command }) =>
    `tsunagu ${command} belongs to the service, which is not part of this tsunagu: it holds the commands of people who send files.`,
}

const install: Phrase<{ spec: string; command: string }> = {
  ja: ({ spec, command }) =>
    `サービスを動かす計算機では、${servicePackage} をインストールしてください（npm のある計算機で）:\n  npm exec --package=${spec} -- tsunagu ${command}`,
  en: ({ spec, command }) =>
    `On the computer that runs the service, use ${servicePackage} instead (it needs npm):\n  npm exec --package=${spec} -- tsunagu ${command}`,
}

/** Stands for a command of the service where the service is not installed. It takes anything, and runs nothing. */
export const absentService: CommandBuilder = (command, cli) => {
  command
    .helpOption(false)
    .allowUnknownOption()
    .argument('[arguments...]')
    .action(
      cli.action(() => {
        const name = command.name()
        throw new Failure(fill(notHere, { command: name }), {
          hint: fill(install, { command: name, spec: `${servicePackage}@${version()}` }),
        })
      }),
    )
}
