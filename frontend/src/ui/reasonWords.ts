type Translate = (key: string, values?: Record<string, unknown>) => string

/** The crawler's word for why a fetch did not end well, in the chosen language; null: none. */
export function reasonWords(
  error: string | null | undefined,
  t: Translate,
  te: (key: string) => boolean,
): string | null {
  if (!error) return null
  const status = /^http-(\d+)$/.exec(error)?.[1]
  if (status) return t('sources.error.http', { status })
  const field = /^ingest-(.+)$/.exec(error)?.[1]
  if (field) return t('sources.error.ingest', { field })
  return te(`sources.error.${error}`) ? t(`sources.error.${error}`) : error
}
