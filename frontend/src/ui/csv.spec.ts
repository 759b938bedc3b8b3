// @vitest-environment node
import { expect, it } from 'vitest'
import { csv } from './csv'

/** Blob.text() drops the mark. */
const bytes = async (rows: (string | number)[][]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv(rows).arrayBuffer())

it('begins with the mark that makes a spreadsheet read Chinese', async () => {
  expect(await bytes([['时间', '篇数']])).toBe('\uFEFF时间,篇数\r\n')
})

it('keeps commas, quotes and lines inside their cell', async () => {
  expect(await bytes([['a,b', '"乱收费"', 'x\ny', 1234]])).toBe(
    '\uFEFF"a,b","""乱收费""","x\ny",1234\r\n',
  )
})

it('makes no formula of what somebody has searched for', async () => {
  expect(await bytes([['=1+1', '@x', '-2', -2]])).toBe("\uFEFF'=1+1,'@x,'-2,-2\r\n")
})
