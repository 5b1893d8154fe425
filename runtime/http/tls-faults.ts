import { createPrivateKey, X509Certificate } from 'node:crypto'

/** The settings as the environment gives them. A `NAME_FILE` tells which file a value came from. */
type Environment = Record<string, string | undefined>

/**
 * Returns one sentence for each fault of TLS_CERT and TLS_KEY. Without this check a server would fail
 * with OpenSSL's messages.
 */
export function tlsFaults(env: Environment): string[] {
  const { TLS_CERT: cert, TLS_KEY: key } = env
  const faults = [cert && certificateFault(env, cert), key && keyFault(env, key)].flatMap(
    (fault) => fault || [],
  )
  if (!cert !== !key) {
    const [has, lacks] = cert ? ['TLS_CERT', 'TLS_KEY'] : ['TLS_KEY', 'TLS_CERT']
    return [...faults, `${has} is set without ${lacks}: expected both, or neither. Set ${lacks}_FILE.`]
  }
  if (!cert || !key || faults.length > 0) return faults
  if (new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))) return []
  return [
    `${settingOf(env, 'TLS_KEY')} is not the key of the first certificate in ${settingOf(env, 'TLS_CERT')}: ` +
      'expected a pair. The certificate of this server comes before those of its issuers.',
  ]
}

function certificateFault(env: Environment, cert: string) {
  try {
    new X509Certificate(cert)
  } catch {
    return notPem(env, 'TLS_CERT', 'a certificate chain', '-----BEGIN CERTIFICATE-----')
  }
}

function keyFault(env: Environment, key: string) {
  try {
    createPrivateKey(key)
  } catch {
    if (/^(-----BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED)/m.test(key))
      return (
        `${settingOf(env, 'TLS_KEY')} is encrypted: expected a private key without a passphrase. ` +
        'Decrypt it: openssl pkey -in KEY -out KEY.plain.'
      )
    return notPem(env, 'TLS_KEY', 'a private key', '-----BEGIN PRIVATE KEY-----')
  }
}

function notPem(env: Environment, name: 'TLS_CERT' | 'TLS_KEY', what: string, beginning: string) {
  const value = env[name]!
  if (isPath(value))
    return `${name} is ${value}: expected the text of ${what}, got a path. Set ${name}_FILE=${value} instead.`
  return `${settingOf(env, name)} does not hold ${what} in PEM: expected a text that begins with ${beginning}.`
}

const settingOf = (env: Environment, name: string) => {
  const file = env[`${name}_FILE`]
  return file === undefined ? name : `${name}_FILE (${file})`
}

/**
 * A message must not show a key that was pasted by mistake, so it shows only a value that looks like a
 * path: one line, and only characters of a path.
 */
const isPath = (value: string) =>
  /^[\w.~:\\/ -]{1,200}$/.test(value) && /^([/.~]|[A-Za-z]:\\)|\.(pem|key|crt|cer)$/.test(value)
