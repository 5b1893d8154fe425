import type { SMTPServerOptions } from 'smtp-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { selfSigned } from '../testing/certificate.ts'
import { smtpServer } from '../testing/smtp.ts'
import { type MailOptions, openMail } from './mail.ts'

async function server(options: SMTPServerOptions = {}) {
  const opened = await smtpServer(options)
  onTestFinished(() => opened.close())
  return opened
}

function mailOf(changes: Partial<MailOptions>) {
  const mail = openMail({ from: 'Comptoir <comptoir@shop.example>', ...changes })
  onTestFinished(() => mail.close())
  return mail
}

const email = { id: 'letter-1', to: 'manager@shop.example', subject: 'Plateau', text: 'Lait: 0 — rupture' }

describe('an email', () => {
  test('arrives with its sender, its receiver and its own id', async () => {
    const { url, mails } = await server()
    await mailOf({ url }).send(email)

    const [mail] = mails
    expect(mail!.to).toEqual(['manager@shop.example'])
    expect(mail!.raw).toMatch(/^From: Comptoir <comptoir@shop\.example>\r$/m)
    expect(mail!.raw).toMatch(/^Message-ID: <letter-1@shop\.example>\r$/m)
    expect(mail!.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m)
  })

  test('has only its own headers and receiver, also with a hostile text', async () => {
    const { url, mails } = await server()
    const evil = 'Milk\r\nBcc: everybody@shop.example\r\n\r\nBody'
    await mailOf({ url }).send({ ...email, subject: evil, text: evil })

    const [mail] = mails
    const [head] = mail!.raw.split('\r\n\r\n')
    expect(mail!.to).toEqual(['manager@shop.example'])
    expect(head).not.toMatch(/^Bcc:/im)
    expect(head!.replaceAll(/\r\n\s+/g, ' ')).toMatch(/^Subject: Milk Bcc: everybody@shop\.example Body\r?$/m)
  })

  test.each([
    'a@shop.example, b@shop.example',
    'a@shop.example\r\nRCPT TO:<b@shop.example>',
    'Group: a@b.example;',
  ])('goes to a single address or to none: %j', async (to) => {
    const { url, mails } = await server()
    await mailOf({ url })
      .send({ ...email, to })
      .catch(() => {})
    expect(mails.flatMap((mail) => mail.to).length).toBeLessThanOrEqual(1)
    expect(mails.flatMap((mail) => mail.to)).not.toContain('b@shop.example')
  })

  test("that the server rejects fails with the server's response", async () => {
    const { url } = await server({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('no such box'), { responseCode: 550 })),
    })
    await expect(mailOf({ url }).send(email)).rejects.toThrow('The mail server said: 550 no such box')
  })

  test("that no server accepts fails without the server's address", async () => {
    const { url, close } = await smtpServer()
    await close()
    await expect(mailOf({ url }).send(email)).rejects.toThrow(
      /^The mail server cannot be used now \(E[A-Z]+\)\.$/,
    )
    await expect(mailOf({}).send(email)).rejects.toThrow('No mail server is set')
  })
})

describe('a password', () => {
  const credentials = { user: 'comptoir', password: 'hush' }

  test('is not sent without TLS', async () => {
    const tried: unknown[] = []
    const { url, mails } = await server({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (auth, _session, done) => {
        tried.push(auth)
        done(null, { user: 'comptoir' })
      },
    })
    await expect(mailOf({ url, ...credentials }).send(email)).rejects.toThrow('The mail server')
    expect([tried, mails]).toEqual([[], []])
  })

  test('is not sent to a server whose certificate is not trusted', async () => {
    const tried: unknown[] = []
    const { url } = await server({
      ...selfSigned(),
      disabledCommands: [],
      onAuth: (auth, _session, done) => {
        tried.push(auth)
        done(null, { user: 'comptoir' })
      },
    })
    await expect(mailOf({ url, ...credentials }).send(email)).rejects.toThrow('cannot be used now')
    expect(tried).toEqual([])
  })
})
