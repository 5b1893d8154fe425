/** SQL: whether a shelf is low: what is there and on its way is at most the reorder point, and less than the target. */
export const isLow = (shelf: string): string =>
  `(${shelf}.on_hand - ${shelf}.reserved + ${shelf}.incoming <= ${shelf}.reorder_point
    and ${shelf}.on_hand - ${shelf}.reserved + ${shelf}.incoming < ${shelf}.target_level)`
