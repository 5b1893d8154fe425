import type { ComponentType } from 'preact'
import type { TextId } from '../i18n/texts.ts'
import type { Permission } from '../session/permissions.ts'
import type { IconName } from '../ui/icon.tsx'

export interface PageRoute {
  path: string
  /** The user needs one of these permissions, else the page does not exist for them. */
  may: Permission[]
  load(): Promise<{ default: ComponentType<never> }>
  /** The page's link in the navigation. Pages without it are reached from other pages. */
  nav?: { text: TextId; icon: IconName; group: NavGroup }
}

export type NavGroup = 'today' | 'stock' | 'sales' | 'chain' | 'operation'

/** All pages, each with the permissions that it needs. The code of a page loads when it is first opened. */
export const routes: PageRoute[] = [
  {
    path: '/',
    may: ['report:read', 'stock:read'],
    load: () => import('../dashboard/dashboard-page.tsx'),
    nav: { text: 'nav.dashboard', icon: 'home', group: 'today' },
  },
  {
    path: '/alerts',
    may: ['stock:read'],
    load: () => import('../alerts/alerts-page.tsx'),
    nav: { text: 'nav.alerts', icon: 'alert', group: 'today' },
  },
  {
    path: '/alerts/:storeId/:productId',
    may: ['stock:read'],
    load: () => import('../alerts/alert-page.tsx'),
  },
  {
    path: '/till',
    may: ['sale:write'],
    load: () => import('../till/till-page.tsx'),
    nav: { text: 'nav.till', icon: 'till', group: 'sales' },
  },
  {
    path: '/sales',
    may: ['sale:read'],
    load: () => import('../sales/sales-page.tsx'),
    nav: { text: 'nav.sales', icon: 'receipt', group: 'sales' },
  },
  { path: '/sales/:id', may: ['sale:read', 'sale:write'], load: () => import('../sales/sale-page.tsx') },
  { path: '/sales/:id/return', may: ['sale:return'], load: () => import('../sales/return-page.tsx') },
  {
    path: '/sessions',
    may: ['sale:read'],
    load: () => import('../sessions/sessions-page.tsx'),
    nav: { text: 'nav.sessions', icon: 'count', group: 'sales' },
  },
  { path: '/sessions/:id', may: ['sale:read'], load: () => import('../sessions/session-page.tsx') },
  {
    path: '/vouchers',
    may: ['voucher:manage', 'sale:write'],
    load: () => import('../vouchers/vouchers-page.tsx'),
    nav: { text: 'nav.vouchers', icon: 'card', group: 'sales' },
  },
  {
    path: '/stock',
    may: ['stock:read'],
    load: () => import('../stock/stock-page.tsx'),
    nav: { text: 'nav.stock', icon: 'box', group: 'stock' },
  },
  {
    path: '/stock/count',
    may: ['stock:adjust'],
    load: () => import('../stock/count-page.tsx'),
    nav: { text: 'nav.count', icon: 'count', group: 'stock' },
  },
  {
    path: '/stock/delivery',
    may: ['stock:adjust'],
    load: () => import('../stock/delivery-page.tsx'),
    nav: { text: 'nav.delivery', icon: 'delivery', group: 'stock' },
  },
  { path: '/stock/:storeId/:productId', may: ['stock:read'], load: () => import('../stock/level-page.tsx') },
  {
    path: '/restocks',
    may: ['stock:read'],
    load: () => import('../restock/restocks-page.tsx'),
    nav: { text: 'nav.restocks', icon: 'restock', group: 'stock' },
  },
  { path: '/restocks/new', may: ['restock:request'], load: () => import('../restock/new-restock-page.tsx') },
  { path: '/restocks/:id', may: ['stock:read'], load: () => import('../restock/restock-page.tsx') },
  {
    path: '/transfers',
    may: ['stock:read'],
    load: () => import('../transfers/transfers-page.tsx'),
    nav: { text: 'nav.transfers', icon: 'transfer', group: 'stock' },
  },
  {
    path: '/transfers/new',
    may: ['transfer:send'],
    load: () => import('../transfers/new-transfer-page.tsx'),
  },
  { path: '/transfers/:id', may: ['stock:read'], load: () => import('../transfers/transfer-page.tsx') },
  {
    path: '/reports',
    may: ['report:read'],
    load: () => import('../reports/report-page.tsx'),
    nav: { text: 'nav.report', icon: 'chart', group: 'sales' },
  },
  {
    path: '/catalogue',
    may: ['product:edit'],
    load: () => import('../catalogue/products-page.tsx'),
    nav: { text: 'nav.catalogue', icon: 'tag', group: 'chain' },
  },
  { path: '/catalogue/new', may: ['product:edit'], load: () => import('../catalogue/new-product-page.tsx') },
  { path: '/catalogue/:id', may: ['product:edit'], load: () => import('../catalogue/product-page.tsx') },
  {
    path: '/categories',
    may: ['product:edit'],
    load: () => import('../catalogue/categories-page.tsx'),
    nav: { text: 'nav.categories', icon: 'queue', group: 'chain' },
  },
  {
    path: '/prices',
    may: ['price:write', 'stock:read'],
    load: () => import('../prices/price-lists-page.tsx'),
    nav: { text: 'nav.prices', icon: 'percent', group: 'chain' },
  },
  { path: '/prices/new', may: ['price:write'], load: () => import('../prices/new-price-list-page.tsx') },
  { path: '/prices/change', may: ['price:write'], load: () => import('../prices/change-prices-page.tsx') },
  {
    path: '/prices/:id',
    may: ['price:write', 'stock:read'],
    load: () => import('../prices/price-list-page.tsx'),
  },
  {
    path: '/taxes',
    may: ['tax:write'],
    load: () => import('../taxes/taxes-page.tsx'),
    nav: { text: 'nav.taxes', icon: 'receipt', group: 'chain' },
  },
  { path: '/taxes/set', may: ['tax:write'], load: () => import('../taxes/set-taxes-page.tsx') },
  {
    path: '/stores',
    may: ['store:open'],
    load: () => import('../stores/stores-page.tsx'),
    nav: { text: 'nav.stores', icon: 'store', group: 'chain' },
  },
  { path: '/stores/new', may: ['store:open'], load: () => import('../stores/new-store-page.tsx') },
  { path: '/stores/:id', may: ['store:open'], load: () => import('../stores/store-page.tsx') },
  {
    path: '/notifications',
    may: ['alert:handle'],
    load: () => import('../notifications/notifications-page.tsx'),
    nav: { text: 'nav.notifications', icon: 'mail', group: 'operation' },
  },
  {
    path: '/people',
    may: ['user:manage'],
    load: () => import('../users/users-page.tsx'),
    nav: { text: 'nav.people', icon: 'person', group: 'operation' },
  },
  { path: '/people/new', may: ['user:manage'], load: () => import('../users/new-user-page.tsx') },
  { path: '/people/:id', may: ['user:manage'], load: () => import('../users/user-page.tsx') },
  {
    path: '/queues',
    may: ['queue:view'],
    load: () => import('../queues/queues-page.tsx'),
    nav: { text: 'nav.queues', icon: 'queue', group: 'operation' },
  },
  {
    path: '/integrity',
    may: ['stock:repair'],
    load: () => import('../stock/integrity-page.tsx'),
    nav: { text: 'nav.integrity', icon: 'shield', group: 'operation' },
  },
]
