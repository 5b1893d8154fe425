/** The stores and users on which the seeds, the realm file, the banner and the tests agree. */
import type { Store } from './chain.ts'
import { fixedId } from './ids.ts'
import { productBySku } from './products.ts'

const north = fixedId('store', 2)
const south = fixedId('store', 3)
const toronto = 'America/Toronto'

export const demoStores = {
  hq: store(1, 'HQ', 'Head office', ['1200 Square Street', 'Montréal', 'QC', 'H3B 0A1'], {
    kind: 'HEAD_OFFICE',
    suppliedBy: north,
  }),
  lcNorth: store(2, 'LC-NORTH', 'North logistics centre', ['85 Depot Road', 'Laval', 'QC', 'H7L 0A2'], {
    kind: 'LOGISTICS_CENTRE',
  }),
  lcSouth: store(
    3,
    'LC-SOUTH',
    'South logistics centre',
    ['410 Freight Avenue', 'Mississauga', 'ON', 'L5T 0A3'],
    { kind: 'LOGISTICS_CENTRE' },
  ),
  plateau: store(11, 'PLATEAU', 'Plateau', ['4210 Garden Street', 'Montréal', 'QC', 'H2W 0A4'], {
    suppliedBy: north,
  }),
  oldport: store(12, 'OLDPORT', 'Old Port', ['33 Quay Street', 'Montréal', 'QC', 'H2Y 0A5'], {
    suppliedBy: north,
    receiving: 'CONFIRMED',
  }),
  mileend: store(13, 'MILEEND', 'Mile End', ['5320 Park Lane', 'Montréal', 'QC', 'H2T 0A6'], {
    suppliedBy: north,
  }),
  saintroch: store(14, 'SAINTROCH', 'Saint-Roch', ['610 Church Street', 'Québec', 'QC', 'G1K 0A7'], {
    suppliedBy: north,
  }),
  lakeshore: store(15, 'LAKESHORE', 'Lakeshore', ['2750 Lake Road', 'Toronto', 'ON', 'M8V 0A8'], {
    suppliedBy: south,
  }),
  prairie: store(16, 'PRAIRIE', 'Prairie', ['96 Exchange Street', 'Winnipeg', 'MB', 'R3B 0A9'], {
    suppliedBy: south,
    timeZone: 'America/Winnipeg',
  }),
  harbour: store(17, 'HARBOUR', 'Harbour', ['18 Water Street', 'Vancouver', 'BC', 'V6B 0B1'], {
    suppliedBy: south,
    timeZone: 'America/Vancouver',
  }),
}

const scarce = productBySku('HOT-01')

/**
 * The banner's sale. It takes the only unit above the reorder point of the stock level, which opens an alert.
 */
export const demoSale = {
  storeId: demoStores.plateau.id,
  registerId: demoStores.plateau.registers[0]!.id,
  cashier: 'cashier-plateau',
  manager: 'manager-plateau',
  lines: [scarce, productBySku('DAI-01'), productBySku('BAK-01')].map(({ id }) => ({
    productId: id,
    quantity: 1,
  })),
  level: { productId: scarce.id },
}

type Email = [street: string, city: string, region: string, postalCode: string]

function store(
  number: number,
  code: string,
  name: string,
  [street, city, region, postalCode]: Email,
  fields: Partial<Store>,
): Store {
  const sells = fields.kind !== 'LOGISTICS_CENTRE'
  return {
    id: fixedId('store', number),
    code,
    name,
    kind: 'STANDARD_STORE',
    address: { street, city, region, postalCode, country: 'CA' },
    timeZone: toronto,
    suppliedBy: null,
    receiving: 'AUTOMATIC',
    registers: sells ? [1, 2].map((n) => register(number, n)) : [],
    ...fields,
  }
}

function register(store: number, n: number) {
  return { id: fixedId('register', store * 100 + n), code: `T${n}` }
}
