import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as it arrived. */
interface ArrivedMail {
  to: string[]
  /** Headers and text, as sent. */
  raw: string
  /** The text as a reader sees it. */
  text: string
}

/** Starts an SMTP server that keeps its mails. By default it has no TLS and no sign-in. */
export async function smtpServer(options: SMTPServerOptions & { port?: number } = {}) {
  const mails: ArrivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, done) {
      text(stream).then((raw) => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), raw, text: textOf(raw) })
        done()
      }, done)
    },
    ...options,
  })
  // A client that disconnects is not the test's fault.
  server.on('error', () => {})
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

function textOf(raw: string): string {
  const [, ...body] = raw.split('\r\n\r\n')
  const text = body.join('\n\n').replaceAll('\r\n', '\n')
  if (!/^Content-Transfer-Encoding: quoted-printable\r$/im.test(raw)) return text
  const bytes = text
    .replaceAll('=\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
