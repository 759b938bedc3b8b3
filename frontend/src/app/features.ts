import type { Banner, Feature, MenuEntry } from '@/ui/feature'

const modules = import.meta.glob<{ default: Feature }>('../modules/*/module.ts', { eager: true })

/** What every feature folder registers. */
export const features: Feature[] = Object.values(modules).map((module) => module.default)

export const menu: MenuEntry[] = features
  .flatMap((feature) => feature.menu ?? [])
  .sort((a, b) => a.order - b.order)

export const banners: Banner[] = features.flatMap((feature) => feature.banner ?? [])
