import { onBeforeUnmount, onMounted } from 'vue'

export interface Shortcuts {
  [key: string]: (event: KeyboardEvent) => void
}

/** Keys that work anywhere on the page except while something is being typed or a dialog is open. */
export function useShortcuts(keys: Shortcuts): void {
  function pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const target = event.target as HTMLElement | null
    if (target?.closest?.('input, textarea, select, [contenteditable], [role=dialog]')) return
    // A dialog that was open stays in the page, hidden.
    if (document.querySelector('.el-overlay:not([style*="display: none"])')) return
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    action?.(event)
  }
  onMounted(() => document.addEventListener('keydown', pressed))
  onBeforeUnmount(() => document.removeEventListener('keydown', pressed))
}
