import { type Fragment, fragment } from '../../../../runtime/database/sql.ts'

/**
 * SQL of a JSON value with the taxes and the rules on a day in a store: the relation `place` has its `day`,
 * `store_id`, `country` and `region`. The most specific area that has taxes applies as a whole.
 */
export const taxationAt = (place: Fragment): Fragment => fragment`
  (
  select json_build_object(
    'pricesIncludeTax', rules.prices_include_tax,
    'rounding', rules.rounding,
    'taxes', coalesce((
      select own.taxes
      from (select distinct on (t.country, t.region, t.store_id) t.*
            from tax_schedule t
            where t.valid_from <= ${place}.day
              and (t.store_id = ${place}.store_id or (t.store_id is null
                and (t.country is null or t.country = ${place}.country)
                and (t.region is null or t.region = ${place}.region)))
            order by t.country, t.region, t.store_id, t.valid_from desc) own
      where own.taxes is not null
      order by own.store_id is null, own.region is null, own.country is null
      limit 1), '[]'::jsonb))
  from tax_rules rules where rules.valid_from <= ${place}.day order by rules.valid_from desc limit 1)`

/** SQL of the relation `place` for `taxationAt`: a store, with the business day of a moment. */
export const placeAt = (store: Fragment, day: Fragment): Fragment =>
  fragment`
    (select ${day} as day, ${store}::uuid as store_id,
    (select s.country from store s where s.id = ${store}::uuid) as country,
    (select s.region from store s where s.id = ${store}::uuid) as region)`
