import type { PaymentKind } from '../api/schema.generated.ts'

export const paymentKinds: PaymentKind[] = ['CASH', 'CARD', 'GIFT_CARD', 'STORE_CREDIT']
