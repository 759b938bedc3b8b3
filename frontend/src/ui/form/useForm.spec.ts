import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it } from 'vitest'
import { defineComponent, ref } from 'vue'
import { ApiError, type Problem } from '@/api/http'
import { useSession } from '@/api/session'
import { fill, press } from '@/testing/harness'
import { testI18n } from '@/testing/i18n'
import FxCheckList from './FxCheckList.vue'
import FxFormDialog from './FxFormDialog.vue'
import FxText from './FxText.vue'
import { useForm } from './useForm'

let refusal: Problem | null
let sent: unknown[]
let now: Thing

interface Thing {
  title: string
  note: string
  days: string[]
}

const Dialog = defineComponent({
  components: { FxCheckList, FxFormDialog, FxText },
  props: { locale: { type: String, default: 'zh-CN' } },
  setup() {
    const open = ref(true)
    const { form, values } = useForm<Thing, Thing>(open, {
      blank: () => ({ title: '', note: '', days: [] }),
      subject: () => now,
      keep: (thing) => `thing.${thing ? 1 : ''}`,
      of: (thing) => ({ ...thing }),
      required: ['title', 'days'],
      faults: ({ note }) => ({ note: note.includes('!') ? 'calm' : null }),
      rules: { note: 'outlets.hostsHint' },
      send: async (entered) => {
        sent.push({ ...entered })
        if (refusal) throw new ApiError(refusal)
      },
      latest: async () => ({ title: 'newest', note: '', days: ['tue'] }),
    })
    const choices = ['mon', 'tue'].map((value) => ({ value, label: value }))
    return { open, form, values, choices }
  },
  template: `
    <FxFormDialog name="thing" :form="form" title="Thing">
      <FxText v-model="values.title" name="title" label="Title" />
      <FxText v-model="values.note" name="note" label="Note" hint="short" />
      <FxCheckList v-model="values.days" name="days" label="Days" :choices="choices" />
    </FxFormDialog>`,
})

async function show(locale: 'zh-CN' | 'en' = 'zh-CN') {
  const page = mount(Dialog, {
    attachTo: document.body,
    global: { plugins: [testI18n(locale)] },
  })
  await flushPromises()
  return page
}

async function save(): Promise<void> {
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
}

const alerts = () => [...document.querySelectorAll('[role=alert]')].map((e) => e.textContent)
const input = (name: string) => document.querySelector<HTMLInputElement>(`input[name=${name}]`)!

beforeEach(() => {
  sessionStorage.clear()
  setActivePinia(createPinia())
  refusal = null
  now = { title: 'old', note: '', days: ['mon'] }
  sent = []
})

it('begins with what is edited, sends it, and closes', async () => {
  const page = await show()
  expect(input('title').value).toBe('old')
  await fill('Title', 'new')
  await save()
  expect(sent).toEqual([{ title: 'new', note: '', days: ['mon'] }])
  expect(page.vm.open).toBe(false)
})

it('says nothing of what is missing until one tries, then beside each field', async () => {
  await show()
  await fill('Title', ' ')
  await fill('Note', 'oh!')
  expect(alerts()).toEqual([])
  await save()
  expect(alerts()).toEqual(['请填写', 'calm'])
  expect(sent).toEqual([])
})

it('leads to the first field at fault, which says what describes it', async () => {
  await show()
  await fill('Note', 'oh!')
  await save()
  expect(document.activeElement).toBe(input('note'))
  const described = document.getElementById(input('note').getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toBe('calm')
  expect(input('title').getAttribute('aria-invalid')).toBeNull()
})

it('places a refusal at its field, with the rule in the chosen language', async () => {
  refusal = { status: 400, type: 'invalid-field', field: 'note[1]', detail: 'No good.' }
  await show()
  await save()
  expect(alerts()).toEqual([
    '第 2 项不符合要求：每行一个，如 news.example.cn；一个主机只属于一家媒体',
  ])
  expect(document.activeElement).toBe(input('note'))
})

it('says in English what the backend said', async () => {
  refusal = { status: 400, type: 'invalid-field', field: 'note', detail: 'No good.' }
  await show('en')
  await save()
  expect(alerts()[0]).toMatch(/: No good\.$/)
})

it('says above the buttons what is not about a field', async () => {
  refusal = { status: 503, type: 'status-503', field: 'version' }
  const page = await show()
  await save()
  expect(alerts()[0]).toContain('服务暂时不可用')
  expect(page.vm.open).toBe(true)
})

it('loads the latest when somebody was faster', async () => {
  refusal = { status: 409, type: 'stale-version' }
  await show()
  await save()
  await press('载入最新内容')
  expect(input('title').value).toBe('newest')
  expect(alerts()).toEqual([])
})

it('is not closed by a stray click or Escape once something is entered', async () => {
  const page = await show()
  const dialog = page.findComponent({ name: 'ElDialog' })
  const closes = () => [dialog.props('closeOnClickModal'), dialog.props('closeOnPressEscape')]
  expect(closes()).toEqual([true, true])
  await fill('Title', 'new')
  expect(closes()).toEqual([false, false])
  await fill('Title', 'old')
  expect(closes()).toEqual([true, true])
})

it('does not send twice', async () => {
  await show()
  const form = document.querySelector('form')!
  form.dispatchEvent(new Event('submit', { cancelable: true }))
  form.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
  expect(sent).toHaveLength(1)
})

it('has what was entered and not sent again, field by field, for who entered it', async () => {
  const first = await show()
  await fill('Note', 'half a thought')
  first.unmount() // the session has ended
  now = { title: 'changed by another', note: '', days: ['mon'] }
  const again = await show()
  expect([input('title').value, input('note').value]).toEqual([
    'changed by another',
    'half a thought',
  ])
  expect(document.querySelector('[role=status]')?.textContent).toContain('已恢复')
  again.unmount()
  useSession().person = {
    username: 'other',
    displayName: 'o',
    roles: [],
    mustChangePassword: false,
  }
  await show()
  expect(input('note').value).toBe('')
})

it('forgets what was sent or given up', async () => {
  const page = await show()
  await fill('Note', 'half a thought')
  expect(sessionStorage.length).toBe(1)
  await press('取消')
  expect(sessionStorage.length).toBe(0)
  page.unmount()
  const other = await show()
  await fill('Note', 'a whole one')
  await save()
  expect(sent).toHaveLength(1)
  expect(sessionStorage.length).toBe(0)
  other.unmount()
})

it('begins anew when asked to', async () => {
  const first = await show()
  await fill('Note', 'half a thought')
  first.unmount()
  await show()
  await press('重新填写')
  expect([input('title').value, input('note').value]).toEqual(['old', ''])
  expect(sessionStorage.length).toBe(0)
})
