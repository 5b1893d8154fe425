import type { VoucherKind } from '../api/schema.generated.ts'

export const voucherKinds: VoucherKind[] = ['GIFT_CARD', 'STORE_CREDIT']
