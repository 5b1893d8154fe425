import { generateKeyPairSync, sign } from 'node:crypto'

/** Makes a certificate for localhost that only the test trusts, and its key; both in PEM. */
export function selfSigned(): { cert: string; key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = sequence(oid([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]))
  const name = sequence(
    tagged(0x31, sequence(oid([0x55, 0x04, 0x03]), tagged(0x0c, Buffer.from('localhost')))),
  )
  const valid = sequence(tagged(0x17, time('200101')), tagged(0x17, time('491231')))
  const unsigned = sequence(
    tagged(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    valid,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = tagged(0x03, Buffer.from([0]), sign('sha256', unsigned, privateKey))
  const body = sequence(unsigned, ecdsaWithSha256, signature).toString('base64')
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${body.replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  }
}

const sequence = (...parts: Buffer[]) => tagged(0x30, ...parts)
const oid = (bytes: number[]) => tagged(0x06, Buffer.from(bytes))
/** The date as yymmdd: RFC 5280 writes the years up to 2049 in this form. */
const time = (day: string) => Buffer.from(`${day}000000Z`)

/** Writes an ASN.1 value in DER. */
function tagged(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}
