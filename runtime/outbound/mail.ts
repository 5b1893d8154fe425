import { createTransport } from 'nodemailer'

export interface Email {
  /** The id, which is the same for each try, so that the receiver's mail program shows it once. */
  id: string
  /** One email address. */
  to: string
  subject: string
  text: string
}

export interface Mail {
  /** @throws Error with the reason why the server did not accept the email, or that no server is set */
  send(email: Email): Promise<void>
  close(): void
}

export interface MailOptions {
  /** smtp://host:587 or smtps://host:465. Undefined if there is no server. */
  url?: string
  user?: string
  password?: string
  /** The sender, such as `Comptoir <comptoir@shop.example>`. */
  from: string
}

const second = 1_000

/**
 * Sends emails through an SMTP server. With a password TLS is required, by STARTTLS or from the
 * first byte.
 */
export function openMail({ url, user, password, from }: MailOptions): Mail {
  if (!url)
    return {
      async send() {
        throw new Error('No mail server is set: an operator sets SMTP_URL.')
      },
      close() {},
    }
  const { protocol, hostname, port } = new URL(url)
  const transport = createTransport({
    host: hostname,
    port: port ? Number(port) : undefined,
    secure: protocol === 'smtps:',
    requireTLS: password !== undefined,
    auth: password === undefined ? undefined : { user, pass: password },
    connectionTimeout: 5 * second,
    greetingTimeout: 5 * second,
    socketTimeout: 10 * second,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost'

  return {
    async send({ id, to, subject, text }) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject: oneLine(subject),
          text,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (cause) {
        throw new Error(reasonOf(cause as SmtpError), { cause })
      }
    },
    close: () => transport.close(),
  }
}

interface SmtpError extends Error {
  code?: string
  response?: string
}

/** The server's response; for a network error only its code. */
const reasonOf = ({ code, response }: SmtpError) =>
  response
    ? `The mail server said: ${response}`
    : `The mail server cannot be used now (${code ?? 'no answer'}).`

const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
