import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Emits the state of each store again, so that read models with new columns are filled. */
export class StoresStateAgain1797000200000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      insert into outbox (id, type, version, subject, time, actor_id, actor_name, store_id, data)
      select uuidv7(), 'StoreChanged', 1, 'Store/' || id, now(), 'comptoir-migration', 'comptoir-migration', id,
             jsonb_build_object(
               'id', id, 'code', code, 'name', name, 'kind', kind, 'address', address, 'timeZone', time_zone,
               'suppliedBy', supplied_by, 'receiving', receiving, 'hours', hours, 'version', version,
               'closedAt', to_char(closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      from store order by id
    `)
  }

  /** Does nothing, because the log keeps its events. */
  async down() {}
}
