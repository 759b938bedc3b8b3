import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '@/api/types'

/** An entry of the navigation. */
export interface MenuEntry {
  /** Place in the navigation, ascending. */
  order: number
  icon: Component
  label: string
  to: string
  /** A number that the backend tells as it changes (see api/live), and the key that says it in words. */
  live?: { number: string; said: string }
  /** Seen only by who holds one of these; absent: by everyone. */
  roles?: Role[]
}

/** A line at the bottom of the first page, as long as there is something to be said. */
export interface Banner {
  component: Component
  /** Seen only by who holds one of these; absent: by everyone. */
  roles?: Role[]
}

/** What a feature folder registers with the frame. */
export interface Feature {
  routes: RouteRecordRaw[]
  menu?: MenuEntry
  banner?: Banner
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Reachable without being logged in. */
    public?: boolean
    /** Key of the page's title. */
    title?: string
    roles?: Role[]
    /** The page whose text box is the search box, also on a phone. */
    search?: boolean
    /** The first page, which carries the features' banners. */
    home?: boolean
  }
}
