import { operationFromDocument } from '@apollo/federation-internals'
import { buildOperationContext } from '@apollo/gateway'
import type { QueryPlan } from '@apollo/query-planner'
import { type DocumentNode, Kind } from 'graphql'
import { meets, type Requirement } from '../../runtime/access/directives.ts'
import type { Principal } from '../../runtime/access/principal.ts'
import { bounded } from '../../runtime/graphql/bounded.ts'
import { filterOperation, type Removed } from '../access/filter.ts'
import { giveOwnNames, type ResponseNames, type Restore } from './response-names.ts'
import type { Graph } from './supergraph.ts'

type OperationContext = ReturnType<typeof buildOperationContext>

/**
 * An operation under response names of the gateway, with its requirements, and its plan for each
 * combination of met requirements.
 */
interface Known extends Pick<ResponseNames, 'pathOf'>, Pick<Planned, 'restore'> {
  context: OperationContext
  demands: Requirement[]
  plans: Map<string, Planned>
}

/** An operation as callers who meet the same requirements get it. */
export interface Planned {
  original: OperationContext
  /** The part that the caller may see; null when there is none. */
  seen: OperationContext | null
  plan: QueryPlan
  removed: Removed[]
  /** Restores the client's response names in an answer. */
  restore: Restore
}

export interface OperationRequest {
  /** A valid document, identified by its hash. */
  document: DocumentNode
  hash: string
  source: string
  operationName?: string
}

/**
 * The total characters of the documents whose plans are cached. Their trees take some hundred times
 * as many bytes.
 */
const rememberedCharacters = 500_000

/**
 * Plans operations. Callers who meet the same of an operation's requirements share its filtered
 * form and its plan.
 */
export function createOperations(graph: Graph): (request: OperationRequest, principal: Principal) => Planned {
  const known = bounded<Known>(rememberedCharacters)

  return (request, principal) => {
    const { hash, operationName, source } = request
    const operation = known.get(`${hash} ${operationName}`, source.length, () => read(request))
    const met = operation.demands.map((demand) => (meets(principal, demand) ? 1 : 0)).join('')
    const before = operation.plans.get(met)
    if (before) return before
    const planned = plan(operation, principal)
    operation.plans.set(met, planned)
    return planned
  }

  function read({ document, operationName }: OperationRequest): Known {
    const names = giveOwnNames(document, graph.fieldNames)
    const context = buildOperationContext({
      schema: graph.schema,
      operationDocument: names.document,
      operationName,
    })
    const demands = new Set<Requirement>()
    filter(context, (requirements) => {
      for (const requirement of requirements) demands.add(requirement)
      return undefined
    })
    const restore = names.restoring(context.operation)
    return { context, pathOf: names.pathOf, restore, demands: [...demands], plans: new Map() }
  }

  function plan({ context: original, pathOf, restore }: Known, principal: Principal): Planned {
    const filtered = filter(original, (requirements) =>
      requirements.find((requirement) => !meets(principal, requirement)),
    )
    const removed = filtered.removed.map((field) => ({ ...field, path: pathOf(field.path) }))
    const { operation } = filtered
    if (!operation) return { original, seen: null, plan: nothing, removed, restore }
    const seen = removed.length === 0 ? original : { ...original, operation, fragments: {} }
    return { original, seen, plan: graph.planner.buildQueryPlan(operationOf(seen)), removed, restore }
  }

  function filter(context: OperationContext, missing: Parameters<typeof filterOperation>[1]['missing']) {
    const { schema, access } = graph
    return filterOperation(context.operation, { schema, access, fragments: context.fragments, missing })
  }

  /** The operation needs no validation: it was validated, or filtered from a valid one. */
  function operationOf({ operation, fragments }: OperationContext) {
    const definitions = [operation, ...Object.values(fragments)]
    return operationFromDocument(graph.api, { kind: Kind.DOCUMENT, definitions }, { validate: false })
  }
}

const nothing: QueryPlan = { kind: 'QueryPlan' }
