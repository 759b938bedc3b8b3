// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs'
import { NodeTypes, type TemplateChildNode } from '@vue/compiler-core'
import { expect, it } from 'vitest'
import { parse } from 'vue/compiler-sfc'
import { testWords } from '@/testing/i18n'
import en from './en.json'
import zh from './zh-CN.json'

type Tree = { [key: string]: string | Tree }

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  ) as [string, string][]

const root = new URL('../', import.meta.url).pathname
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(vue|ts)$/.test(name) && !/spec\.ts$|^testing|generated/.test(name))
  .map((name) => ({ name, text: readFileSync(root + name, 'utf8') }))

it('has the same keys in both languages', () => {
  expect(
    flat(en)
      .map(([key]) => key)
      .sort(),
  ).toEqual(
    flat(zh)
      .map(([key]) => key)
      .sort(),
  )
})

it('has no message that cannot be read', () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const { t } = testWords(locale)
    for (const [key] of flat(locale === 'en' ? en : zh)) expect(() => t(key), key).not.toThrow()
  }
})

it('uses the same values in both languages', () => {
  const values = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
  const inEnglish = new Map(flat(en))
  for (const [key, text] of flat(zh)) {
    expect(values(inEnglish.get(key) ?? ''), key).toEqual(values(text))
  }
})

it('says one article in English, not one articles', () => {
  const counted =
    /\{\w+\} (articles|copies|stories|outlets|lines|shifts|corrections|results|addresses)\b/
  const several = ['screen.why.copied']
  const only = flat(en).filter(
    ([key, text]) => counted.test(text) && !text.includes(' | ') && !several.includes(key),
  )
  expect(only).toEqual([])
})

it('defines every key that is used', () => {
  const keys = new Set(flat(zh).map(([key]) => key))
  const missing = files.flatMap(({ name, text }) =>
    [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)]
      .map((match) => match[1] as string)
      .filter((key) => !keys.has(key))
      .map((key) => `${name}: ${key}`),
  )
  expect(missing).toEqual([])
})

it('uses every key that is defined', () => {
  const all = files.map((file) => file.text).join('\n')
  const chosen = new Set(
    [...all.matchAll(/\bchoices\([A-Z_]+((?:, '[\w.]+')+)\)/g)].flatMap((call) =>
      [...(call[1] ?? '').matchAll(/'([\w.]+)'/g)].map((prefix) => prefix[1]),
    ),
  )
  // A key is used as a whole, or below a prefix that is completed at run time: t(`tier.${tier}`), or choices(TIERS,
  // 'tier').
  const used = (key: string) => {
    if (all.includes(`'${key}'`)) return true
    const parts = key.split('.')
    return parts.some((_, i) => {
      const prefix = parts.slice(0, i).join('.')
      return i > 0 && (all.includes('`' + prefix + '.${') || chosen.has(prefix))
    })
  }
  expect(
    flat(zh)
      .map(([key]) => key)
      .filter((key) => !used(key)),
  ).toEqual([])
})

const SHOWN = ['title', 'aria-label', 'placeholder', 'alt', 'label', 'hint']
const words = (text: string) => /[\p{L}]/u.test(text)

function literals(node: TemplateChildNode): string[] {
  if (node.type === NodeTypes.TEXT) return words(node.content) ? [node.content.trim()] : []
  if (node.type !== NodeTypes.ELEMENT) return []
  const attributes = node.props.flatMap((p) =>
    p.type === NodeTypes.ATTRIBUTE && SHOWN.includes(p.name) && words(p.value?.content ?? '')
      ? [`${p.name}="${p.value?.content}"`]
      : [],
  )
  return [...attributes, ...node.children.flatMap(literals)]
}

it('keeps words out of the templates', () => {
  const found = files
    .filter(({ name }) => name.endsWith('.vue'))
    .flatMap(({ name, text }) =>
      (parse(text).descriptor.template?.ast?.children ?? [])
        .flatMap(literals)
        .map((literal) => `${name}: ${literal}`),
    )
  expect(found).toEqual([])
})

it('keeps Chinese out of the code', () => {
  const found = files.flatMap(({ name, text }) =>
    text
      .split('\n')
      .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line) && /\p{Script=Han}/u.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})
