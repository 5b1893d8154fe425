import type { Actor } from '../runtime/events/event.ts'
import type { AreaTaxes, Category, Chain, Location, PriceList, Product, ScaleLabel } from './chain.ts'
import { DAY } from './clock.ts'
import { type Branch, pastSales } from './history.ts'
import { idsFrom } from './ids.ts'
import { randomFrom } from './random.ts'
import { type LevelRule, stockLevels } from './stock-levels.ts'

export interface ChainPlan {
  seed: number
  now: Date
  /** Whole days of sales before today. */
  days: number
  /** The approximate number of sales on those days. */
  sales: number
  currency: string
  founder: Actor
  headOfficeMail?: string
  categories: Category[]
  products: Product[]
  priceLists?: PriceList[]
  areaTaxes?: AreaTaxes[]
  scaleLabels?: ScaleLabel[]
  branches: Branch[]
  level: LevelRule
  locations: Location[]
}

/** Makes a chain and its past. The same plan gives the same chain, to the last id. */
export function growChain(plan: ChainPlan): Chain {
  const random = randomFrom(plan.seed)
  const nextId = idsFrom(random)
  const priceLists = plan.priceLists ?? []
  const areaTaxes = plan.areaTaxes ?? []
  const sales = pastSales({ ...plan, priceLists, areaTaxes }, random, nextId)
  return {
    began: beginning(plan.now, plan.days),
    founder: plan.founder,
    headOfficeMail: plan.headOfficeMail,
    currency: plan.currency,
    stores: plan.branches.map(({ store }) => store),
    categories: plan.categories,
    products: plan.products,
    priceLists,
    areaTaxes,
    scaleLabels: plan.scaleLabels ?? [],
    levels: stockLevels(plan.branches, sales, plan.level, random),
    locations: plan.locations,
    sales,
    nextId,
  }
}

/** One day more than there are days of sales: before the first opening hour in every time zone. */
const beginning = (now: Date, days: number) => new Date(now.getTime() - (days + 1) * DAY)

/** The `now` of a chain that began at a moment, to make it again. */
export const nowOf = (began: Date, days: number) => new Date(began.getTime() + (days + 1) * DAY)
