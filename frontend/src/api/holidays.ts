/** The calls about holidays and the weekend days worked instead. */
import { http } from './http'
import type { HolidayDraft, HolidayTable } from './types'

export const holidays = {
  get: (signal?: AbortSignal) => http.get<HolidayTable>('/api/holidays', { signal }),
  /** All rows of a year anew. */
  change: (year: number, draft: HolidayDraft) =>
    http.put<HolidayTable>(`/api/holidays/${year}`, draft),
}
