import type { ClientBase } from 'pg'
import {
  PriceListChanged,
  PricesSet,
  ProductChanged,
  ScaleLabelsSet,
  StockMoved,
  TaxesSet,
} from '../contracts/events/inventory.ts'
import type { Chain, Product, ScaleLabel } from './chain.ts'
import { unitCosts } from './costs.ts'
import { eventRow, outbox } from './event-rows.ts'
import { insertRows } from './insert-rows.ts'
import { ledgerOf, type Move } from './ledger.ts'
import { stepOf } from './quantities.ts'

/** Fills the database of `inventory`. It gets its stores by their events. */
export async function writeInventory(client: ClientBase, chain: Chain): Promise<void> {
  const ledger = ledgerOf(chain)
  await insertRows(client, category, categoryRows(chain))
  await insertRows(client, product, productRows(chain))
  await insertRows(client, productPack, packRows(chain))
  await insertRows(client, productBarcode, barcodeRows(chain))
  await insertRows(client, scaleLabel, chain.scaleLabels.map(columnsOf))
  await insertRows(client, taxSchedule, taxRows(chain))
  await insertRows(client, priceList, listRows(chain))
  await insertRows(client, priceListStore, listStoreRows(chain))
  await insertRows(client, priceListLine, listLineRows(chain))
  await insertRows(client, stockLevel, levelRows(chain))
  await insertRows(client, shelfLocation, locationRows(chain))
  await insertRows(client, stockMovement, movementRows(chain, ledger))
  await insertRows(client, outbox, eventRows(chain, ledger))
  await insertRows(client, user, headOffice(chain))
  await insertRows(client, notificationRule, rules(chain))
}

const category = {
  table: 'category',
  columns: { id: 'uuid', name: 'text', translations: 'jsonb' },
}

const product = {
  table: 'product',
  columns: {
    id: 'uuid',
    sku: 'text',
    name: 'text',
    description: 'text',
    barcode: 'text',
    unit: 'text',
    price: 'bigint',
    tax_class: 'text',
    category_id: 'uuid',
    scale_code: 'int',
    translations: 'jsonb',
    run_out_at: 'timestamptz',
    archived_at: 'timestamptz',
    created_at: 'timestamptz',
  },
}

const productPack = {
  table: 'product_pack',
  columns: {
    id: 'uuid',
    product_id: 'uuid',
    name: 'text',
    quantity: 'bigint',
    price: 'bigint',
    created_at: 'timestamptz',
  },
}

const productBarcode = {
  table: 'product_barcode',
  columns: { product_id: 'uuid', pack_id: 'uuid', code: 'text', place: 'int' },
}

const scaleLabel = {
  table: 'scale_label',
  columns: {
    prefix: 'text',
    holds: 'text',
    item_from: 'int',
    item_digits: 'int',
    value_from: 'int',
    value_digits: 'int',
    decimals: 'int',
  },
}

const taxSchedule = {
  table: 'tax_schedule',
  columns: {
    id: 'uuid',
    country: 'text',
    region: 'text',
    valid_from: 'date',
    taxes: 'jsonb',
    created_at: 'timestamptz',
  },
}

const priceList = {
  table: 'price_list',
  columns: { id: 'uuid', name: 'text', scope: 'text', valid_from: 'date', created_at: 'timestamptz' },
}

const priceListStore = {
  table: 'price_list_store',
  columns: { price_list_id: 'uuid', store_id: 'uuid' },
}

const priceListLine = {
  table: 'price_list_line',
  columns: { price_list_id: 'uuid', product_id: 'uuid', price: 'bigint', set_at: 'timestamptz' },
}

const stockLevel = {
  table: 'stock_level',
  columns: {
    store_id: 'uuid',
    product_id: 'uuid',
    on_hand: 'bigint',
    value: 'bigint',
    reorder_point: 'bigint',
    critical_threshold: 'bigint',
    overstock_threshold: 'bigint',
    target_level: 'bigint',
    step: 'int',
  },
}

const shelfLocation = {
  table: 'shelf_location',
  columns: { store_id: 'uuid', product_id: 'uuid', aisle: 'text', bay: 'text' },
}

const stockMovement = {
  table: 'stock_movement',
  columns: {
    id: 'uuid',
    store_id: 'uuid',
    product_id: 'uuid',
    delta: 'bigint',
    balance: 'bigint',
    cost: 'bigint',
    value: 'bigint',
    reason: 'text',
    reference_kind: 'text',
    reference_id: 'text',
    actor_id: 'text',
    actor_name: 'text',
    at: 'timestamptz',
  },
}

const user = {
  table: 'user_account',
  columns: {
    id: 'text',
    enabled: 'boolean',
    roles: 'text[]',
    store_ids: 'uuid[]',
    sees_all: 'boolean',
    as_of: 'timestamptz',
  },
}

const notificationRule = {
  table: 'notification_rule',
  columns: {
    id: 'uuid',
    user_id: 'text',
    channel: 'text',
    target: 'text',
    severities: 'text[]',
    on_resolved: 'boolean',
    active: 'boolean',
    created_at: 'timestamptz',
  },
}

const categoryRows = ({ categories }: Chain) =>
  categories.map(({ id, name, french }) => ({ id, name, translations: inFrench(french) }))

const inFrench = (name: string | undefined) => (name === undefined ? {} : { fr: { name } })

const productRows = ({ products, began }: Chain) =>
  products.map(
    ({
      id,
      sku,
      name,
      french,
      description,
      barcode,
      unit,
      price,
      taxClass,
      categoryId,
      state,
      scaleCode,
    }) => ({
      id,
      sku,
      name,
      description,
      barcode,
      unit,
      price,
      tax_class: taxClass,
      category_id: categoryId,
      scale_code: scaleCode ?? null,
      translations: inFrench(french),
      run_out_at: state === 'RUN_OUT' ? began : null,
      archived_at: state === 'ARCHIVED' ? began : null,
      created_at: began,
    }),
  )

function* packRows({ products, began }: Chain) {
  for (const { id: product_id, packs = [] } of products)
    for (const { id, name, quantity, price } of packs)
      yield { id, product_id, name, quantity, price, created_at: began }
}

function* barcodeRows({ products }: Chain) {
  for (const product of products) {
    const { id: product_id, packs = [] } = product
    for (const [place, code] of unitCodes(product).entries()) yield { product_id, pack_id: null, code, place }
    for (const { id: pack_id, barcodes } of packs)
      for (const [place, code] of barcodes.entries()) yield { product_id, pack_id, code, place }
  }
}

const unitCodes = ({ barcode, codes = [] }: Product) => [barcode, ...codes]

const columnsOf = ({
  prefix,
  holds,
  itemFrom,
  itemDigits,
  valueFrom,
  valueDigits,
  decimals,
}: ScaleLabel) => ({
  prefix,
  holds,
  item_from: itemFrom,
  item_digits: itemDigits,
  value_from: valueFrom,
  value_digits: valueDigits,
  decimals,
})

const taxRows = ({ areaTaxes, began }: Chain) =>
  areaTaxes.map((area) => ({ ...area, valid_from: firstDay(began), created_at: began }))

/** The day before the first sale in every time zone. */
const firstDay = (began: Date) => began.toISOString().slice(0, 10)

const listRows = ({ priceLists, began }: Chain) =>
  priceLists.map(({ id, name, from }) => ({ id, name, scope: 'GROUP', valid_from: from, created_at: began }))

function* listStoreRows({ priceLists }: Chain) {
  for (const { id, storeIds } of priceLists)
    for (const storeId of storeIds) yield { price_list_id: id, store_id: storeId }
}

function* listLineRows({ priceLists, began }: Chain) {
  for (const { id, prices } of priceLists)
    for (const [productId, price] of prices)
      yield { price_list_id: id, product_id: productId, price, set_at: began }
}

function* levelRows(chain: Chain) {
  const { levels, products } = chain
  const costs = unitCosts(chain)
  const steps = new Map(products.map(({ id, unit }) => [id, stepOf(unit)]))
  for (const [storeId, filled] of levels)
    for (const level of filled)
      yield {
        store_id: storeId,
        product_id: level.productId,
        on_hand: level.onHand,
        value: level.onHand * costs.get(level.productId)!,
        reorder_point: level.reorderPoint,
        critical_threshold: level.criticalThreshold,
        overstock_threshold: level.overstockThreshold,
        target_level: level.targetLevel,
        step: steps.get(level.productId)!,
      }
}

function* locationRows({ locations }: Chain) {
  for (const { storeId, productId, aisle, bay } of locations)
    yield { store_id: storeId, product_id: productId, aisle, bay }
}

function* movementRows({ nextId }: Chain, ledger: Move[]) {
  for (const { at, storeId, reason, reference, actor, lines } of ledger)
    for (const { productId, delta, balance, cost, value } of lines)
      yield {
        id: nextId(at),
        store_id: storeId,
        product_id: productId,
        delta,
        balance,
        cost,
        value,
        reason,
        reference_kind: reference.kind,
        reference_id: reference.id,
        actor_id: actor.id,
        actor_name: actor.name,
        at,
      }
}

/** The founder sees every store, as in the realm file. */
function* headOffice({ founder, headOfficeMail, stores, began }: Chain) {
  const own = stores.filter(({ kind }) => kind === 'HEAD_OFFICE').map(({ id }) => id)
  if (headOfficeMail)
    yield { id: founder.id, enabled: true, roles: ['hq'], store_ids: own, sees_all: true, as_of: began }
}

function* rules({ founder, headOfficeMail, began, nextId }: Chain) {
  if (headOfficeMail)
    yield {
      id: nextId(began),
      user_id: founder.id,
      channel: 'EMAIL',
      target: headOfficeMail,
      severities: ['CRITICAL', 'OUT_OF_STOCK'],
      on_resolved: false,
      active: true,
      created_at: began,
    }
}

function* eventRows(chain: Chain, ledger: Move[]) {
  const { products, began, founder, nextId } = chain
  for (const product of products) {
    const { id, sku, name, unit, price, taxClass, state = 'ACTIVE' } = product
    yield eventRow(ProductChanged, {
      id: nextId(began),
      subject: `Product/${id}`,
      time: began,
      actor: founder,
      data: { id, version: 1, sku, name, unit, price, taxClass, state, ...codesOf(product) },
    })
  }
  yield* labelEvents(chain)
  yield* taxEvents(chain)
  yield* listEvents(chain)
  for (const { at, actor, ...moved } of ledger)
    yield eventRow(StockMoved, {
      id: nextId(at),
      subject: `${moved.reference.kind}/${moved.reference.id}`,
      time: at,
      actor,
      storeId: moved.storeId,
      data: moved,
    })
}

/** Only of products with packs or codes beside the barcode. */
const codesOf = (product: Product) =>
  product.packs || product.codes || product.scaleCode
    ? { barcodes: unitCodes(product), packs: product.packs ?? [], scaleCode: product.scaleCode ?? null }
    : {}

function* labelEvents({ scaleLabels: labels, began, founder, nextId }: Chain) {
  if (labels.length > 0)
    yield eventRow(ScaleLabelsSet, {
      id: nextId(began),
      subject: 'ScaleLabels',
      time: began,
      actor: founder,
      data: { labels },
    })
}

function* taxEvents({ areaTaxes, began, founder, nextId }: Chain) {
  for (const area of areaTaxes)
    yield eventRow(TaxesSet, {
      id: nextId(began),
      subject: `TaxSchedule/${area.id}`,
      time: began,
      actor: founder,
      data: { ...area, storeId: null, from: firstDay(began) },
    })
}

function* listEvents({ priceLists, began, founder, nextId }: Chain) {
  for (const { id, name, storeIds, from, prices } of priceLists) {
    const about = { subject: `PriceList/${id}`, time: began, actor: founder }
    yield eventRow(PriceListChanged, {
      ...about,
      id: nextId(began),
      data: {
        id,
        version: 1,
        name,
        scope: 'GROUP',
        storeIds,
        from,
        until: null,
        ended: false,
        change: 'CREATED',
      },
    })
    const lines = [...prices].map(([productId, price]) => ({ productId, price, priceBefore: null }))
    yield eventRow(PricesSet, { ...about, id: nextId(began), data: { priceListId: id, lines } })
  }
}
