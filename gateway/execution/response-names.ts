import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'

/**
 * The planner names the fields that it fetches for itself (keys, `__typename`) as the schema does,
 * and Apollo's executor distinguishes fields only by their response names: `{ id: name }` would be
 * answered with the id. A response name for different fields of two types gets an alias of the
 * planner, under which 0, "" and false are lost. So the gateway plans and executes an operation
 * under response names that stand for one field each, and restores the client's names in the
 * answer.
 */
export interface ResponseNames {
  /** The document with the gateway's alias in place of each ambiguous alias. */
  document: DocumentNode
  /** Translates a path of an answer to the client's names. */
  pathOf<Part extends string | number>(path: readonly Part[]): Part[]
  /** Restores the client's names in the answers of an operation of `document`. */
  restoring(operation: OperationDefinitionNode): Restore
}

export type Restore = (answer: ExecutionResult) => ExecutionResult

/**
 * Chooses the gateway's names.
 * @param fieldNames of all fields of the supergraph: an alias must be none of them
 */
export function giveOwnNames(document: DocumentNode, fieldNames: Set<string>): ResponseNames {
  const ownNames = chooseNames(document, fieldNames)
  if (ownNames.size === 0)
    return { document, pathOf: (path) => [...path], restoring: () => (answer) => answer }
  const clientNames = new Map([...ownNames].map(([meaning, own]) => [own, meaning.split(' ')[0]!]))
  const fragments = new Map<string, FragmentDefinitionNode>()
  const renamed = visit(document, {
    Field(field) {
      const value = isAliased(field) ? ownNames.get(meaningOf(field)) : undefined
      return value === undefined ? undefined : { ...field, alias: { kind: Kind.NAME, value } }
    },
  })
  for (const one of renamed.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)

  return {
    document: renamed,
    pathOf,
    restoring({ selectionSet }) {
      const names = namesIn([selectionSet])
      return ({ data, errors, ...answer }) => ({
        ...answer,
        ...(errors && { errors: errors.map(withClientPath) }),
        data: restored(data, names) as ExecutionResult['data'],
      })
    },
  }

  function pathOf<Part extends string | number>(path: readonly Part[]): Part[] {
    return path.map((part) => (clientNames.get(part as string) as Part | undefined) ?? part)
  }

  function withClientPath(error: GraphQLError) {
    const { message, path, extensions } = error
    return path ? new GraphQLError(message, { path: pathOf(path), extensions, originalError: error }) : error
  }

  /** Fragments are read together: fields with one response name are all composite, or none is. */
  function namesIn(sets: SelectionSetNode[]): Names {
    const inner = new Map<string, SelectionSetNode[]>()
    const spread = new Set<string>()
    for (const set of sets) collect(set)
    return new Map(
      [...inner].map(([name, below]) => [
        name,
        { as: clientNames.get(name) ?? name, below: below.length > 0 ? namesIn(below) : undefined },
      ]),
    )

    function collect({ selections }: SelectionSetNode): void {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const name = (selection.alias ?? selection.name).value
          const below = inner.get(name) ?? []
          inner.set(name, selection.selectionSet ? [...below, selection.selectionSet] : below)
        } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet)
        else if (!spread.has(selection.name.value)) {
          spread.add(selection.name.value)
          collect(fragments.get(selection.name.value)!.selectionSet)
        }
      }
    }
  }
}

/**
 * The names of the objects at one place of an answer: the client's name for each field, and the
 * names below it.
 */
type Names = Map<string, { as: string; below: Names | undefined }>

function restored(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((item) => restored(item, names))
  if (typeof value !== 'object' || value === null) return value
  const object: Record<string, unknown> = Object.create(null)
  for (const [name, inner] of Object.entries(value)) {
    const { as, below } = names.get(name)!
    object[as] = below ? restored(inner, below) : inner
  }
  return object
}

/**
 * Chooses an alias of the gateway for each alias that is a field name of the schema, stands for
 * several fields, or looks like an alias of the gateway.
 */
function chooseNames(document: DocumentNode, fieldNames: Set<string>): Map<string, string> {
  const meanings = new Map<string, Set<string>>()
  visit(document, {
    Field(field) {
      if (!isAliased(field)) return
      const alias = field.alias.value
      meanings.set(alias, (meanings.get(alias) ?? new Set()).add(meaningOf(field)))
    },
  })
  const chosen = new Map<string, string>()
  let count = 0
  for (const [alias, all] of meanings)
    if (fieldNames.has(alias) || alias.includes('__') || all.size > 1)
      for (const meaning of all) chosen.set(meaning, freeName(alias))
  return chosen

  /** Each name ends in a different number. */
  function freeName(alias: string): string {
    const name = `${alias}__${count++}`
    return fieldNames.has(name) ? freeName(alias) : name
  }
}

type Aliased = FieldNode & { alias: NameNode }

const isAliased = (field: FieldNode): field is Aliased =>
  field.alias !== undefined && field.alias.value !== field.name.value

const meaningOf = ({ alias, name }: Aliased) => `${alias.value} ${name.value}`
