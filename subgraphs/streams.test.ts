import { Kind } from 'graphql'
import { expect, test } from 'vitest'
import { manifests } from './all.ts'

test('every subgraph that has streams says what ends those of a person', () => {
  const streaming = manifests.filter(({ schema }) =>
    schema.definitions.some((one) => 'name' in one && one.name?.value === 'Subscription' && hasFields(one)),
  )
  expect(streaming.map(({ name }) => name)).toContain('inventory')
  for (const { name, lockOuts } of streaming) expect(lockOuts, name).toBeDefined()
})

const hasFields = ({ kind }: { kind: string }) =>
  kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION
