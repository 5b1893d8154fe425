import type {
  ConditionNode,
  FetchNode,
  ParallelNode,
  PlanNode,
  QueryPlan,
  SequenceNode,
} from '@apollo/query-planner'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { asGraphQLError } from '../../runtime/errors/public-errors.ts'
import type { FetchContext } from '../access/caller.ts'
import type { Request, Sources } from './answer.ts'
import type { Path } from './completion.ts'
import { mergeInto } from './merge.ts'
import { compileRepresentation } from './representations.ts'
import { compileRewrites } from './rewrites.ts'

/** One execution of a plan. */
export interface Execution {
  /** The data that the fetches have brought so far, with the fields that the plan fetched for itself. */
  data: Record<string, unknown>
  errors: GraphQLError[]
  request: Pick<Request, 'variables' | 'coerced'>
  context: FetchContext
  sources: Sources
}

export type Step = (execution: Execution) => Promise<unknown> | undefined

/**
 * Compiles a plan, so that an execution only fetches and merges. The results are those of Apollo's
 * `executeQueryPlan`, with two differences. A fetch sends each distinct representation once. The
 * path of an entity's error is right also when a list has an entity without a representation.
 *
 * @param schema the whole supergraph
 */
export function compilePlan({ node }: QueryPlan, schema: GraphQLSchema): Step {
  if (node?.kind === 'Subscription')
    throw new Error('expected the steps of one event, got the plan of a subscription')
  return node ? compile(node, []) : () => undefined

  function compile(node: PlanNode, path: readonly string[]): Step {
    switch (node.kind) {
      case 'Sequence':
        return sequence(node, path)
      case 'Parallel':
        return parallel(node, path)
      case 'Flatten':
        return compile(node.node, [...path, ...node.path.map(String)])
      case 'Condition':
        return condition(node, path)
      case 'Fetch':
        return compileFetch(node, path, schema)
      default:
        throw new Error(`expected a plan without ${node.kind}: the gateway does not answer in parts`)
    }
  }

  function sequence({ nodes }: SequenceNode, path: readonly string[]): Step {
    const steps = nodes.map((node) => compile(node, path))
    return async (execution) => {
      for (const step of steps) await step(execution)
    }
  }

  function parallel({ nodes }: ParallelNode, path: readonly string[]): Step {
    const steps = nodes.map((node) => compile(node, path))
    return (execution) => Promise.all(steps.map((step) => step(execution)))
  }

  function condition({ condition, ifClause, elseClause }: ConditionNode, path: readonly string[]): Step {
    const whenTrue = ifClause && compile(ifClause, path)
    const whenFalse = elseClause && compile(elseClause, path)
    return (execution) => (execution.request.coerced[condition] ? whenTrue : whenFalse)?.(execution)
  }
}

type Entity = Record<string, unknown>

/** An error in a fetch is one of the answer: the other fetches go on. */
function compileFetch(node: FetchNode, path: readonly string[], schema: GraphQLSchema): Step {
  const { serviceName, operation: query, operationName, operationDocumentNode: document } = node
  const { variableUsages = [] } = node
  const representationOf = node.requires && compileRepresentation(node.requires, schema)
  const rewriteInput = compileRewrites(node.inputRewrites, schema)
  const rewriteOutput = compileRewrites(node.outputRewrites, schema)

  return async (execution) => {
    const targets = path.length === 0 ? [execution.data] : entitiesAt(execution.data, path)
    if (targets.length === 0) return
    try {
      await (representationOf ? fetchEntities(execution, targets) : fetchFields(execution, targets))
    } catch (thrown) {
      execution.errors.push(asGraphQLError(thrown))
    }
  }

  async function fetchFields(execution: Execution, targets: Entity[]) {
    const { data, errors } = await send(execution, variablesOf(execution))
    for (const error of errors ?? []) report(execution, error, [...path, ...(error.path ?? [])])
    if (!data) return
    rewriteOutput?.(data)
    for (const target of targets) mergeInto(target, data)
  }

  async function fetchEntities(execution: Execution, targets: Entity[]) {
    const { representations, places } = representationsOf(targets)
    if (representations.length === 0) return
    const variables = { ...variablesOf(execution), representations }
    const { data, errors } = await send(execution, variables)
    if (errors && errors.length > 0) reportEntities(execution, errors, places)
    const entities = (data as { _entities?: (Entity | null)[] } | null | undefined)?._entities
    if (!entities) return
    for (const [index, entity] of entities.entries()) {
      if (!entity) continue
      if (rewriteOutput) {
        entity.__typename ??= targets[places[index]![0]!]!.__typename
        rewriteOutput(entity)
      }
      for (const place of places[index]!) mergeInto(targets[place]!, entity)
    }
  }

  /** The distinct representations, and the objects of the answer that each stands for. */
  function representationsOf(targets: Entity[]) {
    const representations: Entity[] = []
    const places: number[][] = []
    const known = new Map<string, number[]>()
    for (const [index, target] of targets.entries()) {
      const representation = representationOf!(target)
      if (!representation?.__typename) continue
      rewriteInput?.(representation)
      const key = JSON.stringify(representation)
      const same = known.get(key)
      if (same) {
        same.push(index)
        continue
      }
      const place = [index]
      known.set(key, place)
      places.push(place)
      representations.push(representation)
    }
    return { representations, places }
  }

  function send({ sources, context }: Execution, variables: Record<string, unknown>) {
    const source = sources[serviceName]
    if (!source) throw new Error(`expected a source for the subgraph ${serviceName}, got none`)
    return source.fetch({ query, document: document!, variables, operationName }, context)
  }

  function variablesOf({ request: { variables } }: Execution): Record<string, unknown> {
    const used: Record<string, unknown> = {}
    for (const name of variableUsages) if (Object.hasOwn(variables, name)) used[name] = variables[name]
    return used
  }

  function reportEntities(execution: Execution, errors: readonly GraphQLError[], places: number[][]) {
    const paths = pathsOf(execution.data, path)
    for (const error of errors) {
      const [root, index, ...rest] = error.path ?? []
      if (root !== '_entities' || typeof index !== 'number')
        report(execution, error, error.path && [...path, ...error.path])
      else for (const place of places[index] ?? []) report(execution, error, [...paths[place]!, ...rest])
    }
  }

  function report(execution: Execution, error: GraphQLError, path: readonly (string | number)[] | undefined) {
    const { message, extensions } = error
    execution.errors.push(
      new GraphQLError(message, {
        path,
        originalError: error,
        extensions: { ...extensions, serviceName },
      }),
    )
  }
}

/** The objects at a path, in which `@` stands for each item of a list. */
function entitiesAt(data: unknown, path: readonly string[]): Entity[] {
  const found: Entity[] = []
  visit(data, 0)
  return found

  function visit(value: unknown, depth: number): void {
    if (value === null || value === undefined) return
    if (depth === path.length) {
      if (Array.isArray(value)) for (const item of value) visit(item, depth)
      else found.push(value as Entity)
    } else if (path[depth] === '@') for (const item of value as unknown[]) visit(item, depth + 1)
    else visit((value as Entity)[path[depth]!], depth + 1)
  }
}

/** The paths of the objects that `entitiesAt` gives, in the same order. */
function pathsOf(data: unknown, path: readonly string[]): Path[] {
  const found: Path[] = []
  visit(data, 0, [])
  return found

  function visit(value: unknown, depth: number, at: Path): void {
    if (value === null || value === undefined) return
    if (depth === path.length) {
      if (Array.isArray(value))
        for (const [index, item] of value.entries()) visit(item, depth, [...at, index])
      else found.push(at)
    } else if (path[depth] === '@')
      for (const [index, item] of (value as unknown[]).entries()) visit(item, depth + 1, [...at, index])
    else visit((value as Entity)[path[depth]!], depth + 1, [...at, path[depth]!])
  }
}
