import { onScopeDispose, ref, type Ref } from 'vue'

/** Whether the screen is a phone's; follows when it is turned. */
export function useNarrow(): Ref<boolean> {
  const media = window.matchMedia?.('(width < 768px)')
  const narrow = ref(media?.matches ?? false)
  const follow = () => (narrow.value = media.matches)
  media?.addEventListener('change', follow)
  onScopeDispose(() => media?.removeEventListener('change', follow))
  return narrow
}
