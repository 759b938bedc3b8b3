import { ref, watch } from 'vue'
import type { TopicForm } from './topic'

interface Kept {
  /** Of the topic that was changed; null: of a new one. */
  version: number | null
  form: TopicForm
}

/**
 * Keeps what was entered and not saved in this tab, so that neither the end of a session nor another page loses it.
 *
 * @param key of this person and topic
 * @param touched whether there is anything to keep
 */
export function useKept(
  key: string,
  values: TopicForm,
  current: number | null,
  touched: () => boolean,
) {
  const kept = read(key)
  const restored = ref(Boolean(kept))
  /** Of what the entered words are a change. */
  let version = kept ? kept.version : current
  if (kept) Object.assign(values, kept.form)

  watch(
    () => JSON.stringify({ version, form: values } satisfies Kept),
    (text) => {
      if (touched()) sessionStorage.setItem(key, text)
      else forget()
    },
  )

  function forget(): void {
    sessionStorage.removeItem(key)
    restored.value = false
  }

  /** The form was filled with this version. */
  function begin(now: number | null): void {
    version = now
    forget()
  }

  return { restored, begin, forget, version: () => version }
}

function read(key: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}
