import { randomUUID } from 'node:crypto'
import { demoSale, demoStores } from '../../seeds/demo-stores.ts'
import type { Chain } from './chains.ts'
import { clientFor } from './client.ts'
import { eventually } from './processes.ts'

/** An id for each type, by its name. */
export type Fixtures = Record<string, string>

/**
 * Makes an object of each entity type, in the Plateau store if the type belongs to a store. The
 * demo's sale is rung up there. It opens an alert that the manager is notified of, and plans a
 * restock, which is approved. A new entity type needs a line here.
 */
export async function fixturesOfPlateau(chain: Chain): Promise<Fixtures> {
  const [cashier, logistics, manager] = await Promise.all(
    ['cashier-plateau', 'logistics-north', 'manager-plateau'].map((name) => clientFor(chain, name)),
  )
  const rule = await manager!.ask(notify, {
    input: { channel: 'EMAIL', target: 'manager-plateau@comptoir.example', idempotencyKey: randomUUID() },
  })
  const { storeId, registerId, lines, level } = demoSale
  const input = { storeId, registerId, lines, idempotencyKey: randomUUID() }
  const sold = await cashier!.ask(ringUpSale, { input })
  const signedIn = await cashier!.ask('{ me { id } }')
  const request = await eventually('a planned request', async () => {
    const { data } = await logistics!.ask(requestsOf, { productId: level.productId, storeId })
    return data.restockRequests.nodes[0]
  })
  const notification = await eventually('a notification', async () => {
    const { data } = await manager!.ask('{ notifications { nodes { id } } }')
    return data.notifications.nodes[0]
  })
  await logistics!.ask(approve, { input: { requestId: request.id, idempotencyKey: randomUUID() } })
  const opened = await cashier!.ask(openSession, {
    input: { storeId, registerId, openingFloat: 20_000, idempotencyKey: randomUUID() },
  })
  const issued = await manager!.ask(issueVoucher, {
    input: { storeId, kind: 'GIFT_CARD', amount: 1_000, idempotencyKey: randomUUID() },
  })
  const { id: saleId } = sold.data.ringUpSale.sale
  const returned = await cashier!.ask(returnSale, {
    input: {
      storeId,
      registerId,
      saleId,
      lines: [{ productId: level.productId, quantity: 1, condition: 'DAMAGED' }],
      idempotencyKey: randomUUID(),
    },
  })
  const authorised = await cashier!.ask(authorise, {
    input: { storeId, amount: 100, token: 'tok_approve', idempotencyKey: randomUUID() },
  })
  const ruled = await logistics!.ask(createRule, {
    input: { storeId, terms: {}, idempotencyKey: randomUUID() },
  })
  const { data } = await logistics!.ask(rest, { storeId, requestId: request.id, productId: level.productId })
  return {
    Store: demoStores.plateau.id,
    Register: registerId,
    Product: level.productId,
    User: signedIn.data.me.id,
    Category: data.product.category.id,
    Sale: saleId,
    CardPayment: authorised.data.authoriseCardPayment.cardPayment.id,
    SaleReturn: returned.data.returnSale.saleReturn.id,
    RegisterSession: opened.data.openRegisterSession.session.id,
    Voucher: issued.data.issueVoucher.voucher.id,
    RestockRequest: request.id,
    RestockRule: ruled.data.createRestockRule.rule.id,
    Transfer: data.restockRequest.transfers[0].id,
    StockAlert: data.stockAlerts.nodes[0].id,
    NotificationRule: rule.data.createNotificationRule.rule.id,
    Notification: notification.id,
  }
}

const ringUpSale = `mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) {
  ... on SaleCompleted { sale { id } } } }`
const openSession = `mutation ($input: OpenRegisterSessionInput!) { openRegisterSession(input: $input) {
  ... on RegisterSessionSaved { session { id } } } }`
const issueVoucher = `mutation ($input: IssueVoucherInput!) { issueVoucher(input: $input) {
  ... on VoucherIssued { voucher { id } } } }`
const authorise = `mutation ($input: AuthoriseCardPaymentInput!) { authoriseCardPayment(input: $input) {
  ... on CardPaymentSaved { cardPayment { id } } } }`
const returnSale = `mutation ($input: ReturnSaleInput!) { returnSale(input: $input) {
  ... on SaleReturned { saleReturn { id } } } }`
const notify = `mutation ($input: CreateNotificationRuleInput!) { createNotificationRule(input: $input) {
  ... on NotificationRuleSaved { rule { id } } } }`
const requestsOf = `query ($productId: ID!, $storeId: ID!) {
  restockRequests(filter: { productId: $productId, storeIds: [$storeId] }) { nodes { id } } }`
const approve = 'mutation ($input: ApproveRestockInput!) { approveRestock(input: $input) { __typename } }'
const createRule = `mutation ($input: CreateRestockRuleInput!) { createRestockRule(input: $input) {
  ... on RestockRuleSaved { rule { id } } } }`
const rest = `query ($storeId: ID!, $requestId: ID!, $productId: ID!) {
  product(id: $productId) { category { id } }
  restockRequest(id: $requestId) { transfers { id } }
  stockAlerts(filter: { storeIds: [$storeId] }) { nodes { id } } }`
