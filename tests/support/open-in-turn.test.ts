import { expect, test } from 'vitest'
import { openInTurn } from './open-in-turn.ts'

test('everything that was opened is closed exactly once, the last first', async () => {
  const closed: string[] = []
  const opened = await openInTurn(async (whenClosed) => {
    whenClosed(() => closed.push('database'))
    whenClosed(() => closed.push('server'))
    return { name: 'chain' }
  })
  expect(opened.name).toBe('chain')
  await opened.close()
  await opened.close()
  expect(closed).toEqual(['server', 'database'])
})

test('if an open fails, those before it are closed, even if closing one of them fails', async () => {
  const closed: string[] = []
  const opening = openInTurn(async (whenClosed) => {
    whenClosed(() => closed.push('database'))
    whenClosed(() => closed.push('server'))
    throw new Error('no such program')
  })
  await expect(opening).rejects.toThrow('no such program')
  expect(closed).toEqual(['server', 'database'])

  const failing = await openInTurn(async (whenClosed) => {
    whenClosed(() => closed.push('folder'))
    whenClosed(() => Promise.reject(new Error('is stuck')))
    return {}
  })
  await expect(failing.close()).rejects.toThrow('is stuck')
  expect(closed.at(-1)).toBe('folder')
})
