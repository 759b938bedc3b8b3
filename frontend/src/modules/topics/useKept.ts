import { ref, watch } from 'vue'
import { keptAt } from '@/ui/form/keptAt'
import type { TopicForm } from './topic'

interface Kept {
  /** Of the topic that was changed; null: of a new one. */
  version: number | null
  form: TopicForm
}

/**
 * Keeps what was entered and not saved in this tab, so that neither the end of a session nor another page loses it.
 *
 * @param name of the topic
 * @param touched whether there is anything to keep
 */
export function useKept(
  name: string,
  values: TopicForm,
  current: number | null,
  touched: () => boolean,
) {
  const place = keptAt<Kept>(name)
  const kept = place.read()
  const restored = ref(Boolean(kept))
  /** Of what the entered words are a change. */
  let version = kept ? kept.version : current
  if (kept) Object.assign(values, kept.form)

  watch(
    () => JSON.stringify(values),
    () => {
      if (touched()) place.write({ version, form: values })
      else forget()
    },
  )

  function forget(): void {
    place.forget()
    restored.value = false
  }

  /** The form was filled with this version. */
  function begin(now: number | null): void {
    version = now
    forget()
  }

  return { restored, begin, forget, version: () => version }
}
