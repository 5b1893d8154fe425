/** The facts on which the seeds, the realm file, the banner and the tests agree. */
import type { Store } from './chain.ts'
import { fixedId } from './ids.ts'
import { productBySku } from './products.ts'

const north = fixedId('store', 2)
const south = fixedId('store', 3)
const toronto = 'America/Toronto'

export const places = {
  hq: store(1, 'HQ', 'Head office', { kind: 'HEAD_OFFICE', suppliedBy: north }),
  lcNorth: store(2, 'LC-NORTH', 'North logistics centre', { kind: 'LOGISTICS_CENTRE' }),
  lcSouth: store(3, 'LC-SOUTH', 'South logistics centre', { kind: 'LOGISTICS_CENTRE' }),
  plateau: store(11, 'PLATEAU', 'Plateau', { suppliedBy: north }),
  oldport: store(12, 'OLDPORT', 'Old Port', { suppliedBy: north, receiving: 'CONFIRMED' }),
  mileend: store(13, 'MILEEND', 'Mile End', { suppliedBy: north }),
  saintroch: store(14, 'SAINTROCH', 'Saint-Roch', { suppliedBy: north }),
  lakeshore: store(15, 'LAKESHORE', 'Lakeshore', { suppliedBy: south }),
  prairie: store(16, 'PRAIRIE', 'Prairie', { suppliedBy: south, timeZone: 'America/Winnipeg' }),
  harbour: store(17, 'HARBOUR', 'Harbour', { suppliedBy: south, timeZone: 'America/Vancouver' }),
}

const scarce = productBySku('HOT-01')

/** The banner's sale. It takes the shelf's one unit above the reorder point, which opens an alert. */
export const demoSale = {
  storeId: places.plateau.id,
  registerId: places.plateau.registers[0]!.id,
  cashier: 'cashier-plateau',
  manager: 'manager-plateau',
  lines: [scarce, productBySku('DAI-01'), productBySku('BAK-01')].map(({ id }) => ({
    productId: id,
    quantity: 1,
  })),
  shelf: { productId: scarce.id },
}

function store(number: number, code: string, name: string, facts: Partial<Store>): Store {
  const sells = facts.kind !== 'LOGISTICS_CENTRE'
  return {
    id: fixedId('store', number),
    code,
    name,
    kind: 'STANDARD_STORE',
    timeZone: toronto,
    suppliedBy: null,
    receiving: 'AUTOMATIC',
    registers: sells ? [1, 2].map((till) => register(number, till)) : [],
    ...facts,
  }
}

function register(store: number, till: number) {
  return { id: fixedId('register', store * 100 + till), code: `T${till}` }
}
