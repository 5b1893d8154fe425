import { Kind, parse, valueFromASTUntyped } from 'graphql'
import { fetch } from 'undici'
import type { Check } from '../../runtime/http/server.ts'
import type { SubgraphClients } from '../../runtime/subgraph-client/client.ts'
import { rejectDevelopmentClient } from '../access/development-client.ts'

/**
 * The checks before a gateway's first request: every subgraph accepts its secret and answers, and
 * the keys of tokens can be read. A check that has passed once is not repeated. A subgraph that is
 * unavailable later costs its part of the answers, and must not take every gateway out of service.
 */
export function firstAnswers(options: {
  /** SDL. */
  supergraph: string
  subgraphs: SubgraphClients
  identity: { jwksUrl: string; tokenUrl: string; production: boolean }
}): Record<string, Check> {
  const { supergraph, subgraphs, identity } = options
  const checks = subgraphsIn(supergraph).map((name) => [name, once(() => answers(subgraphs, name))])
  const checkParts = async () => {
    await publishes(identity.jwksUrl)
    if (identity.production) await rejectDevelopmentClient(identity.tokenUrl)
  }
  return { identity: once(checkParts), ...Object.fromEntries(checks) }
}

function once(check: Check): Check {
  let passed = false
  return async () => {
    if (!passed) await check()
    passed = true
  }
}

async function answers(subgraphs: SubgraphClients, name: string) {
  const { data, errors } = await subgraphs(name).execute({ query: '{ __typename }' }, {})
  if (!data) throw new Error(errors?.[0]?.message ?? 'no answer')
}

async function publishes(keysUrl: string) {
  const got = await fetch(keysUrl).then(
    ({ ok, status }) => (ok ? undefined : `HTTP ${status}`),
    ({ message, cause }) => cause?.message ?? message,
  )
  if (got) throw new Error(`expected the keys of tokens at ${keysUrl}, got ${got}`)
}

/** The names of the subgraphs, from the enum `join__Graph` of the supergraph. */
export function subgraphsIn(supergraph: string): string[] {
  const listed = parse(supergraph).definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? [])
      : [],
  )
  return listed
    .flatMap(({ directives }) => directives?.flatMap((directive) => directive.arguments ?? []) ?? [])
    .filter((argument) => argument.name.value === 'name')
    .map(({ value }) => valueFromASTUntyped(value) as string)
}
