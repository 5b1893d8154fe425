import { expect, test } from 'vitest'
import { namesOf, rejection, type Taken } from './names.ts'

const namesInUse: Taken = {
  subgraphs: ['stores'],
  productFields: ['stock', 'giftNotes'],
  databases: ['identity'],
  clients: ['comptoir-api'],
}

test('a name is written in the form of each place', () => {
  expect(namesOf('gift-notes')).toEqual({
    name: 'gift-notes',
    camel: 'giftNotes',
    pascal: 'GiftNotes',
    database: 'gift_notes',
  })
  expect(namesOf('demo')).toEqual({ name: 'demo', camel: 'demo', pascal: 'Demo', database: 'demo' })
})

test.each(['demo', 'gift-cards', 'points2', 'a'.repeat(40)])('%s can be the name', (name) => {
  expect(rejection(name, namesInUse)).toBeNull()
})

test.each([undefined, ''])('%j is not a name', (name) => {
  expect(rejection(name, namesInUse)).toContain('needs a name')
})

test.each([
  'Demo',
  'gift_notes',
  '-demo',
  'demo-',
  'gift--notes',
  '2points',
  'gift-2',
  'démo',
  'a/b',
  '..',
  'a'.repeat(41),
])('%s is not in the form of names', (name) => {
  expect(rejection(name, namesInUse)).toContain('expected words in lower case joined by hyphens')
})

test.each([
  ['stores', 'there is a subgraph stores already'],
  ['gift-notes', 'Product has a field giftNotes already'],
  ['identity', 'there is a database identity already'],
  ['api', 'the realm has a client comptoir-api already'],
  ['runtime', 'it is a word of the house, of TypeScript or of SQL'],
  ['class', 'it is a word of the house, of TypeScript or of SQL'],
  ['order', 'it is a word of the house, of TypeScript or of SQL'],
])('%s cannot be the name: %s', (name, reason) => {
  expect(rejection(name, namesInUse)).toBe(
    `A subgraph cannot be called ${name}: ${reason}. Choose another name.`,
  )
})
