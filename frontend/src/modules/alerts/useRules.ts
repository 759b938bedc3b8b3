import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { alerts, rules } from '@/api/alerts'
import { topics } from '@/api/calls'
import type { AlertRule } from '@/api/types'
import { useQuery } from '@/api/useQuery'
import { announce } from '@/ui/announce'
import { sorted } from './rule'

/** The rules of the topics that work, by topic, with how they stand and how often they were right. */
export function useRules() {
  const { t } = useI18n()
  const route = useRoute()
  const list = useQuery(
    () => 'alert rules',
    (signal) => rules.list(signal),
  )
  const standing = useQuery(
    () => 'alert standing',
    (signal) => alerts.standing(signal),
  )
  const names = useQuery(
    () => 'topics',
    (signal) => topics.list(signal),
  )
  const nameOf = (id: string) =>
    names.data.value?.find((topic) => topic.id === id)?.definition.name ?? id
  const standings = computed(
    () => standing.data.value && new Map(standing.data.value.map((one) => [one.ruleId, one])),
  )
  const topicIds = computed(() => [
    ...new Set(list.data.value?.map(({ topicId }) => topicId) ?? []),
  ])
  const asked = computed(() => String(route.query.topic ?? ''))
  const groups = computed(() =>
    topicIds.value
      .filter((id) => !asked.value || id === asked.value)
      .map((id) => ({
        id,
        name: nameOf(id),
        ...sorted(list.data.value?.filter(({ topicId }) => topicId === id) ?? []),
      })),
  )

  const busy = ref('')
  const failure = ref<unknown>()
  async function turn(rule: AlertRule, on: boolean): Promise<void> {
    busy.value = rule.id
    failure.value = undefined
    try {
      await rules.change(rule.id, { on, version: rule.version })
      announce(t(on ? 'alerts.rules.turnedOn' : 'alerts.rules.turnedOff'))
    } catch (refusal) {
      failure.value = refusal
    }
    await list.reload()
    busy.value = ''
  }

  return { ...list, asked, groups, topicIds, nameOf, standings, standing, turn, busy, failure }
}
