import { onBeforeUnmount, onMounted } from 'vue'

const RENEW = 2_000

/** Asks again every two seconds while something is going on. */
export function useMoving(moving: () => boolean, ask: () => Promise<void>): void {
  let timer: ReturnType<typeof setInterval> | undefined
  let asking = false
  onMounted(() => {
    timer = setInterval(() => {
      if (document.hidden || asking || !moving()) return
      asking = true
      void ask().finally(() => (asking = false))
    }, RENEW)
  })
  onBeforeUnmount(() => clearInterval(timer))
}
