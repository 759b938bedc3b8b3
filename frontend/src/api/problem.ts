import { ApiError, type Problem } from './http'

/** An error as people read it: what happened, and what to do. */
export interface Words {
  title: string
  hint: string
  requestId?: string
  field?: string
}

type Translate = (key: string, values?: Record<string, unknown>) => string
type Exists = (key: string) => boolean

/** The problem behind whatever was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return error.problem
  return {
    status: 0,
    type: 'unexpected',
    detail: error instanceof Error ? error.message : String(error),
  }
}

/**
 * Turns an error into words: by its type, else by its status. The backend's own detail is shown only where neither has
 * words, so that the interface speaks one language wherever it can.
 */
export function wordsFor(error: unknown, t: Translate, te: Exists): Words {
  const problem = problemOf(error)
  const key =
    [problem.type, `status-${problem.status}`].find((k) => te(`problem.${k}.title`)) ?? 'other'
  const values = {
    seconds: problem.retryAfter ?? 60,
    status: problem.status,
    detail: problem.detail ?? '',
    field: problem.field ?? '',
  }
  return {
    title: t(`problem.${key}.title`, values),
    hint: t(`problem.${key}.hint`, values),
    requestId: problem.requestId,
    field: problem.field,
  }
}

/** A refusal for a person's name is told with the term, in the reader's language. */
export async function named<T>(term: string, call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (failure) {
    if (!(failure instanceof ApiError) || failure.problem.type !== 'keyword-person') throw failure
    throw new ApiError({ ...failure.problem, detail: term })
  }
}
