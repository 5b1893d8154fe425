/**
 * The queues of jobs of all subgraphs: whoever administers them sees these. The handlers of a queue belong to one
 * subgraph.
 */
export const queues = ['restock', 'notifications', 'housekeeping'] as const
