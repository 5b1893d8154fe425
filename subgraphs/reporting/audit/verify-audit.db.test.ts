import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { user } from '../../../runtime/testing/principals.ts'
import { writeSignedHead } from './signed-head.ts'
import { openAudit } from './testing.ts'
import { verifyAudit } from './verify-audit.ts'

const folder = mkdtempSync(join(tmpdir(), 'audit-'))
afterAll(() => rmSync(folder, { recursive: true }))
const headFile = join(folder, 'head.json')
const audit = await openAudit({ key: 'the-audit-key-of-tests', headFile })
const [plateau, harbour] = ['10000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000002']

/** Ten entries in the chain of Plateau, three in that of Harbour, two that concern no single store. */
beforeEach(async () => {
  rmSync(headFile, { force: true })
  await audit.superuser.query('truncate audit_entry, audit_head')
  await audit.record(Array.from({ length: 6 }, () => audit.event({ storeId: plateau })))
  await audit.record([...Array.from({ length: 4 }, () => audit.event({ storeId: plateau })), audit.event()])
  await audit.record([audit.event({}, 'sales')], 'sales')
  await audit.record(Array.from({ length: 3 }, () => audit.event({ storeId: harbour })))
})

const change = (text: string, values: unknown[] = []) => audit.superuser.query(text, values)
const where = `where chain = '${plateau}'`
const writeHead = () => writeSignedHead.sweep(audit.reporting.context())

test('an untouched audit is intact, and the answer says how much was checked', async () => {
  expect(await audit.verify()).toMatchObject({
    isIntact: true,
    isComplete: true,
    entries: 15,
    chains: 3,
    signedHeadAt: null,
    faults: [],
    endCursor: null,
  })
})

describe('a change of the database is found', () => {
  const cases: [name: string, statements: string[], fault: object][] = [
    [
      'a changed sentence',
      [`update audit_entry set sentence = 'Nothing.' ${where} and number = 4`],
      { kind: 'CHANGED', number: 4 },
    ],
    [
      'changed data',
      [`update audit_entry set data = '{"made":9}' ${where} and number = 4`],
      { kind: 'CHANGED', number: 4 },
    ],
    [
      'another actor',
      [`update audit_entry set actor_name = 'x' ${where} and number = 1`],
      { kind: 'CHANGED', number: 1 },
    ],
    [
      'a time that moved by a microsecond',
      [`update audit_entry set time = time + interval '1 microsecond' ${where} and number = 10`],
      { kind: 'CHANGED', number: 10 },
    ],
    [
      'a trace that was added',
      [`update audit_entry set trace = '00' ${where} and number = 2`],
      { kind: 'CHANGED', number: 2 },
    ],
    [
      'another HMAC',
      [`update audit_entry set mac = sha256('x') ${where} and number = 4`],
      { kind: 'CHANGED', number: 4 },
    ],
    [
      'a removed entry',
      [`delete from audit_entry ${where} and number = 4`],
      { kind: 'REMOVED', number: 4, entry: null },
    ],
    [
      'the first entries removed',
      [`delete from audit_entry ${where} and number < 3`],
      { kind: 'REMOVED', number: 1 },
    ],
    [
      'a removed entry, and the others renumbered',
      [
        `delete from audit_entry ${where} and number = 4`,
        `update audit_entry set number = number + 100 ${where} and number > 4`,
        `update audit_entry set number = number - 101 ${where} and number > 4`,
      ],
      { kind: 'CHANGED', number: 4 },
    ],
    [
      'an inserted entry, and the others renumbered',
      [
        `update audit_entry set number = number + 100 ${where} and number > 3`,
        `update audit_entry set number = number - 99 ${where} and number > 3`,
        inserted(4),
      ],
      { kind: 'INSERTED', number: 4 },
    ],
    ['an entry inserted at the end', [inserted(11)], { kind: 'INSERTED', number: 11 }],
    [
      'an entry inserted at the end, and a head that counts it',
      [
        inserted(11),
        `update audit_head set number = 11, mac = (select mac from audit_entry ${where} and number = 11) ${where}`,
      ],
      { kind: 'CHANGED', number: 11 },
    ],
    [
      'the newest entries cut',
      [`delete from audit_entry ${where} and number > 8`],
      { kind: 'CUT', number: 9, entry: null },
    ],
    [
      'the newest entries cut, and the head moved back',
      [
        `delete from audit_entry ${where} and number > 8`,
        `update audit_head set number = 8, mac = (select mac from audit_entry ${where} and number = 8) ${where}`,
      ],
      { kind: 'HEAD_CHANGED', number: 8 },
    ],
    ['a whole chain cut', [`delete from audit_entry ${where}`], { kind: 'CUT', number: 1 }],
    ['a head that is gone', [`delete from audit_head ${where}`], { kind: 'HEAD_CHANGED' }],
    [
      "two entries in each other's place",
      [
        `update audit_entry set number = -number + 100 ${where} and number in (4, 5)`,
        `update audit_entry set number = 5 ${where} and number = 96`,
        `update audit_entry set number = 4 ${where} and number = 95`,
      ],
      { kind: 'INSERTED', number: 4 },
    ],
    [
      'an entry moved to another chain',
      [`update audit_entry set chain = '${harbour}', number = 4 ${where} and number = 10`],
      { kind: 'CUT', number: 10 },
    ],
  ]

  test.each(cases)('%s', async (_, statements, fault) => {
    expect(await audit.verify()).toMatchObject({ isIntact: true, entries: 15 })
    for (const statement of statements) await change(statement)
    const { isIntact, isComplete, faults } = await audit.verify()
    expect({ isIntact, isComplete }).toEqual({ isIntact: false, isComplete: true })
    expect(faults.find(({ store }) => (store as { id: string }).id === plateau)).toMatchObject({
      store: { id: plateau },
      ...fault,
    })
  })

  function inserted(number: number) {
    return `insert into audit_entry
      select chain, ${number}, owner, 1000 + position, gen_random_uuid(), type, version, subject, time, actor_id,
        actor_name, trace, sentence, data, mac from audit_entry ${where} and number = 1`
  }
})

describe('the app role', () => {
  test.each([
    'update audit_entry set sentence = sentence',
    'delete from audit_entry',
    'truncate audit_entry',
    'delete from audit_head',
  ])('cannot run: %s', async (text) => {
    const { query } = audit.reporting.db
    await expect(query({ name: '', text, values: [] } as never)).rejects.toThrow('permission denied')
  })
})

test('the head of each chain moves with its entries, and a changed head stops the copy', async () => {
  await change(`update audit_head set signature = sha256('x') ${where}`)
  await expect(audit.record([audit.event({ storeId: plateau })])).rejects.toThrow(
    'is not signed by AUDIT_KEY',
  )
  await audit.record([audit.event({ storeId: harbour })])
  expect(await audit.verify({ storeIds: [harbour] })).toMatchObject({ isIntact: true, entries: 4 })
})

describe('the signed head', () => {
  beforeEach(writeHead)

  test('is compared with the chains', async () => {
    const { isIntact, signedHeadAt } = await audit.verify()
    expect({ isIntact, isDated: signedHeadAt instanceof Date }).toEqual({ isIntact: true, isDated: true })
  })

  /** The rows of the database as they were before the newest entries: nothing in the database tells of the cut. */
  async function cutWithSignedHead(chain = plateau) {
    const { rows } = await change('select * from audit_head where chain = $1', [chain])
    const { number, mac, signature } = rows[0]
    await audit.record([audit.event({ storeId: chain }), audit.event({ storeId: chain })])
    await writeHead()
    await change('delete from audit_entry where chain = $1 and number > $2', [chain, number])
    await change('update audit_head set number = $2, mac = $3, signature = $4 where chain = $1', [
      chain,
      number,
      mac,
      signature,
    ])
  }

  test('finds a cut that the database itself does not show', async () => {
    await cutWithSignedHead()
    expect(await audit.verify()).toMatchObject({
      isIntact: false,
      faults: [{ kind: 'CUT', number: 11, store: { id: plateau }, entry: null }],
    })
  })

  test('(control) without the file this cut is not found', async () => {
    await cutWithSignedHead()
    rmSync(headFile)
    expect(await audit.verify()).toMatchObject({ isIntact: true, signedHeadAt: null })
  })

  test('stays at a cut when it is written again, also when other entries have taken the place', async () => {
    await cutWithSignedHead()
    await writeHead()
    expect(await audit.verify()).toMatchObject({ faults: [{ kind: 'CUT', number: 11 }] })
    await audit.record(Array.from({ length: 5 }, () => audit.event({ storeId: plateau })))
    await writeHead()
    expect(await audit.verify()).toMatchObject({
      faults: [{ kind: 'CUT', number: 12, store: { id: plateau } }],
    })
  })

  test('moves for the other chains', async () => {
    await cutWithSignedHead(plateau)
    await cutWithSignedHead(harbour)
    const { faults } = await audit.verify()
    expect(faults).toMatchObject([
      { kind: 'CUT', number: 11, store: { id: plateau } },
      { kind: 'CUT', number: 4, store: { id: harbour } },
    ])
  })

  test('that was changed is a fault, and the chains are checked all the same', async () => {
    const text = readFileSync(headFile, 'utf8')
    for (const changed of [text.replace('"number":10', '"number":8'), text.slice(9), '{}']) {
      writeFileSync(headFile, changed)
      expect(await audit.verify()).toMatchObject({
        isIntact: false,
        entries: 15,
        faults: [{ kind: 'SIGNED_HEAD_CHANGED', store: null }],
      })
    }
  })
})

describe('a part of the audit', () => {
  test('is that of some stores', async () => {
    expect(await audit.verify({ storeIds: [harbour] })).toMatchObject({
      isIntact: true,
      entries: 3,
      chains: 1,
    })
    await change(`delete from audit_entry ${where} and number = 4`)
    expect(await audit.verify({ storeIds: [harbour] })).toMatchObject({ isIntact: true, faults: [] })
  })

  test('is that of a period: its entries, and a neighbour on either side', async () => {
    const { rows } = await audit.superuser.query(`select time from audit_entry ${where} order by number`)
    const period = { storeIds: [plateau], from: rows[3].time, until: rows[5].time }
    expect(await audit.verify(period)).toMatchObject({ isIntact: true, entries: 4, chains: 1 })
    await change(`update audit_entry set data = '{}' ${where} and number = 1`)
    expect(await audit.verify(period)).toMatchObject({ isIntact: true })
    await change(`delete from audit_entry ${where} and number = 5`)
    expect(await audit.verify(period)).toMatchObject({ faults: [{ kind: 'REMOVED', number: 5 }] })
  })

  test('is what the caller may see', async () => {
    const manager = user(['audit:read'], [harbour], 'manager-harbour')
    expect(await audit.verify({}, manager)).toMatchObject({ isIntact: true, entries: 3, chains: 1 })
    const { errors } = await audit.verify({ storeIds: [plateau] }, manager)
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await audit.verify({}, user(['audit:read']))).toMatchObject({ entries: 0, chains: 0 })
  })
})

test('a check that has no more time goes on after its cursor, and checks each entry once', async () => {
  await audit.record(Array.from({ length: 1_500 }, () => audit.event({ storeId: plateau })))
  const seen = { entries: 0, calls: 0 }
  let after: string | null = null
  do {
    const part = await verifyAudit(audit.reporting.context() as never, { after }, 0)
    expect(part).toMatchObject({ faults: [], isComplete: part.endCursor === null })
    seen.entries += part.entries
    seen.calls++
    after = part.endCursor
  } while (after)
  expect(seen).toEqual({ entries: 1_515, calls: 5 })
})

test('a cursor of something else is rejected', async () => {
  const { errors } = await audit.verify({ after: Buffer.from('["Query.auditLog"]').toString('base64url') })
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('endCursor') },
  ])
})

test('another key finds every chain changed', async () => {
  const ctx = audit.reporting.context()
  const { faults } = await verifyAudit(
    { ...ctx, auditSeal: () => ({ key: 'another-key-of-tests' }) } as never,
    {},
  )
  expect(faults.map(({ kind, number }) => [kind, number])).toEqual([
    ['CHANGED', 1],
    ['CHANGED', 1],
    ['CHANGED', 1],
  ])
})
