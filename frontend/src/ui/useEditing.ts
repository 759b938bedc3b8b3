import { ref, shallowRef } from 'vue'

/** What a table page's dialog is about: a row, or null for a new one. */
export function useEditing<T>() {
  const open = ref(false)
  const subject = shallowRef<T | null>(null)

  function edit(one: T | null): void {
    subject.value = one
    open.value = true
  }

  return { open, subject, edit }
}
