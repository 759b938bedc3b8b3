import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import App from './App.vue'

it('shows the name of the product', () => {
  expect(mount(App).text()).toBe('风向')
})
