import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { nextTick } from 'vue'
import { testI18n } from '@/testing/i18n'
import FxTerms from './FxTerms.vue'
import { endsTerm, splitTerms } from './terms'

function show(terms: string[]) {
  const field = mount(FxTerms, {
    attachTo: document.body,
    props: {
      label: '名称',
      modelValue: terms,
      'onUpdate:modelValue': (now: string[]) => field.setProps({ modelValue: now }),
    },
    global: { plugins: [testI18n()] },
  })
  const input = field.get('input')
  return { field, input, now: () => field.props('modelValue') }
}

it('splits at commas, semicolons and lines, but not within quotes', () => {
  expect(splitTerms('收费，排队、 等候\n"乱收费,多收钱"；收费\n\n')).toEqual([
    '收费',
    '排队',
    '等候',
    '"乱收费,多收钱"',
  ])
  expect(splitTerms('“大厅，窗口”,门口')).toEqual(['“大厅，窗口”', '门口'])
  expect(splitTerms('5" 屏,大厅')).toEqual(['5" 屏', '大厅'])
  expect(endsTerm('收费，')).toBe(true)
  expect(endsTerm('收费')).toBe(false)
  expect(endsTerm('"收费，')).toBe(false)
})

it('takes what is typed at a comma, at Enter and on leaving, each term once', async () => {
  const { input, now } = show(['甲站'])
  await input.setValue('乙站，')
  await nextTick()
  await input.setValue('丙站')
  await input.trigger('keydown', { key: 'Enter' })
  await input.setValue('甲站')
  await input.trigger('blur')
  expect(now()).toEqual(['甲站', '乙站', '丙站'])
  expect((input.element as HTMLInputElement).value).toBe('')
})

it('leaves Enter to the input method while a word is being composed', async () => {
  const { input, now } = show([])
  await input.setValue('jian')
  await input.trigger('keydown', { key: 'Enter', isComposing: true })
  expect(now()).toEqual([])
})

it('takes many lines at once', async () => {
  const { input, now } = show(['甲站'])
  await input.trigger('paste', { clipboardData: { getData: () => '乙站\n丙站\n甲站' } })
  expect(now()).toEqual(['甲站', '乙站', '丙站'])
})

it('is changed with the keyboard alone', async () => {
  const { field, input, now } = show(['甲站', '乙站', '丙站'])
  await input.trigger('keydown', { key: 'Backspace' })
  expect((input.element as HTMLInputElement).value).toBe('丙站')
  await input.setValue('')
  await input.trigger('keydown', { key: 'ArrowLeft' })
  expect(document.activeElement?.getAttribute('aria-label')).toBe('移除 乙站')
  await field.findAll('button')[1]?.trigger('keydown', { key: 'ArrowLeft' })
  await field.findAll('button')[0]?.trigger('keydown', { key: 'Delete' })
  await nextTick()
  expect(now()).toEqual(['乙站'])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('移除 乙站')
})
