/** Outline icons on a grid of 24 by 24, without a fill. */
const paths = {
  add: 'M12 5v14M5 12h14',
  alert: 'M12 4 2.8 19.500h18.400zM12 10v4.500M12 17v.01',
  archive: 'M4 5h16v4H4zM5.500 9v10h13V9M10 13h4',
  back: 'M14.500 5.500 8 12l6.500 6.500',
  box: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
  cart: 'M3 4h2.500l2.300 11h9.700L20 7.500H6.300M9 19.500v.01M17 19.500v.01',
  chart: 'M4 4v16h16M8 16v-4M12.500 16V8M17 16v-6',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  close: 'M6 6l12 12M18 6 6 18',
  count: 'M9 4h6v3H9zM6 5.500H5V20h14V5.500h-1M8.500 13l2.300 2.300 4.700-4.700',
  delivery: 'M3 6h11v10H3zM14 10h4l3 3v3h-7M7 18.500v.01M17 18.500v.01',
  edit: 'M4 20l1-4L16 5l3 3L8 19z',
  home: 'M4 11l8-7 8 7v9h-5.500v-6h-5v6H4z',
  link: 'M14 5h5v5M19 5l-9 9M10 6H5v13h13v-5',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  next: 'M9.500 5.500 16 12l-6.500 6.500',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20c.8-4 4-5.500 7.500-5.500s6.700 1.500 7.500 5.500',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  queue: 'M4 6h16M4 12h10M4 18h6M17 14v6M14.500 17.500 17 20l2.500-2.500',
  receipt: 'M6 3v18l2-1.500 2 1.500 2-1.500 2 1.500 2-1.500 2 1.500V3zM9 8h6M9 12h6',
  refresh: 'M19 6v4.500h-4.500M5 18v-4.500h4.500M18.500 10A7 7 0 0 0 6 8M5.500 14A7 7 0 0 0 18 16',
  restock: 'M12 20V9M7.500 13 12 8.500l4.500 4.500M5 4h14',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8 8v8M12 8v8M16 8v8',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500 20 20',
  shield:
    'M12 3l7.500 3v5.500c0 4.500-3 7.500-7.500 9.500-4.500-2-7.500-5-7.500-9.500V6zM9 12l2.200 2.200L15.500 10',
  snooze: 'M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 9v4.500l3 2M5 3 2.500 5.500M19 3l2.500 2.500',
  store:
    'M4 9.500 6 4h12l2 5.500M4 9.500a2.700 2.700 0 0 0 5.300 0 2.700 2.700 0 0 0 5.400 0 2.700 2.700 0 0 0 5.300 0M5.500 13v7h13v-7',
  tag: 'M4 4h7.500L20 12.500 12.500 20 4 11.500zM8 8v.01',
  till: 'M6 4h12v5H6zM4 9h16v11H4zM8 13v.01M12 13v.01M16 13v.01M8 16.500h8',
  transfer: 'M4 8h14M14.500 4.500 18 8l-3.500 3.500M20 16H6M9.500 12.500 6 16l3.500 3.500',
  trash: 'M4.500 7h15M9.500 7V4h5v3M6.500 7l1 13h9l1-13M10 11v5.500M14 11v5.500',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
)
