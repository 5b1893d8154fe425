import { ask } from './api.ts'
import { type AlertChange, follow } from './follow.ts'
import { LevelsDocument, type LevelsQuery, MeDocument, type MeQuery } from './generated.ts'
import { alertsOverEvents } from './live-events.ts'
import { alertsOverSocket } from './live-socket.ts'
import { formatAmount } from './money.ts'
import { finishSale, type Outcome, sell } from './sale.ts'
import { isSignedIn, signIn, signOut } from './sign-in.ts'

type Store = NonNullable<NonNullable<MeQuery['me']>['stores']>[number]
type Level = NonNullable<NonNullable<LevelsQuery['store']>['stock']>['nodes'][number]

const find = (id: string) => document.getElementById(id)!
const write = (id: string, text: string) => {
  find(id).textContent = text
}
/** GraphQL errors come as a list. */
const fail = (cause: unknown) => write('problem', ([cause].flat()[0] as Error).message)

find('sign-in').onclick = () => void signIn().catch(fail)
find('sign-out').onclick = () => void signOut().catch(fail)
begin().catch(fail)

async function begin() {
  if (!(await isSignedIn())) return
  const { me } = await ask(MeDocument, {})
  write('who', `${me?.name} (${me?.roles?.join(', ')})`)
  find('sign-in').hidden = true
  find('sign-out').hidden = false
  const [store] = me?.stores ?? []
  if (!store) return
  find('store').hidden = false
  write('store-name', store.name)
  follow(alertsOverSocket(), (change) => append('socket-alerts', change)).catch(fail)
  follow(alertsOverEvents(), (change) => append('event-alerts', change)).catch(fail)
  await showLevels(store)
  const finished = await finishSale()
  if (finished) write('sale', told(finished))
}

/** Shows one page, and the next one each time the user asks for it. */
async function showLevels(store: Store, after?: string) {
  const { store: found } = await ask(LevelsDocument, { storeId: store.id, after })
  const { nodes = [], pageInfo } = found?.stock ?? {}
  find('levels').append(...nodes.map((level) => row(store, level)))
  const more = find('more')
  more.hidden = !pageInfo?.hasNextPage
  more.onclick = () => void showLevels(store, pageInfo?.endCursor ?? undefined).catch(fail)
}

function row(store: Store, { product, available }: Level): HTMLElement {
  const line = document.createElement('tr')
  const cells = [product.name, product.price ? formatAmount(product.price) : '', String(available)].map(
    (text) => Object.assign(document.createElement('td'), { textContent: text }),
  )
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Sell one' })
  button.onclick = async () => {
    button.disabled = true
    const lines = [{ productId: product.id, quantity: 1, shownPrice: product.price?.amount }]
    const registerId = store.registers?.[0]?.id ?? ''
    const outcome = await sell({ storeId: store.id, registerId, lines }).catch(fail)
    if (outcome) write('sale', told(outcome))
    if (outcome?.__typename === 'SaleCompleted')
      cells[2]!.textContent = String(Number(cells[2]!.textContent) - 1)
    button.disabled = false
  }
  line.append(...cells, button)
  return line
}

const told = (outcome: Outcome) =>
  outcome.__typename === 'SaleCompleted'
    ? `Sold: receipt ${outcome.sale.number}, ${outcome.sale.total ? formatAmount(outcome.sale.total) : ''}.`
    : `Not sold: ${outcome.message}`

function append(list: string, { change, severity, available, comment, alert }: AlertChange) {
  const item = document.createElement('li')
  const what = `${change} ${severity}: ${alert.product.name} in ${alert.store.name}, ${available} available`
  item.textContent = comment ? `${what}: ${comment}` : what
  find(list).append(item)
}
