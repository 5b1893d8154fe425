import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readCommandLine } from './command-line.ts'

test('without options, the port comes from the configuration and the data stay in the repository', () => {
  expect(readCommandLine([])).toEqual({
    port: undefined,
    data: resolve(import.meta.dirname, '../.comptoir'),
    reset: false,
    empty: undefined,
  })
})

test('the options may come in any order', () => {
  expect(readCommandLine(['--reset', '--data', 'my data', '--port=4100'])).toEqual({
    port: 4100,
    data: resolve('my data'),
    reset: true,
    empty: undefined,
  })
})

test('an empty chain takes a currency and a time zone', () => {
  expect(readCommandLine(['--empty']).empty).toEqual({})
  expect(readCommandLine(['--empty', '--currency', 'EUR', '--time-zone=Europe/Paris']).empty).toEqual({
    currency: 'EUR',
    timeZone: 'Europe/Paris',
  })
})

test.each([
  [['--currency', 'EUR'], '--currency came without --empty: expected both'],
  [['--time-zone', 'Europe/Paris'], '--time-zone came without --empty: expected both'],
  [['--empty', '--currency', 'euro'], '--currency is euro: expected the three capitals of ISO 4217'],
  [['--empty', '--time-zone', 'Paris'], '--time-zone is Paris: expected an IANA name'],
  [['--empty', '--time-zone', '+01:00'], '--time-zone is +01:00: expected an IANA name'],
  [['--port', '80'], '--port is 80: expected a number from 1024 to 65535'],
  [['--port', '65536'], '--port is 65536: expected'],
  [['--port', '4e3'], '--port is 4e3: expected'],
  [['--port', ''], '--port is : expected'],
  [['--port'], "Option '--port <value>' argument missing: npm start -- --help"],
  [['--prot', '4000'], "Unknown option '--prot': npm start -- --help"],
  [['--reset=yes'], "Option '--reset' does not take an argument: npm start -- --help"],
  [['4000'], "Unexpected argument '4000': npm start -- --help"],
])('the command line %j is rejected in one sentence, with exit code 2', (args, sentence) => {
  expect(() => readCommandLine(args)).toThrow(
    expect.objectContaining({ exitCode: 2, message: expect.stringMatching(/^[^\n]*[^.\n]: [^\n]*\.$/) }),
  )
  expect(() => readCommandLine(args)).toThrow(sentence)
})
