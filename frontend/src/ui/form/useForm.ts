import { provide, reactive, ref, shallowRef, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Problem } from '@/api/http'
import { FORM } from './fields'
import { keptAt, type Place } from './keptAt'
import { useRefusal } from './useRefusal'

export interface FormOptions<F extends object, S> {
  /** The form with nothing in it. */
  blank: () => F
  /** What is edited; left out, or null: something new. */
  subject?: () => S | null
  /** The form with what is edited in it. */
  of?: (subject: S) => F
  required?: readonly (keyof F & string)[]
  /** What else can be seen to be wrong before sending, in words. */
  faults?: (values: F) => { [K in keyof F]?: string | null }
  /** Keys of what a field asks for: said when the backend refuses it. */
  rules?: { [K in keyof F]?: string }
  /** Fields where the rule alone leaves one guessing: the backend's own words are added. */
  explained?: readonly (keyof F & string)[]
  /** What the form itself says of a refusal beside its field; null: the usual words. */
  said?: (problem: Problem, values: F) => string | null
  /** Sends what was entered. */
  send: (values: F, subject: S | null) => Promise<unknown>
  /** What somebody else has made of the subject meanwhile. */
  latest?: (subject: S) => Promise<S>
  /** Under which name what is entered stays in this tab until it was sent or given up; never where secrets are. */
  keep?: (subject: S | null) => string
}

export interface FxForm {
  readonly open: boolean
  readonly sending: boolean
  /** What is not about one field. */
  readonly general: unknown
  /** The refusal of the last attempt; null: none. */
  readonly problem: Problem | null
  /** Somebody else was faster, and the latest can be loaded. */
  readonly stale: boolean
  /** Whether something was entered that closing would lose. */
  readonly touched: boolean
  /** What was entered before and not sent is there again. */
  readonly restored: boolean
  /** Gives up what was entered. */
  restart: () => void
  close: () => void
  /** Sends unless something is seen to be wrong; closes when it was taken. */
  save: () => Promise<void>
  loadLatest: () => Promise<void>
}

/**
 * A form in a dialog: begins anew whenever it opens, checks, sends, and knows what is wrong with which field (the
 * fields below find that out by their names).
 */
export function useForm<F extends object, S = never>(
  open: Ref<boolean>,
  options: FormOptions<F, S>,
) {
  const { t } = useI18n()
  const values = reactive(options.blank()) as F
  const subject = shallowRef<S | null>(null)
  const sending = ref(false)
  const tried = ref(false)
  const refusal = useRefusal(() => Object.keys(values), {
    rules: options.rules ?? {},
    explained: options.explained ?? [],
    said: (problem) => options.said?.(problem, values) ?? null,
  })
  const restored = ref(false)
  let untouched = ''
  let place: Place<Partial<F>> | null = null

  function show(one: S | null): void {
    subject.value = one
    tried.value = false
    refusal.error.value = undefined
    Object.assign(values, options.blank(), one && options.of ? options.of(one) : {})
    untouched = JSON.stringify(values)
    place = options.keep ? keptAt(options.keep(one)) : null
    const left = place?.read()
    restored.value = Boolean(left)
    if (left) Object.assign(values, left)
  }

  /** Field by field, so that what is restored later takes nothing back that others have changed meanwhile. */
  function keep(): void {
    if (!open.value || !place) return
    const before = JSON.parse(untouched) as F
    const changed = Object.entries(values).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof F]),
    )
    if (changed.length) place.write(Object.fromEntries(changed) as Partial<F>)
    else place.forget()
  }

  function restart(): void {
    place?.forget()
    show(subject.value)
  }

  function faultOf(name: string): string | null {
    const field = name as keyof F & string
    const fault = options.faults?.(values)[field]
    if (fault) return fault
    if (!options.required?.includes(field) || !isEmpty(values[field])) return null
    return t(Array.isArray(values[field]) ? 'form.choose' : 'form.required')
  }

  async function attempt(act: () => Promise<unknown>): Promise<boolean> {
    sending.value = true
    refusal.error.value = undefined
    try {
      await act()
      return true
    } catch (failure) {
      refusal.error.value = failure
      return false
    } finally {
      sending.value = false
    }
  }

  async function save(): Promise<void> {
    tried.value = true
    if (sending.value || Object.keys(values).some(faultOf)) return
    if (await attempt(() => options.send(values, subject.value))) open.value = false
  }

  async function loadLatest(): Promise<void> {
    const { latest } = options
    const old = subject.value
    if (!latest || !old) return
    await attempt(async () => {
      const now = await latest(old)
      place?.forget()
      show(now)
    })
  }

  watch(
    open,
    (now, before) => {
      if (now) show(options.subject?.() ?? null)
      else if (before) place?.forget() // sent, or given up
    },
    { immediate: true },
  )
  watch(() => JSON.stringify(values), keep)
  provide(FORM, {
    errorOf: (name) => (tried.value ? faultOf(name) : null) ?? refusal.of(name),
    isRequired: (name) => options.required?.includes(name as keyof F & string) ?? false,
  })

  const form: FxForm = {
    get open() {
      return open.value
    },
    get sending() {
      return sending.value
    },
    get general() {
      return refusal.general.value
    },
    get problem() {
      return refusal.problem.value
    },
    get stale() {
      return refusal.isStale.value && Boolean(options.latest)
    },
    get touched() {
      return JSON.stringify(values) !== untouched
    },
    get restored() {
      return restored.value
    },
    restart,
    close: () => (open.value = false),
    save,
    loadLatest,
  }
  return { form, values, subject }
}

const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : typeof value === 'string' && !value.trim()
