/** What became of it: `sent` says that the browser took it, not that somebody saw it. */
export type PopUp = 'sent' | 'denied' | 'insecure' | 'unknown' | 'failed'

const WAIT = 3000

/** Shows a message by the browser's own means, after asking for leave. */
export async function popUp(title: string, body: string): Promise<PopUp> {
  if (!window.isSecureContext) return 'insecure'
  if (!('Notification' in window)) return 'unknown'
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  try {
    return await new Promise<PopUp>((resolve) => {
      const message = new Notification(title, { body, tag: 'fengxiang-test' })
      message.onshow = () => resolve('sent')
      message.onerror = () => resolve('failed')
      // Not every browser says that it has shown one.
      setTimeout(() => resolve('sent'), WAIT)
    })
  } catch {
    // On phones only a service worker may show one.
    return 'unknown'
  }
}
