import type alerts from '../alerts/en.json'
import type catalogue from '../catalogue/en.json'
import type dashboard from '../dashboard/en.json'
import type home from '../home/en.json'
import type notifications from '../notifications/en.json'
import type prices from '../prices/en.json'
import type queues from '../queues/en.json'
import type reports from '../reports/en.json'
import type restock from '../restock/en.json'
import type sales from '../sales/en.json'
import type sessions from '../sessions/en.json'
import type shell from '../shell/en.json'
import type stock from '../stock/en.json'
import type stores from '../stores/en.json'
import type taxes from '../taxes/en.json'
import type till from '../till/en.json'
import type transfers from '../transfers/en.json'
import type ui from '../ui/en.json'
import type users from '../users/en.json'
import type vouchers from '../vouchers/en.json'

/** The ids of all texts. A feature's texts are in its folder, one file a language. */
export type TextId = keyof (typeof alerts &
  typeof catalogue &
  typeof dashboard &
  typeof home &
  typeof notifications &
  typeof prices &
  typeof queues &
  typeof reports &
  typeof restock &
  typeof sales &
  typeof sessions &
  typeof shell &
  typeof stock &
  typeof stores &
  typeof taxes &
  typeof till &
  typeof transfers &
  typeof ui &
  typeof users &
  typeof vouchers)
