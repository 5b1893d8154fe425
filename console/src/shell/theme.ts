import { signal } from '@preact/signals'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'comptoir.theme'
export const theme = signal<Theme>((localStorage.getItem(storageKey) as Theme | null) ?? 'auto')

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen
  localStorage.setItem(storageKey, chosen)
  applyTheme()
}

export function applyTheme(): void {
  const { dataset } = document.documentElement
  if (theme.peek() === 'auto') delete dataset.theme
  else dataset.theme = theme.peek()
}
