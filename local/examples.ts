import type { DemoAccount } from '../gateway/http/home-page.ts'
import type { Example } from '../gateway/http/ide.ts'
import { demoSale, demoStores } from '../seeds/demo-stores.ts'

/** One account for each role. */
export const accounts: DemoAccount[] = [
  { role: 'cashier', account: demoSale.cashier },
  { role: 'manager', account: demoSale.manager },
  { role: 'logistics', account: 'logistics-north' },
  { role: 'hq', account: 'hq' },
  { role: 'admin', account: 'admin' },
  { role: 'customer', account: 'customer' },
]

const lines = demoSale.lines.map(({ productId }) => `{ productId: "${productId}", quantity: 1 }`)

/**
 * The examples that the banner shows to paste and the offline IDE opens with. They run against the
 * demo chain.
 */
export const examples = {
  stock: {
    name: 'Stock of a store',
    account: demoSale.manager,
    query: `query StockOfThePlateau {
  store(code: "${demoStores.plateau.code}") {
    name
    stock(first: 5) {
      nodes { product { name price { amount currency } } available reorderPoint }
    }
  }
}`,
  },
  alerts: {
    name: 'Live alerts',
    account: demoSale.manager,
    query: `subscription Alerts {
  stockAlerts {
    ... on StockAlertChange {
      cursor change severity available
      alert { store { name } product { name price { amount currency } } }
    }
  }
}`,
  },
  sale: {
    name: 'A sale that fires an alert',
    account: demoSale.cashier,
    query: `mutation Sell {
  ringUpSale(input: {
    storeId: "${demoSale.storeId}", registerId: "${demoSale.registerId}"
    lines: [${lines.join(', ')}]
    idempotencyKey: "first-sale"
  }) {
    ... on SaleCompleted {
      sale { number total { amount currency } lines { product { name stock(storeId: "${demoSale.storeId}") { available } } } }
    }
    ... on Problem { code message }
  }
}`,
  },
} satisfies Record<string, Example>
