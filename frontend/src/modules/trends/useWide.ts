import { onScopeDispose, ref, type Ref } from 'vue'

/** Whether there is room for words beside a chart. */
export function useWide(): Ref<boolean> {
  const query = globalThis.matchMedia?.('(width >= 768px)')
  const wide = ref(query?.matches ?? true)
  const look = () => (wide.value = query?.matches ?? true)
  query?.addEventListener('change', look)
  onScopeDispose(() => query?.removeEventListener('change', look))
  return wide
}
