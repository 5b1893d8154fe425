import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A sale is written when it is completed. The trigger locks the session that it joins, so that the count of
 * the session waits for the sale.
 */
export class SessionLocked1798000402000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(trigger('for share'))
  }

  async down(runner: QueryRunner) {
    await runner.query(trigger(''))
  }
}

const trigger = (lock: string) => `
  create or replace function sale_belongs_to_open_session() returns trigger language plpgsql as $$
  begin
    new.session_id := (select id from register_session where register_id = new.register_id and closed_at is null ${lock});
    return new;
  end $$;`
