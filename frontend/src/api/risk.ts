/** The calls about how risk is judged. */
import { http } from './http'
import type { RiskDraft, RiskPreview, RiskSettings, RiskVersion } from './types'

export const risk = {
  get: (signal?: AbortSignal) => http.get<RiskSettings>('/api/risk/config', { signal }),
  /** The latest first, at most a hundred, without the one that comes with the product. */
  versions: (signal?: AbortSignal) =>
    http.get<RiskVersion[]>('/api/risk/config/versions', { signal }),
  change: (draft: RiskDraft) => http.put<RiskSettings>('/api/risk/config', draft),
  preview: (draft: RiskDraft, signal?: AbortSignal) =>
    http.post<RiskPreview>('/api/risk/preview', draft, signal),
}
