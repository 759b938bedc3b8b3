import { useI18n } from 'vue-i18n'

/** Values with their words in the chosen language, for selects and tick boxes. */
export function useChoices() {
  const { t } = useI18n()
  return {
    /** @param words prefix of the keys; @param hints of those that explain more */
    choices: <T extends string>(values: readonly T[], words: string, hints?: string) =>
      values.map((value) => ({
        value,
        label: t(`${words}.${value}`),
        ...(hints ? { hint: t(`${hints}.${value}`) } : {}),
      })),
  }
}
