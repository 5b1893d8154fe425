import { Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { recordAnswerTime } from './answer-times.ts'
import { keys } from './keys.ts'
import possible from './possible-types.generated.ts'
import { send } from './send.ts'
import { subscribe } from './socket.ts'
import { storageFor } from './storage.ts'

/**
 * Makes a GraphQL client for one user. Each user who signs in gets a new one, and so sees no data of the
 * user before.
 * @param onReady called when the cache has loaded the data of earlier visits
 */
export const createClient = (personId: string, onReady: () => void): Client =>
  new Client({
    url: '/graphql',
    fetch: send,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      cacheExchange({
        keys,
        possibleTypes: possible.possibleTypes,
        storage: storageFor(personId, onReady),
      }),
      mapExchange({
        onResult({ operation, error }) {
          if (operation.kind === 'query' && !error?.networkError) recordAnswerTime(operation.key)
        },
      }),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: subscribe }),
    ],
  })
