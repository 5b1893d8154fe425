import type { MigrationInterface, QueryRunner } from 'typeorm'

export class OneHeadOffice1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    const offices = await runner.query(
      `select code from store where kind = 'HEAD_OFFICE' order by opened_at, id`,
    )
    if (offices.length > 1) throw tooMany(offices)
    await runner.query(`create unique index one_head_office on store (kind) where kind = 'HEAD_OFFICE'`)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index one_head_office')
  }
}

/**
 * Makes the error for several head offices. Only users can decide which one stays. Other subgraphs learn
 * of a change of kind with the next event of each store.
 */
const tooMany = (offices: { code: string }[]) =>
  new Error(
    `There are ${offices.length} head offices, ${offices.map(({ code }) => code).join(', ')}: expected one at most. ` +
      `In the database stores, update store set kind = 'STANDARD_STORE' where code = the code of each other; ` +
      'migrate again; then change something of each by updateStore, so that the other parts hear of it.',
  )
