import type { Context } from '../context.ts'
import type { CommentOnAlertInput } from '../generated/schema-types.ts'
import { emitAlert } from './alert-events.ts'
import { alertToHandle, checkComment, handled, lockOpenAlert } from './alert-to-handle.ts'

/** Adds a user's comment to the history of an alert. The comment is stored only in the event. */
export async function commentOnAlert(ctx: Context, input: CommentOnAlertInput) {
  const { id, storeId } = await alertToHandle(ctx, input.alertId)
  const comment = checkComment(input.comment)

  return ctx.idempotent('commentOnAlert', storeId, input, async (tx) => {
    emitAlert(tx, 'COMMENTED', await lockOpenAlert(tx, id), comment)
    return handled(id)
  })
}
