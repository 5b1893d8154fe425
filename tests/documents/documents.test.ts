import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('../../', import.meta.url))
const made = new Set(['.git', '.comptoir', 'coverage', 'dist', 'node_modules', 'secrets'])
const files = readdirSync(root)
  .filter((name) => !made.has(name))
  .flatMap((name) => [name, ...filesIn(name)])
const known = new Set(files)

describe.each(files.filter((file) => file.endsWith('.md')))('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8')

  test('links to files and headings that exist', () => {
    expect(deadLinks(document, text)).toEqual([])
  })

  test('names files and folders that exist', () => {
    expect(missingPaths(document, text)).toEqual([])
  })

  test('names scripts of package.json', () => {
    expect(missingScripts(text)).toEqual([])
  })
})

test('comments in the sources name files that exist', () => {
  const sources = files.filter(
    (file) => /\.(grit|graphql|mjs|sh|ts|yml)$/.test(file) && !file.includes('generated'),
  )
  const missing = sources.flatMap((file) =>
    missingInComments(readFileSync(join(root, file), 'utf8')).map((path) => `${file}: ${path}`),
  )
  expect(missing).toEqual([])
})

test('(control) a file, a heading, a folder and a script that do not exist are found', () => {
  const text = `[a](../README.md), [b](gone.md), [c](errors.md#limits), [d](errors.md#gone), \`docs/gone/\`, \`docs/NAME.md\`,
    \`runtime/{jobs,gone}/\`, \`local/*.gone.ts\`, \`npm run check\`, \`npm run -s gone\`, \`test:redis\`, \`test:gone\``
  expect(deadLinks('docs/README.md', text)).toEqual(['gone.md', 'errors.md#gone'])
  expect(missingPaths('docs/README.md', text)).toEqual([
    'docs/gone/',
    'runtime/{jobs,gone}/',
    'local/*.gone.ts',
  ])
  expect(missingScripts(text)).toEqual(['gone', 'test:gone'])
  const comments =
    "/** See gone/a.ts and jobs/job.ts. */\n# gone.yml is no path, gone/b.yml is\nimport c from 'gone/c.ts'"
  expect(missingInComments(comments)).toEqual(['gone/a.ts', 'gone/b.yml'])
})

function filesIn(name: string): string[] {
  if (!statSync(join(root, name)).isDirectory()) return []
  return readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((file) => join(name, file))
}

function deadLinks(document: string, text: string): string[] {
  const targets = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!)
  return targets.filter((target) => !/^\w+:/.test(target) && !leadsSomewhere(document, target))
}

function leadsSomewhere(document: string, target: string): boolean {
  const [path, heading] = target.split('#') as [string, string?]
  const file = path === '' ? document : normalize(join(dirname(document), path)).replace(/\/$/, '')
  return known.has(file) && (heading === undefined || headingsOf(file).includes(heading))
}

/** The headings of a document, in the form of GitHub's addresses. */
const headingsOf = (document: string) =>
  [...readFileSync(join(root, document), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** A path is written from the root of the repository, or from the folder of the document. */
function missingPaths(document: string, text: string): string[] {
  const bases = ['', dirname(document)]
  return [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)]
    .map(([, code]) => code!)
    .filter((code) => bases.some((base) => isPath(base, code)))
    .filter((code) => !bases.some((base) => choicesOf(code).every((path) => exists(base, path))))
}

/** True if code is a path: it begins with a folder that exists, or ends like a source file. */
const isPath = (base: string, code: string) =>
  /^[\w.][\w.-]*\/[\w./*{},-]*$/.test(code) &&
  (known.has(join(base, code.split('/')[0]!)) || /\.(grit|graphql|json|md|mjs|ts|yml)$/.test(code))

/** `{a,b}/c` is `a/c` and `b/c`. */
function choicesOf(path: string): string[] {
  const [whole, choices] = /\{([^}]*)\}/.exec(path) ?? []
  return whole ? choices!.split(',').flatMap((choice) => choicesOf(path.replace(whole, choice))) : [path]
}

/** `*` stands for any name, and so does a word in capitals, for example `NAME`. */
function exists(base: string, path: string): boolean {
  const pattern = join(base, path)
    .replace(/\/$/, '')
    .replaceAll('.', '\\.')
    .replace(/\*|\b(?!README|CONTRIBUTING)[A-Z]{2,}(-[A-Z]{2,})*\b/g, '[^/]+')
  return files.some((file) => new RegExp(`^${pattern}$`).test(file))
}

/** A comment may leave out the folders that its file is in. */
function missingInComments(text: string): string[] {
  const comments = text.split('\n').filter((line) => /^\s*(\/\/|\/?\*|#)/.test(line))
  return [
    ...comments
      .join('\n')
      .matchAll(/(?<![\w.*/@-])[\w-]+(?:\/[\w.-]+)+\.(?:grit|graphql|json|md|mjs|ts|yml)\b/g),
  ]
    .map(([path]) => path)
    .filter((path) => !files.some((file) => `/${file}`.endsWith(`/${path}`)))
}

function missingScripts(text: string): string[] {
  const named = [...text.matchAll(/npm run (?:-s |--silent )?([a-z][\w:-]*)|`(test:[a-z]\w*)/g)]
  return named.map(([, script, suite]) => script ?? suite!).filter((name) => !(name in manifest.scripts))
}

function withoutBlocks(text: string): string {
  return text.replace(/^```.*?^```/gms, '')
}
