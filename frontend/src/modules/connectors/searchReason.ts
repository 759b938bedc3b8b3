import { reasonWords } from '@/ui/reasonWords'

type Translate = (key: string, values?: Record<string, unknown>) => string

/** Why a question failed. Some of the crawler's words mean something else of a search than of a page. */
export function searchReason(
  reason: string | null | undefined,
  t: Translate,
  te: (key: string) => boolean,
): string | null {
  return reason && te(`connectors.reason.${reason}`)
    ? t(`connectors.reason.${reason}`)
    : reasonWords(reason, t, te)
}
