import { onScopeDispose, ref, watch, type Ref } from 'vue'

const PAUSE = 600

/** A value once it has not changed for a moment, as while somebody types; the first after none at once. */
export function useSettled<T>(wanted: () => T): Readonly<Ref<T>> {
  const settled = ref(wanted()) as Ref<T>
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(wanted, (now) => {
    clearTimeout(timer)
    if (settled.value === null) settled.value = now
    else timer = setTimeout(() => (settled.value = now), PAUSE)
  })
  onScopeDispose(() => clearTimeout(timer))
  return settled
}
