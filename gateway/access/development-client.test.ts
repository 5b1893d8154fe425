import { expect, test } from 'vitest'
import { StartError } from '../../runtime/errors/errors.ts'
import { serve } from '../../runtime/testing/http.ts'
import { rejectDevelopmentClient } from './development-client.ts'

const identityThatSays = (body: string) => serve((_, response) => response.writeHead(400).end(body))

test('a realm with the development client is rejected, with advice', async () => {
  const tokenUrl = await identityThatSays('{"error":"invalid_grant","error_description":"Code not valid"}')
  const rejected = rejectDevelopmentClient(tokenUrl)
  await expect(rejected).rejects.toThrow(StartError)
  await expect(rejected).rejects.toThrow(/comptoir-dev.*Delete or disable the client/)
})

test.each([
  ['that does not know it', '{"error":"invalid_client"}'],
  ['that answers something else', '<html>'],
])('a realm %s is not rejected', async (_, body) => {
  await expect(rejectDevelopmentClient(await identityThatSays(body))).resolves.toBeUndefined()
})

test('an identity server that does not answer yet is checked again by the readiness check', async () => {
  await expect(rejectDevelopmentClient('http://127.0.0.1:9/token')).resolves.toBeUndefined()
})
