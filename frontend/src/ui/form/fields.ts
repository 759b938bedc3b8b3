import { computed, inject, type ComputedRef, type InjectionKey } from 'vue'

/** What a form tells its fields. */
export interface FieldWords {
  errorOf: (name: string) => string | null
  isRequired: (name: string) => boolean
}

export const FORM: InjectionKey<FieldWords> = Symbol('form')

export interface FieldProps {
  /** The field's name in its form, where its errors are found. */
  name?: string
  label: string
  hint?: string
  /** Of a field outside a form. */
  error?: string | null
}

/** What is to be said about a field. */
export function useField(props: Pick<FieldProps, 'name' | 'error'>): {
  error: ComputedRef<string | null>
  required: ComputedRef<boolean>
} {
  const form = inject(FORM, null)
  return {
    error: computed(() => props.error ?? (props.name ? (form?.errorOf(props.name) ?? null) : null)),
    required: computed(() => Boolean(props.name && form?.isRequired(props.name))),
  }
}
