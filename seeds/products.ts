/** The demo's categories and products, read from the lines of the catalogue. */
import { barcodeOf } from './barcode.ts'
import { catalogue } from './catalogue.ts'
import type { Category, Product, TaxClass, Unit } from './chain.ts'
import { categoriesInFrench, productsInFrench } from './french.ts'
import { fixedId } from './ids.ts'
import { packsBySku } from './packs.ts'

/** The season of these products is over: they are sold off. */
const runOut = ['BAK-10', 'TIN-09']

export const categories: Category[] = catalogue.map(({ name }, index) => ({
  id: fixedId('category', index + 1),
  name,
  french: categoriesInFrench[name],
}))

export const products: Product[] = catalogue.flatMap(({ code, lines }, index) =>
  lines
    .trim()
    .split('\n')
    .map((line, place) => read(line, categories[index]!, code, place + 1, (index + 1) * 100 + place + 1)),
)

/** @throws if the catalogue has no such SKU */
export function productBySku(sku: string): Product {
  const product = products.find((product) => product.sku === sku)
  if (product) return product
  throw new Error(
    `No product ${sku} in seeds/catalogue.ts: a SKU is the category's code and a place, BAK-01.`,
  )
}

function read(line: string, category: Category, code: string, place: number, number: number): Product {
  const [name, price, taxClass, weekly, description, unit] = line.split('|').map((cell) => cell.trim())
  const sku = `${code}-${String(place).padStart(2, '0')}`
  return {
    id: fixedId('product', number),
    sku,
    name: name!,
    french: productsInFrench[sku],
    description: description!,
    barcode: barcodeOf(number),
    unit: (unit as Unit | undefined) ?? 'PIECE',
    price: Number(price),
    taxClass: taxClass as TaxClass,
    categoryId: category.id,
    ...(runOut.includes(sku) && { state: 'RUN_OUT' }),
    weekly: Number(weekly),
    ...packsBySku[sku],
  }
}
