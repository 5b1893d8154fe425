import { createPrivateKey } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../config.ts'
import { StartError } from '../errors/errors.ts'
import { selfSigned } from '../testing/certificate.ts'

const { cert, key } = selfSigned()

function faultOf(env: Record<string, string>): string {
  try {
    readConfig({}, env)
  } catch (cause) {
    expect(cause).toBeInstanceOf(StartError)
    return (cause as Error).message
  }
  return 'none'
}

test('a valid pair passes, as text or as a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-tls-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  writeFileSync(join(folder, 'cert'), cert)
  writeFileSync(join(folder, 'key'), key)
  expect(faultOf({ TLS_CERT: cert, TLS_KEY: key })).toBe('none')
  expect(faultOf({ TLS_CERT_FILE: join(folder, 'cert'), TLS_KEY_FILE: join(folder, 'key') })).toBe('none')
  const swapped = faultOf({ TLS_CERT_FILE: join(folder, 'key'), TLS_KEY_FILE: join(folder, 'cert') })
  expect(swapped).toContain(`TLS_CERT_FILE (${join(folder, 'key')}) does not hold a certificate chain in PEM`)
  expect(swapped).toContain(`TLS_KEY_FILE (${join(folder, 'cert')}) does not hold a private key in PEM`)
})

test('a path instead of the text gets the name of the setting that takes a path', () => {
  expect(faultOf({ TLS_CERT: '/etc/tls/cert.pem', TLS_KEY: '/etc/tls/key.pem' })).toBe(
    'TLS_CERT is /etc/tls/cert.pem: expected the text of a certificate chain, got a path. ' +
      'Set TLS_CERT_FILE=/etc/tls/cert.pem instead.\n' +
      'TLS_KEY is /etc/tls/key.pem: expected the text of a private key, got a path. ' +
      'Set TLS_KEY_FILE=/etc/tls/key.pem instead.',
  )
  expect(faultOf({ TLS_CERT: '/path' })).toMatch(/^TLS_CERT is \/path: .*\nTLS_CERT is set without TLS_KEY/)
})

test('a text that is not PEM is not shown: it may be the secret', () => {
  const body = key.split('\n').slice(1, -2).join('')
  const fault = faultOf({ TLS_CERT: cert, TLS_KEY: body })
  expect(fault).toBe(
    'TLS_KEY does not hold a private key in PEM: expected a text that begins with -----BEGIN PRIVATE KEY-----.',
  )
})

test('an encrypted key and the key of another certificate have different errors', () => {
  const encrypted = createPrivateKey(key).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'secret',
  }) as string
  expect(faultOf({ TLS_CERT: cert, TLS_KEY: encrypted })).toMatch(/^TLS_KEY is encrypted: .* openssl pkey/)
  expect(faultOf({ TLS_CERT: cert, TLS_KEY: selfSigned().key })).toMatch(
    /^TLS_KEY is not the key of the first certificate in TLS_CERT: expected a pair\./,
  )
})
