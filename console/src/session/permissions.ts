/** The permissions that the console checks, by their names in the realm. */
export const permissions = [
  'alert:handle',
  'price:write',
  'product:edit',
  'queue:manage',
  'queue:view',
  'report:read',
  'restock:approve',
  'restock:request',
  'sale:read',
  'sale:return',
  'sale:write',
  'session:work',
  'stock:adjust',
  'stock:read',
  'stock:repair',
  'store:all',
  'store:open',
  'tax:write',
  'transfer:receive',
  'transfer:send',
  'user:manage',
  'voucher:manage',
] as const

export type Permission = (typeof permissions)[number]
