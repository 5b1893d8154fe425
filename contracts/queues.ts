/**
 * The job queues of all subgraphs, as administrators see them. The handlers of a queue belong to
 * one subgraph.
 */
export const queues = ['restock', 'notifications', 'housekeeping'] as const
