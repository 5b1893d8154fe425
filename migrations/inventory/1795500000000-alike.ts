import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The names of categories and the SKUs of products are unique without regard to case and accents. First the migration
 * renames duplicates. One of them keeps its text: one in use before an archived one, and an older before a newer. The
 * others get a number.
 */
export class Alike1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      lock table category, product in share row exclusive mode;
      alter table category drop constraint category_name_key;
      alter table product drop constraint product_sku_key;
      create index product_sku_key on product (folded(sku));
      ${renameDuplicates('category', 'name', { before: ' (', after: ')', maxLength: 100 })}
      ${renameDuplicates('product', 'sku', { before: '-', after: '', maxLength: 40 })}
      drop index product_sku_key;
      create unique index product_sku_key on product (folded(sku));
      create unique index category_name_key on category (folded(name));`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop index category_name_key, product_sku_key;
      alter table category add unique (name);
      alter table product add unique (sku);`)
  }
}

/** Appends the lowest number from 2 that makes the text unique. A text that would get too long is cut before it. */
const renameDuplicates = (
  table: string,
  column: string,
  { before, after, maxLength }: { before: string; after: string; maxLength: number },
) => `
  do $do$
  declare
    alike record;
    number int;
    suffix text;
    apart text;
  begin
    for alike in
      select id, ${column} as written
      from (select id, ${column}, row_number() over (
                     partition by folded(${column}) order by archived_at is not null, id) as place
            from ${table}) as placed
      where place > 1 order by place, id
    loop
      number := 1;
      loop
        number := number + 1;
        suffix := '${before}' || number || '${after}';
        apart := left(alike.written, ${maxLength} - length(suffix)) || suffix;
        exit when not exists (select from ${table} where folded(${column}) = folded(apart));
      end loop;
      update ${table} set ${column} = apart, version = version + 1 where id = alike.id;
    end loop;
  end $do$;`
