import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import pluginVue from 'eslint-plugin-vue'

const echarts = {
  regex: '^echarts(/|$)',
  message: 'Only src/charts draws; use FxChart and a pure option builder.',
}

export default defineConfigWithVueTs(
  { ignores: ['dist', 'target', '.node', '.node-system', 'src/api/generated', 'e2e/shots'] },
  pluginVue.configs['flat/recommended'],
  vueTsConfigs.recommended,
  {
    rules: {
      // Prettier lays the templates out.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/no-v-html': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [echarts] }],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only src/api/http.ts calls the network.' },
        { name: 'XMLHttpRequest', message: 'Only src/api/http.ts calls the network.' },
        { name: 'EventSource', message: 'Only src/api/http.ts calls the network.' },
      ],
    },
  },
  {
    files: ['src/modules/**/*.{ts,vue}'],
    ignores: ['src/modules/**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            echarts,
            {
              group: ['@/modules/**', '@/app/**', '../*'],
              message:
                'A module knows api, charts, ui and i18n, never another module or the frame.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{api,charts,ui,i18n}/**/*.{ts,vue}'],
    ignores: ['src/**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            echarts,
            { group: ['@/modules/**', '@/app/**'], message: 'Shared parts know no feature.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/charts/**/*.{ts,vue}'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/api/http.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.spec.ts', 'src/testing/**/*.ts', 'e2e/**/*.ts'],
    rules: { 'no-restricted-globals': 'off', 'vue/one-component-per-file': 'off' },
  },
)
