import { Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { recordAnswerTime } from './answer-times.ts'
import { keys } from './keys.ts'
import possible from './possible-types.generated.ts'
import { send } from './send.ts'
import { subscribe } from './socket.ts'
import { storageFor } from './storage.ts'

/**
 * One for each person who signs in: nothing of the last one is seen by the next.
 * @param onReady called when what was read before is there
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
