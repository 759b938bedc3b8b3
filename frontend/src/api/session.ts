import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { sessions } from './calls'
import { ApiError } from './http'
import type { Person, Role } from './types'

/** Who is logged in. */
export const useSession = defineStore('session', () => {
  const person = ref<Person | null>(null)
  const known = ref(false)

  /** Asks the backend once; null when nobody is logged in. Any other failure is thrown. */
  async function load(): Promise<Person | null> {
    if (known.value) return person.value
    try {
      person.value = await sessions.current()
    } catch (error) {
      if (!(error instanceof ApiError) || error.problem.status !== 401) throw error
      person.value = null
    }
    known.value = true
    return person.value
  }

  async function logIn(username: string, password: string): Promise<void> {
    person.value = await sessions.logIn(username, password)
    known.value = true
  }

  async function logOut(): Promise<void> {
    await sessions.logOut()
    forget()
  }

  function forget(): void {
    person.value = null
    known.value = true
  }

  const is = (role: Role) => person.value?.roles.includes(role) ?? false
  const isAdmin = computed(() => is('admin'))

  return { person, known, load, logIn, logOut, forget, is, isAdmin }
})
