/** The calls about what people are told: notices, channels, routes, deliveries. */
import { http, type QueryValue } from './http'
import type {
  ChannelDraft,
  Delivery,
  DeliveryPage,
  NoticeChannel,
  NoticePage,
  NoticeRoute,
  NoticeRouteDraft,
  NoticeSettings,
  NoticeSettingsDraft,
  Unread,
} from './types'

type Query = Record<string, QueryValue>
const id = encodeURIComponent

export const notices = {
  list: (query: Query, signal?: AbortSignal) =>
    http.get<NoticePage>('/api/notices', { query, signal }),
  read: (what: { ids: string[] } | { until: string }) =>
    http.post<Unread>('/api/notices/reads', what),
  deliveries: (query: Query, signal?: AbortSignal) =>
    http.get<DeliveryPage>('/api/notice/deliveries', { query, signal }),
  settings: (signal?: AbortSignal) => http.get<NoticeSettings>('/api/notice/settings', { signal }),
  set: (draft: NoticeSettingsDraft) => http.put<NoticeSettings>('/api/notice/settings', draft),
}

export const channels = {
  list: (signal?: AbortSignal) => http.get<NoticeChannel[]>('/api/notice/channels', { signal }),
  add: (draft: ChannelDraft) => http.post<NoticeChannel>('/api/notice/channels', draft),
  change: (channel: string, draft: ChannelDraft) =>
    http.put<NoticeChannel>(`/api/notice/channels/${id(channel)}`, draft),
  remove: (channel: string) => http.delete(`/api/notice/channels/${id(channel)}`),
  /** Sends a message marked as a test; answers with what the other side said. */
  test: (channel: string) => http.post<Delivery>(`/api/notice/channels/${id(channel)}/test`, {}),
}

export const noticeRoutes = {
  list: (signal?: AbortSignal) => http.get<NoticeRoute[]>('/api/notice/routes', { signal }),
  add: (draft: NoticeRouteDraft) => http.post<NoticeRoute>('/api/notice/routes', draft),
  change: (route: string, draft: NoticeRouteDraft) =>
    http.put<NoticeRoute>(`/api/notice/routes/${id(route)}`, draft),
  remove: (route: string) => http.delete(`/api/notice/routes/${id(route)}`),
}
