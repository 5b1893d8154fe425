import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Requirement } from '../../runtime/access/directives.ts'
import { type Condition, conditionsOf } from './condition.ts'
import type { AccessRules } from './rules.ts'

/** A field that was removed from the operation. */
export interface Removed {
  /** Response names from the root; `@` stands for each item of a list. */
  path: string[]
  /** `Type.field`. */
  field: string
  /** The first requirement of the field that is not met. */
  requirement: Requirement
  /** The field is missing only in requests where all of these conditions hold. */
  when: Condition[]
}

export interface Filtered {
  /** The remaining operation with its fragments expanded; null when nothing remains. */
  operation: OperationDefinitionNode | null
  removed: Removed[]
}

export interface Filter {
  schema: GraphQLSchema
  access: AccessRules
  fragments: Record<string, FragmentDefinitionNode>
  /** Gives the first of some requirements that the caller does not meet. */
  missing: (requirements: Requirement[]) => Requirement | undefined
}

/**
 * Removes the fields that the caller may not see from an operation, as Apollo Router does. The
 * requirements of a field, of its return type and of the type that a fragment names all count.
 * Introspection is left alone.
 */
export function filterOperation(original: OperationDefinitionNode, filter: Filter): Filtered {
  const { schema, access, fragments, missing } = filter
  const removed = new Map<string, Removed>()
  const root = schema.getRootType(original.operation)!
  const selectionSet = inside(root, original.selectionSet, { path: [], when: [] })
  return { operation: selectionSet && { ...original, selectionSet }, removed: [...removed.values()] }

  /**
   * Filters the operation or a fragment, which has no place of its own in the answer. When it is
   * rejected, each of its fields is missing.
   */
  function inside(type: GraphQLCompositeType, set: SelectionSetNode, at: Position) {
    const requirement = missing(demands(type, set))
    if (requirement) missEach(type, set, at, requirement)
    return requirement ? null : kept(type, set, at)
  }

  function kept(type: GraphQLCompositeType, set: SelectionSetNode, at: Position): SelectionSetNode | null {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return keptField(type, selection, at) ?? []
      const { condition, ...fragment } = writtenOut(type, selection)
      const selectionSet = inside(fragment.type, fragment.set, within(at, selection))
      const { directives } = selection
      return selectionSet
        ? [{ kind: Kind.INLINE_FRAGMENT, typeCondition: condition, directives, selectionSet }]
        : []
    })
    if (selections.length === 0) return null
    // The whole operation completes the answer, and its fragments need the type of each object.
    return { ...set, selections: isAbstractType(type) ? [typename, ...selections] : selections }
  }

  function keptField(parent: GraphQLCompositeType, field: FieldNode, at: Position): [FieldNode] | null {
    const returned = typeOf(parent, field)
    if (!returned) return [field]
    const type = getNamedType(returned)
    const requirement = missing([
      ...access.ofField(parent, field.name.value),
      ...demands(type, field.selectionSet),
    ])
    if (requirement) return miss(parent, field, at, requirement)
    if (!isCompositeType(type)) return [field]
    const position = within(at, field)
    const selectionSet = kept(type, field.selectionSet!, {
      ...position,
      path: [...position.path, ...marks(returned)],
    })
    return selectionSet && [{ ...field, selectionSet }]
  }

  /**
   * An interface that is selected only through fragments has no requirements of its own: the
   * fragments name the types.
   */
  function demands(type: GraphQLNamedType, set: SelectionSetNode | undefined): Requirement[] {
    const byFragments = set && isInterfaceType(type) && !set.selections.some(isPlainField)
    return byFragments ? [] : access.ofType(type)
  }

  function missEach(
    type: GraphQLCompositeType,
    set: SelectionSetNode,
    at: Position,
    requirement: Requirement,
  ) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (typeOf(type, selection)) miss(type, selection, at, requirement)
      } else {
        const fragment = writtenOut(type, selection)
        missEach(fragment.type, fragment.set, within(at, selection), requirement)
      }
    }
  }

  function miss(parent: GraphQLCompositeType, field: FieldNode, at: Position, requirement: Requirement) {
    const position = within(at, field)
    const key = JSON.stringify(position)
    if (!removed.has(key))
      removed.set(key, { ...position, field: `${parent.name}.${field.name.value}`, requirement })
    return null
  }

  function writtenOut(parent: GraphQLCompositeType, selection: Exclude<SelectionNode, FieldNode>) {
    const { selectionSet: set, typeCondition: condition } =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]! : selection
    const type = condition ? (schema.getType(condition.name.value) as GraphQLCompositeType) : parent
    return { type, set, condition }
  }
}

interface Position {
  path: string[]
  when: Condition[]
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

const isPlainField = (selection: SelectionNode) =>
  selection.kind === Kind.FIELD && !selection.name.value.startsWith('__')

/** Undefined for introspection. */
const typeOf = (parent: GraphQLCompositeType, field: FieldNode): GraphQLOutputType | undefined =>
  isUnionType(parent) ? undefined : parent.getFields()[field.name.value]?.type

function within({ path, when }: Position, selection: SelectionNode): Position {
  const name = selection.kind === Kind.FIELD ? [(selection.alias ?? selection.name).value] : []
  return { path: [...path, ...name], when: [...when, ...conditionsOf(selection)] }
}

/** One `@` for each list around a type. */
function marks(type: GraphQLOutputType): '@'[] {
  const nullable = getNullableType(type)
  return isListType(nullable) ? ['@', ...marks(nullable.ofType)] : []
}
