import { randomUUID } from 'node:crypto'
import { businessDay } from '../../runtime/values/business-day.ts'
import { demoSale, demoStores } from '../../seeds/demo-stores.ts'
import type { Fixtures } from './fixtures.ts'

/** An access path to the data of Plateau. */
export interface AccessPath {
  operation: string
  /** Distinguishes the paths of one operation. */
  how?: string
  ask: (of: Fixtures) => string
  /** The data of Plateau in the answer: nothing, zero or an empty list for a caller who may not see it. */
  // biome-ignore lint/suspicious/noExplicitAny: a row reads what it has asked for
  seen: (data: any, others: number) => unknown
  /**
   * The table of a list whose count is read. The test counts its rows of all stores but Plateau that the
   * caller may read, and `seen` gets that number as `others`.
   */
  rows?: Rows
  /** The account that gets the data, if it is not Plateau's manager. */
  control?: string
  /** The subgraph to ask directly, if the gateway does not offer this path. */
  at?: string
}

export const plateau = demoStores.plateau.id
export const product = demoSale.level.productId
const today = businessDay(new Date(), demoStores.plateau.timeZone)
const month = `{ from: "${businessDay(new Date(Date.now() - 20 * 86_400_000), demoStores.plateau.timeZone)}", to: "${today}" }`
export const service = 'comptoir-sales'
const noKey = 'idempotencyKey: ""'
export const key = () => `idempotencyKey: "${randomUUID()}"`

const ofPlateau = (rows: { store: { id: string } }[] | undefined) =>
  rows?.filter(({ store }) => store.id === plateau)
const sum = (numbers: number[] = []) => numbers.reduce((total, number) => total + number, 0)

/** Three access paths to a list: narrowed to the store, not narrowed, and by its count. */
const listed = (operation: string, rows: Rows, column = 'id'): AccessPath[] => {
  const [, list] = operation.split('.') as [string, string]
  return [
    {
      operation,
      how: 'narrowed to the store',
      ask: () => `{ ${list}(filter: { storeIds: ["${plateau}"] }) { totalCount nodes { ${column} } } }`,
      seen: (data) => data[list],
    },
    {
      operation,
      how: 'in its pages',
      ask: () =>
        `{ ${list}(first: 100) { nodes { ${column} store { id } } edges { node { store { id } } } } }`,
      seen: (data) =>
        [ofPlateau(data[list].nodes), ofPlateau(data[list].edges.map((edge: Edge) => edge.node))].flat(),
    },
    {
      operation,
      how: 'in its count',
      rows,
      ask: () => `{ ${list} { totalCount } }`,
      seen: (data, others) => data[list].totalCount - others,
    },
  ]
}

const byId = (operation: string, at: string): AccessPath => ({
  operation,
  at,
  ask: (of) => `{ _entities(representations: [{ __typename: "${operation}", id: "${of[operation]}" }]) {
    ... on ${operation} { id } } }`,
  seen: ({ _entities: [entity] }) => entity,
})

/** The answer of a change. NotFound counts as no data: it is also the answer for an unknown id. */
const found = (answer: { __typename: string } | null) => (answer?.__typename === 'NotFound' ? null : answer)

/** A change whose control is `hq`. Its empty idempotency key makes it fail, so that it changes nothing. */
const change = (operation: string, input: (of: Fixtures) => string): AccessPath => {
  const [, field] = operation.split('.') as [string, string]
  return {
    operation,
    control: 'hq',
    ask: (of) => `mutation { ${field}(input: { ${input(of)}, ${noKey} }) { __typename } }`,
    seen: (data) => found(data[field]),
  }
}

/** An action on Plateau's alert. A caller who may not see the alert gets an empty answer. */
const alertAction = (operation: string, fields = ''): AccessPath => {
  const [, field] = operation.split('.') as [string, string]
  return {
    operation,
    ask: (of) => `mutation { ${field}(input: { alertId: "${of.StockAlert}", ${fields} ${key()} }) {
      ... on AlertHandled { alert { id } } ... on WrongState { state } } }`,
    seen: (data) => Object.values(data[field]),
  }
}

export const accessPaths: AccessPath[] = [
  ...listed('Query.stockAlerts', { database: 'inventory', table: 'stock_alert' }),
  ...listed('Query.restockRequests', { database: 'inventory', table: 'restock_request' }),
  ...listed('Query.restockRules', { database: 'inventory', table: 'restock_rule' }),
  {
    operation: 'Query.effectiveRestockRule',
    ask: () =>
      `{ effectiveRestockRule(storeId: "${plateau}", productId: "${product}") { why reorderPoint } }`,
    seen: (data) => data.effectiveRestockRule,
  },
  {
    operation: 'Query.priceLists',
    ask: () => `{ priceLists(filter: { storeIds: ["${plateau}"] }) { totalCount } }`,
    seen: (data) => data.priceLists,
  },
  {
    operation: 'Query.taxesOf',
    ask: () => `{ taxesOf(storeId: "${plateau}") { day } }`,
    seen: (data) => data.taxesOf,
  },
  {
    operation: 'Query.priceOf',
    ask: () => `{ priceOf(storeId: "${plateau}", productId: "${product}") { why } }`,
    seen: (data) => data.priceOf,
  },
  ...listed('Query.sales', { database: 'sales', table: 'sale' }),
  ...listed('Query.stockLevels', { database: 'inventory', table: 'stock_level' }, 'onHand'),
  ...listed('Query.stockMovements', { database: 'inventory', table: 'stock_movement' }),
  {
    operation: 'Query.stockHistory',
    ask: () => `{ stockHistory(storeId: "${plateau}", productId: "${product}") { totalCount } }`,
    seen: (data) => data.stockHistory,
  },
  {
    operation: 'Query.stockAt',
    ask: () => `{ stockAt(storeId: "${plateau}", productIds: ["${product}"], at: "${new Date().toISOString()}") {
      onHand } }`,
    seen: (data) => data.stockAt,
  },
  {
    operation: 'Query.stockValue',
    ask: () => `{ stockValue(storeIds: ["${plateau}"]) { stores { value { amount } } } }`,
    seen: (data) => data.stockValue,
    control: 'hq',
  },
  {
    operation: 'Query.countDifferences',
    ask: () => `{ countDifferences(storeId: "${plateau}", lines: [{ productId: "${product}", counted: 1 }]) {
      onHand } }`,
    seen: (data) => data.countDifferences,
  },
  {
    operation: 'Query.restockRequest',
    ask: (of) => `{ restockRequest(id: "${of.RestockRequest}") { id lines { quantity } transfers { id } } }`,
    seen: (data) => data.restockRequest,
  },
  {
    operation: 'Query.transfers',
    how: 'narrowed to the store',
    ask: () => `{ transfers(filter: { storeIds: ["${plateau}"] }) { totalCount nodes { id } } }`,
    seen: (data) => data.transfers,
  },
  {
    operation: 'Query.transfers',
    how: 'narrowed to the receiving store',
    ask: () => `{ transfers(filter: { toStoreIds: ["${plateau}"] }) { totalCount nodes { id } } }`,
    seen: ({ transfers }) => [transfers.totalCount, transfers.nodes],
  },
  {
    operation: 'Query.transfers',
    how: 'in its pages',
    ask: () => '{ transfers(first: 100) { nodes { to { id } } edges { node { to { id } } } } }',
    seen: ({ transfers: { nodes, edges } }) =>
      [...nodes, ...edges.map(({ node }: { node: object }) => node)].filter(
        ({ to }: { to: { id: string } }) => to.id === plateau,
      ),
  },
  {
    operation: 'Query.transfer',
    ask: (of) => `{ transfer(id: "${of.Transfer}") { id lines { quantity } history { type } } }`,
    seen: (data) => data.transfer,
  },
  {
    operation: 'Query.sale',
    ask: (of) => `{ sale(id: "${of.Sale}") { id total { amount } } }`,
    seen: (data) => data.sale,
  },
  {
    operation: 'Query.stockIntegrity',
    ask: () => `{ stockIntegrity(storeIds: ["${demoStores.oldport.id}", "${plateau}"]) { levels } }`,
    seen: (data) => data.stockIntegrity,
    control: 'hq',
  },
  {
    operation: 'Query.stockIntegrity',
    how: 'of only this store',
    ask: () => `{ stockIntegrity(storeIds: ["${plateau}"]) { levels } }`,
    seen: (data) => data.stockIntegrity,
  },
  {
    operation: 'Query.consolidatedReport',
    how: 'by store',
    ask: () => `{ consolidatedReport(period: ${month}) { stores { store { id } sales } } }`,
    seen: (data) => ofPlateau(data.consolidatedReport?.stores),
  },
  {
    operation: 'Query.consolidatedReport',
    how: 'in its total and its best sellers',
    ask: () => `{ consolidatedReport(period: ${month}) { sales units stores { store { id } sales units }
      topProducts(first: 100) { units } } }`,
    seen({ consolidatedReport: report }) {
      const others: Sold[] = report?.stores.filter(({ store }: Sold) => store.id !== plateau) ?? []
      const units = sum(others.map(({ units }) => units))
      return [
        (report?.sales ?? 0) - sum(others.map(({ sales }) => sales)),
        (report?.units ?? 0) - units,
        Math.max(0, sum(report?.topProducts.map(({ units }: Sold) => units)) - units),
      ].filter((more) => more !== 0)
    },
  },
  {
    operation: 'Query.consolidatedReport',
    how: 'of only this store',
    ask: () => `{ consolidatedReport(period: ${month}, storeIds: ["${plateau}"]) { sales } }`,
    seen: (data) => data.consolidatedReport,
  },
  {
    operation: 'Query.salesTrend',
    how: 'in its total',
    ask: () => `{ salesTrend(interval: MONTH, period: ${month}) { buckets { sales } }
      consolidatedReport(period: ${month}) { stores { store { id } sales } } }`,
    seen({ salesTrend: trend, consolidatedReport: report }) {
      const others: Sold[] = report?.stores.filter(({ store }: Sold) => store.id !== plateau) ?? []
      const ofOthers = sum(others.map(({ sales }) => sales))
      return sum(trend?.buckets.map(({ sales }: Sold) => sales)) > ofOthers ? ['sales of the store'] : []
    },
  },
  {
    operation: 'Query.salesTrend',
    how: 'of only this store',
    ask: () =>
      `{ salesTrend(interval: MONTH, period: ${month}, storeIds: ["${plateau}"]) { buckets { sales } } }`,
    seen: (data) => data.salesTrend,
  },
  {
    operation: 'Query.auditLog',
    how: 'narrowed to the store',
    control: 'admin',
    ask: () => `{ auditLog(filter: { storeIds: ["${plateau}"] }) { totalCount nodes { id } } }`,
    seen: (data) => data.auditLog,
  },
  {
    operation: 'Query.auditLog',
    how: 'in its pages',
    control: 'admin',
    ask: () => '{ auditLog(first: 100) { nodes { store { id } } } }',
    seen: (data) => data.auditLog?.nodes,
  },
  {
    operation: 'Query.verifyAudit',
    control: 'admin',
    ask: () => `{ verifyAudit(storeIds: ["${plateau}"]) { entries } }`,
    seen: (data) => data.verifyAudit,
  },
  {
    operation: 'Store.stock',
    ask: () => `{ store(id: "${plateau}") { stock { totalCount nodes { onHand } } } }`,
    seen: (data) => data.store.stock,
  },
  {
    operation: 'Store.stock',
    how: 'in the list of stores',
    ask: () => '{ stores { nodes { code stock { nodes { onHand } } } } }',
    seen: ({ stores }) => stores.nodes.find(({ code }: { code: string }) => code === 'PLATEAU').stock,
  },
  {
    operation: 'Store.stock',
    how: 'by the bare id of the store',
    at: 'inventory',
    ask: () => `{ _entities(representations: [{ __typename: "Store", id: "${plateau}" }]) {
      ... on Store { stock { totalCount } } } }`,
    seen: ({ _entities: [store] }) => store.stock,
  },
  {
    operation: 'Product.stock',
    ask: () => `{ product(id: "${product}") { stock(storeId: "${plateau}") { available } } }`,
    seen: (data) => data.product.stock,
  },
  {
    operation: 'Product.stock',
    how: 'in the catalogue',
    ask: () => `{ products(first: 100) { nodes { stock(storeId: "${plateau}") { available } } } }`,
    seen: ({ products }) => products.nodes.filter(({ stock }: { stock: unknown }) => stock),
  },
  {
    operation: 'Store.sales',
    ask: () => `{ store(code: "PLATEAU") { sales { totalCount nodes { id } } } }`,
    seen: (data) => data.store.sales,
  },
  {
    operation: 'Store.sales',
    how: 'by the bare id of the store',
    at: 'sales',
    ask: () => `{ _entities(representations: [{ __typename: "Store", id: "${plateau}" }]) {
      ... on Store { sales { totalCount } } } }`,
    seen: ({ _entities: [store] }) => store.sales,
  },
  {
    operation: 'Store.performance',
    ask: () => `{ store(code: "PLATEAU") { performance(period: ${month}) { sales } } }`,
    seen: (data) => data.store.performance,
  },
  byId('Sale', 'sales'),
  byId('StockAlert', 'inventory'),
  byId('RestockRequest', 'inventory'),
  byId('Transfer', 'inventory'),
  {
    operation: 'Query.notifications',
    how: 'narrowed to the store',
    ask: () => `{ notifications(filter: { storeIds: ["${plateau}"] }) { totalCount nodes { target } } }`,
    seen: (data) => data.notifications,
  },
  {
    operation: 'Query.notifications',
    how: 'in its pages and its count',
    ask: () => '{ notifications(first: 100) { totalCount nodes { store { id } } } }',
    seen: ({ notifications }) => [notifications.totalCount, ofPlateau(notifications.nodes)],
  },
  {
    operation: 'Mutation.createNotificationRule',
    ask: () => `mutation { createNotificationRule(input: { channel: EMAIL, target: "a@comptoir.example",
      storeIds: ["${plateau}"], ${noKey} }) { __typename } }`,
    seen: (data) => data.createNotificationRule,
  },
  {
    operation: 'Mutation.updateNotificationRule',
    ask: (of) => `mutation { updateNotificationRule(input: { ruleId: "${of.NotificationRule}" }) {
      ... on NotificationRuleSaved { rule { target } } } }`,
    seen: (data) => data.updateNotificationRule?.rule,
  },
  {
    operation: 'Mutation.rotateNotificationSecret',
    ask: (of) => `mutation { rotateNotificationSecret(input: { ruleId: "${of.NotificationRule}", ${noKey} }) {
      ... on InvalidInput { field } } }`,
    seen: (data) => data.rotateNotificationSecret?.field,
  },
  {
    operation: 'Mutation.redeliverNotification',
    ask: (of) => `mutation { redeliverNotification(input: { notificationId: "${of.Notification}" }) {
      ... on WrongState { state } } }`,
    seen: (data) => data.redeliverNotification?.state,
  },
  {
    operation: 'Mutation.deleteNotificationRule',
    ask: (of) => `mutation { deleteNotificationRule(input: { ruleId: "${of.NotificationRule}" }) {
      ... on NotificationRuleDeleted { ruleId } } }`,
    seen: (data) => data.deleteNotificationRule?.ruleId,
  },
  {
    operation: 'Mutation.adjustStock',
    ask: () => `mutation { adjustStock(input: { storeId: "${plateau}", productId: "${product}", delta: 1,
      reason: CORRECTION, ${key()} }) { ... on StockAdjusted { level { onHand } } } }`,
    seen: (data) => data.adjustStock,
  },
  {
    operation: 'Mutation.adjustStockInBulk',
    ask: () => `mutation { adjustStockInBulk(input: { mode: LINE_BY_LINE, reason: CORRECTION, ${noKey},
      lines: [{ storeId: "${plateau}", productId: "${product}", delta: 1 }] }) { __typename } }`,
    seen: (data) => data.adjustStockInBulk,
  },
  ...listed('Query.registerSessions', { database: 'sales', table: 'register_session' }),
  {
    operation: 'Query.registerSession',
    ask: (of) => `{ registerSession(id: "${of.RegisterSession}") { number openingFloat { amount } } }`,
    seen: (data) => data.registerSession,
  },
  change(
    'Mutation.openRegisterSession',
    (of) => `storeId: "${plateau}", registerId: "${of.Register}", openingFloat: 0`,
  ),
  change(
    'Mutation.closeRegisterSession',
    (of) => `sessionId: "${of.RegisterSession}", counts: [{ kind: CASH, amount: 0 }]`,
  ),
  ...listed('Query.vouchers', { database: 'sales', table: 'voucher' }),
  {
    operation: 'Query.voucherIntegrity',
    ask: () => `{ voucherIntegrity(storeIds: ["${plateau}"]) { vouchers balance { amount } } }`,
    seen: (data) => data.voucherIntegrity,
  },
  change('Mutation.issueVoucher', () => `storeId: "${plateau}", kind: GIFT_CARD, amount: 1`),
  change('Mutation.topUpVoucher', () => `storeId: "${plateau}", code: "none", amount: 1`),
  change('Mutation.redeemVoucher', () => `storeId: "${plateau}", code: "none", amount: 1`),
  change('Mutation.blockVoucher', (of) => `voucherId: "${of.Voucher}", reason: "lost"`),
  change('Mutation.replaceVoucherCode', (of) => `voucherId: "${of.Voucher}"`),
  {
    operation: 'Query.cardPayment',
    ask: (of) => `{ cardPayment(id: "${of.CardPayment}") { state amount { amount } } }`,
    seen: (data) => data.cardPayment,
  },
  change('Mutation.authoriseCardPayment', () => `storeId: "${plateau}", amount: 1, token: "tok_decline"`),
  change('Mutation.cancelCardPayment', (of) => `cardPaymentId: "${of.CardPayment}"`),
  ...listed('Query.saleReturns', { database: 'sales', table: 'sale_return' }),
  {
    operation: 'Query.saleReturn',
    ask: (of) => `{ saleReturn(id: "${of.SaleReturn}") { number total { amount } } }`,
    seen: (data) => data.saleReturn,
  },
  byId('SaleReturn', 'sales'),
  change(
    'Mutation.returnWithoutReceipt',
    (of) => `storeId: "${plateau}", registerId: "${of.Register}", reason: "lost",
      lines: [{ productId: "${product}", quantity: 1, condition: SELLABLE }]`,
  ),
  change(
    'Mutation.returnSale',
    (of) => `storeId: "${plateau}", registerId: "${of.Register}", saleId: "${of.Sale}",
      lines: [{ productId: "${product}", quantity: 1, condition: SELLABLE }]`,
  ),
  {
    operation: 'Mutation.ringUpSale',
    ask: () => `mutation { ringUpSale(input: { storeId: "${plateau}", registerId: "${demoSale.registerId}",
      lines: [{ productId: "${demoSale.lines[1]!.productId}", quantity: 1 }], ${key()} }) {
      ... on SaleCompleted { sale { id } } } }`,
    seen: (data) => data.ringUpSale,
  },
  {
    operation: 'Mutation.receiveTransfer',
    ask: (of) => `mutation { receiveTransfer(input: { transferId: "${of.Transfer}", ${key()} }) {
      __typename } }`,
    seen: (data) => found(data.receiveTransfer),
  },
  alertAction('Mutation.acknowledgeAlert'),
  alertAction('Mutation.snoozeAlert', `until: "${new Date(Date.now() + 3_600_000).toISOString()}",`),
  alertAction('Mutation.wakeAlert'),
  alertAction('Mutation.commentOnAlert', 'comment: "Seen.",'),
  {
    ...change(
      'Mutation.planTransfer',
      () => `fromStoreId: "${plateau}", toStoreId: "${demoStores.oldport.id}",
        lines: [{ productId: "${product}", quantity: 1 }]`,
    ),
    control: 'manager-plateau',
  },
  change(
    'Mutation.createPriceList',
    () => `name: "List", scope: STORE, storeIds: ["${plateau}"], from: "${today}"`,
  ),
  change('Mutation.setTaxes', () => `storeId: "${plateau}", from: "${today}", taxes: []`),
  // Its source store is the centre.
  change('Mutation.shipTransfer', (of) => `transferId: "${of.Transfer}"`),
  change('Mutation.cancelTransfer', (of) => `transferId: "${of.Transfer}"`),
  {
    ...change('Mutation.closeTransfer', (of) => `transferId: "${of.Transfer}"`),
    control: 'manager-plateau',
  },
  {
    operation: 'Mutation.countStock',
    ask: () => `mutation { countStock(input: { storeId: "${plateau}", ${key()},
      lines: [{ productId: "${product}", counted: 1, expected: 1000000 }] }) { __typename } }`,
    seen: (data) => data.countStock,
  },
  {
    operation: 'Mutation.setThresholds',
    ask: () => `mutation { setThresholds(input: { storeId: "${plateau}", ${key()},
      lines: [{ productId: "${product}", reorderPoint: 1000001 }] }) { __typename } }`,
    seen: (data) => data.setThresholds,
  },
  {
    operation: 'Mutation.setShelfLocations',
    ask: () => `mutation { setShelfLocations(input: { storeId: "${plateau}", ${key()},
      lines: [{ productId: "${product}", aisle: "" }] }) { __typename } }`,
    seen: (data) => data.setShelfLocations,
  },
  {
    operation: 'Mutation.receiveDelivery',
    ask: () => `mutation { receiveDelivery(input: { storeId: "${plateau}", supplierReference: "1", ${key()},
      lines: [{ productId: "${product}", quantity: 1 }] }) { __typename } }`,
    seen: (data) => data.receiveDelivery,
  },
  {
    ...change(
      'Mutation.repairStock',
      () => `storeId: "${plateau}", productIds: ["${product}"], reason: "none"`,
    ),
    control: 'admin',
  },
  change('Mutation.createRestockRule', () => `storeId: "${plateau}", terms: {}`),
  change('Mutation.updateRestockRule', (of) => `ruleId: "${of.RestockRule}", expectedVersion: 1, terms: {}`),
  change('Mutation.archiveRestockRule', (of) => `ruleId: "${of.RestockRule}"`),
  {
    operation: 'Mutation.requestRestock',
    ask: () =>
      `mutation { requestRestock(input: { storeId: "${plateau}", ${key()}, lines: [] }) { __typename } }`,
    seen: (data) => data.requestRestock,
  },
  change('Mutation.approveRestock', (of) => `requestId: "${of.RestockRequest}"`),
  change('Mutation.rejectRestock', (of) => `requestId: "${of.RestockRequest}", reason: "none"`),
  change('Mutation.cancelRestock', (of) => `requestId: "${of.RestockRequest}"`),
  change('Mutation.updateStore', () => `storeId: "${plateau}", expectedVersion: 1`),
  change('Mutation.closeStore', () => `storeId: "${plateau}"`),
  change('Mutation.reopenStore', () => `storeId: "${plateau}"`),
  change('Mutation.addRegister', () => `storeId: "${plateau}", code: "T9"`),
  change('Mutation.retireRegister', (of) => `registerId: "${of.Register}"`),
  change(
    'Mutation.openStore',
    () => `kind: STANDARD_STORE, code: "COPY", name: "Copy", timeZone: "America/Toronto", copiesStoreId: "${plateau}",
      address: { street: "1 Street", city: "Town", country: "CA" }`,
  ),
  {
    operation: 'Query.openTransfers',
    at: 'inventory',
    control: service,
    ask: () => `{ openTransfers(storeId: "${plateau}") }`,
    seen: (data) => data && `${data.openTransfers}`,
  },
  {
    operation: 'Query.unsettledSales',
    at: 'sales',
    control: service,
    ask: () => `{ unsettledSales(storeId: "${plateau}") }`,
    seen: (data) => data && `${data.unsettledSales}`,
  },
  {
    operation: 'Mutation.commitStock',
    at: 'inventory',
    control: service,
    ask: () => `mutation { commitStock(input: { id: "${randomUUID()}", storeId: "${plateau}",
      lines: [{ productId: "${randomUUID()}", quantity: 1 }], actor: { id: "${randomUUID()}", name: "cashier" } }) { __typename } }`,
    seen: (data) => data.commitStock,
  },
  {
    operation: 'Mutation.returnStock',
    at: 'inventory',
    control: service,
    ask: () => `mutation { returnStock(input: { id: "${randomUUID()}", storeId: "${plateau}",
      lines: [{ productId: "${product}", quantity: 1, condition: DAMAGED }],
      actor: { id: "${randomUUID()}", name: "cashier" } }) { ... on StockReturned { lines } } }`,
    seen: (data) => data.returnStock,
  },
  {
    operation: 'Mutation.takeStock',
    at: 'inventory',
    control: service,
    ask: () => `mutation { takeStock(input: { id: "${randomUUID()}", storeId: "${plateau}", key: "${randomUUID()}",
      at: "2026-03-01T10:00:00Z", sale: {}, lines: [{ productId: "${randomUUID()}", quantity: 1 }],
      actor: { id: "${randomUUID()}", name: "cashier" } }) { __typename } }`,
    seen: (data) => data.takeStock,
  },
  {
    operation: 'Query.openTakings',
    at: 'inventory',
    control: service,
    ask: () => `{ openTakings(seconds: 0, storeId: "${plateau}") }`,
    seen: (data) => data && `${data.openTakings}`,
  },
  {
    operation: 'Query.takings',
    at: 'inventory',
    control: service,
    ask: () => `{ takings(ids: ["${randomUUID()}"]) { id } }`,
    seen: (data) => data && `${data.takings.length}`,
  },
  {
    operation: 'Mutation.settleTakings',
    at: 'inventory',
    control: service,
    ask: () =>
      `mutation { settleTakings(input: { sold: [], notSold: [] }) { ... on TakingsSettled { count } } }`,
    seen: (data) => data.settleTakings,
  },
]

/** The operations that tests/access/store-scope.e2e.ts tries in tests of their own. */
export const streams = ['Subscription.stockAlerts']

/** The operations that return no data of a store: all allowed callers get the same answer. */
export const reachNoStoresData = [
  'Query.product',
  'Query.products',
  // Prices are public.
  'Query.lookup',
  'Query.scaleLabels',
  'Mutation.setProductPacks',
  'Mutation.setScaleLabels',
  'Category',
  'Product',
  'Product.priceHistory',
  'Mutation.changePrices',
  'Query.priceDifferences',
  'Mutation.endPriceList',
  'Mutation.setTaxRules',
  'Query.taxSchedules',
  'Mutation.setPriceListLines',
  'Mutation.updatePriceList',
  'Query.priceList',
  'Query.category',
  'Query.categories',
  'Query.queues',
  'Query.failedJobs',
  'Mutation.retryFailedJob',
  'Mutation.removeFailedJob',
  ...['createCategory', 'updateCategory', 'mergeCategories', 'archiveCategory', 'restoreCategory'].map(
    (field) => `Mutation.${field}`,
  ),
  ...['createProduct', 'updateProduct', 'runOutProduct', 'archiveProduct', 'restoreProduct'].map(
    (field) => `Mutation.${field}`,
  ),
  // A code is a secret of its holder, who may spend it in every store.
  'Query.voucher',
  'Query.returnRules',
  'Mutation.setReturnRules',
  'Query.store',
  'Query.stores',
  'Store',
  'Store.receiving',
  'Store.registers',
  'Register',
  // The caller's own rules, for any stores.
  'Query.notificationRules',
  // A user administrator acts on the whole chain. tests/identity/users.e2e.ts tries all other callers.
  'Query.me',
  'Query.user',
  'Query.users',
  'User',
  'Mutation.createUser',
  'Mutation.updateUser',
  ...['disableUser', 'enableUser', 'deleteUser', 'setUserRoles', 'setUserStores'].map(
    (field) => `Mutation.${field}`,
  ),
]

/** A table whose rows are counted. */
export interface Rows {
  database: string
  table: string
}
interface Edge {
  node: { store: { id: string } }
}
interface Sold {
  store: { id: string }
  sales: number
  units: number
}
