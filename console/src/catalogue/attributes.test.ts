import { expect, test } from 'vitest'
import { attributesOf } from './attributes.ts'

test.each([
  ['colour: red', { colour: 'red' }],
  ['colour=dark red', { colour: 'dark red' }],
  ['size : 42', { size: 42 }],
  ['organic: true', { organic: true }],
  ['sizes: [1, 2]', { sizes: [1, 2] }],
  ['link: http://x', { link: 'http://x' }],
])('%j filters by an attribute', (text, attributes) => {
  expect(attributesOf(text)).toEqual({ attributes })
})

test.each(['', 'colour', 'colour:', ': red', ' : '])('%j filters nothing', (text) => {
  expect(attributesOf(text)).toEqual({})
})
