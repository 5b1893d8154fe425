import { type Mail, type MailOptions, openMail } from './mail.ts'
import { openWebhooks, type WebhookOptions, type Webhooks } from './webhooks.ts'

/** What leaves the house by itself. */
export interface Outbound {
  mail: Mail
  webhooks: Webhooks
  /** Where people look at it, without a slash at the end; mails have a link then. */
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
