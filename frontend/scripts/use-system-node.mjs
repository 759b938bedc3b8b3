// Links the installed Node and npm to where the Maven plugin looks for its own, so that nothing is downloaded.
// usage: node use-system-node.mjs DIRECTORY
import fs from 'node:fs'
import path from 'node:path'

const directory = process.argv[2]
const [major, minor] = process.versions.node.split('.').map(Number)
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24)) {
  console.error(`Node ${process.version} is too old: 20.19, 22.12, 24 or newer is needed`)
  process.exit(1)
}

const npm = (process.env.PATH ?? '')
  .split(path.delimiter)
  .map((entry) => path.join(entry, 'npm'))
  .filter((candidate) => fs.existsSync(candidate))
  .map((candidate) => path.dirname(path.dirname(fs.realpathSync(candidate))))
  .find((root) => fs.existsSync(path.join(root, 'bin', 'npm-cli.js')))
if (!npm) {
  console.error('npm is not on the PATH beside Node')
  process.exit(1)
}

fs.rmSync(directory, { recursive: true, force: true })
fs.mkdirSync(path.join(directory, 'node_modules'), { recursive: true })
fs.symlinkSync(process.execPath, path.join(directory, 'node'))
fs.symlinkSync(npm, path.join(directory, 'node_modules', 'npm'))
console.log(`using Node ${process.version} of this system`)
