import { computed, ref, shallowRef } from 'vue'
import { imports } from '@/api/calls'
import type { Batch, FileLook, FileTrial, Kind } from '@/api/types'
import { columnsOf, mapOf, type Columns, type Field } from './columns'

export const STEPS = ['file', 'columns', 'trial', 'run'] as const
export type Step = (typeof STEPS)[number]

/** Of a CSV or JSON file this much is sent to look at it. */
const BEGINNING = 4 << 20

/** One file on its way in. It stays in the browser and is sent with each step. */
export function useImport() {
  const step = ref<Step>('file')
  const file = shallowRef<File>()
  const kind = ref<Kind>('news')
  const look = shallowRef<FileLook>()
  const columns = ref<Columns>({})
  const trial = shallowRef<FileTrial>()
  const batch = shallowRef<Batch>()
  const busy = ref(false)
  const error = ref<unknown>()

  const query = () => ({
    kind: kind.value,
    map: look.value?.columns.length ? mapOf(columns.value) : '',
  })
  const ready = computed(() => Boolean(look.value && !look.value.incomplete))

  async function doing(work: (chosen: File) => Promise<void>): Promise<void> {
    if (!file.value || busy.value) return
    busy.value = true
    error.value = undefined
    try {
      await work(file.value)
    } catch (failure) {
      error.value = failure
    } finally {
      busy.value = false
    }
  }

  async function choose(chosen: File): Promise<void> {
    file.value = chosen
    look.value = undefined
    columns.value = {}
    await doing(async (one) => show(await imports.look(await beginning(one), query())))
    if (look.value) step.value = 'columns'
  }

  async function assign(field: Field, column: number | undefined): Promise<void> {
    const before = columns.value
    columns.value = { ...before, [field]: column }
    await again()
    if (error.value) columns.value = before
  }

  const again = () => doing(async (one) => show(await imports.look(await beginning(one), query())))

  function show(seen: FileLook): void {
    look.value = seen
    columns.value = columnsOf(seen)
    trial.value = undefined
  }

  const tryOut = () =>
    doing(async (one) => {
      step.value = 'trial'
      trial.value = await imports.tryOut(one, query())
    })

  const run = () =>
    doing(async (one) => {
      batch.value = await imports.begin(one, { ...query(), name: one.name })
      step.value = 'run'
    })

  function back(to: Step): void {
    error.value = undefined
    step.value = to
  }

  return {
    step,
    file,
    kind,
    look,
    columns,
    trial,
    batch,
    busy,
    error,
    ready,
    choose,
    assign,
    again,
    tryOut,
    run,
    back,
  }
}

/** A workbook is needed whole: its directory stands at its end. */
async function beginning(file: File): Promise<Blob> {
  if (file.size <= BEGINNING) return file
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  const workbook = first === 0x50 && second === 0x4b
  return workbook ? file : file.slice(0, BEGINNING)
}
