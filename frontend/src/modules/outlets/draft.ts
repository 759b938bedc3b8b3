import type { Kind, Outlet, OutletDraft, Tier } from '@/api/types'
import { fromLines, toLines } from '@/ui/lines'

/** What the form holds: lists as lines. */
export interface OutletForm {
  name: string
  aliases: string
  hosts: string
  tier: Tier
  region: string
  kind: Kind
  platform: boolean
}

export const blankOutlet = (): OutletForm => ({
  name: '',
  aliases: '',
  hosts: '',
  tier: 'other',
  region: '',
  kind: 'news',
  platform: false,
})

/** An outlet as it is edited. */
export const formOf = (o: Outlet): OutletForm => ({
  name: o.name,
  aliases: toLines(o.aliases),
  hosts: toLines(o.hosts),
  tier: o.tier,
  region: o.region ?? '',
  kind: o.kind,
  platform: o.platform,
})

/** What is sent: somebody has looked at it, so it need not be reviewed any more. */
export const draftOf = (f: OutletForm): OutletDraft => ({
  name: f.name.trim(),
  aliases: fromLines(f.aliases),
  hosts: fromLines(f.hosts),
  tier: f.tier,
  region: f.region.trim() || null,
  kind: f.kind,
  platform: f.platform,
  review: false,
})
