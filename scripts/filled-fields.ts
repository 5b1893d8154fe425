import { type DefinitionNode, type FieldDefinitionNode, Kind } from 'graphql'
import { manifests } from '../subgraphs/all.ts'

/**
 * Makes for each subgraph a module that lists its fields without a resolver. The module fails the type
 * check for a field that the parent does not hold either. A field that another subgraph owns comes with
 * the reference to its object.
 * @returns name and text of each module
 */
export const filledFields = (): [name: string, text: string][] =>
  manifests.map(({ name, schema, resolvers }) => {
    const maps = resolvers as Record<string, object>[]
    const left = schema.definitions
      .flatMap(fieldsOf)
      .filter(([type, field]) => !maps.some((map) => field in (map[type] ?? {})))
      .map(([type, field]) => `  '${type}.${field}',\n`)
      .sort()
    return [`subgraphs/${name}/generated/filled-fields.ts`, `${head}${left.join('')}]\n`]
  })

const head = `import type { FilledField } from '../../../runtime/graphql/filled-field.ts'
import type { Resolvers, ResolversParentTypes } from './resolver-types.ts'

export const filledFields: FilledField<Resolvers, ResolversParentTypes>[] = [
`

function fieldsOf(type: DefinitionNode): [type: string, field: string][] {
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) return []
  return (type.fields ?? []).filter(isOwn).map((field) => [type.name.value, field.name.value])
}

const isOwn = ({ directives = [] }: FieldDefinitionNode) =>
  directives.every(({ name }) => name.value !== 'external')
