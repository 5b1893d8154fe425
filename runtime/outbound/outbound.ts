import { type Mail, type MailOptions, openMail } from './mail.ts'
import { openWebhooks, type WebhookOptions, type Webhooks } from './webhooks.ts'

/** The emails and webhooks that a subgraph sends. */
export interface Outbound {
  mail: Mail
  webhooks: Webhooks
  /** The console's address, without a slash at the end. Undefined for mails without a link. */
  consoleUrl?: string
  close(): Promise<void>
}

export interface OutboundOptions {
  mail: MailOptions
  webhooks: WebhookOptions
  consoleUrl?: string
}

export function openOutbound(options: OutboundOptions): Outbound {
  const mail = openMail(options.mail)
  const webhooks = openWebhooks(options.webhooks)
  return {
    mail,
    webhooks,
    consoleUrl: options.consoleUrl,
    async close() {
      mail.close()
      await webhooks.close()
    },
  }
}
