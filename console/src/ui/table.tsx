import './table.css'
import type { ComponentChildren } from 'preact'

export interface Column<R> {
  head: string
  cell(row: R, index: number): ComponentChildren
  numeric?: boolean
  /** True for a long value: it gets its own row in a card. */
  wide?: boolean
  /** True for a column of buttons. Only screen readers get its heading. */
  actions?: boolean
}

/**
 * A table. On a narrow page its rows become cards. The first column names the row. The ARIA roles are
 * explicit, because a browser drops them when CSS lays a table out differently.
 */
export function Table<R>(props: {
  caption: string
  columns: Column<R>[]
  rows: R[]
  keyOf(row: R, index: number): string
  busy?: boolean
  /** True for a table of figures: on a narrow page it scrolls, and does not become cards. */
  figures?: boolean
  /** The cells of a last row with totals, one for each column. */
  foot?: ComponentChildren[]
}) {
  const { caption, columns, rows, keyOf, busy, figures, foot } = props
  return (
    // A region that scrolls must be reachable by keyboard.
    <div
      class={`table-frame${figures ? '' : ' cards'}`}
      aria-busy={busy ? 'true' : undefined}
      {...(figures && { role: 'region', 'aria-label': caption, tabIndex: 0 })}
    >
      <table class="table" role="table">
        <caption class="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ head, numeric, actions }) => (
              <th key={head} scope="col" role="columnheader" class={numeric ? 'numeric' : undefined}>
                {actions ? <span class="visually-hidden">{head}</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, at) => (
            <tr key={keyOf(row, at)} role="row">
              {columns.map((column, index) => {
                const content = column.cell(row, at)
                if (index === 0)
                  return (
                    <th key={column.head} scope="row" role="rowheader">
                      {content}
                    </th>
                  )
                const none = content === null || content === undefined || content === ''
                const { numeric, wide, actions } = column
                const kind = [numeric && 'numeric', wide && 'wide', actions && 'actions', none && 'empty']
                return (
                  <td
                    key={column.head}
                    role="cell"
                    class={kind.filter(Boolean).join(' ') || undefined}
                    data-label={column.actions ? undefined : column.head}
                  >
                    {content}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot role="rowgroup">
            <tr role="row">
              {columns.map(({ head, numeric }, at) =>
                at === 0 ? (
                  <th key={head} scope="row" role="rowheader">
                    {foot[at]}
                  </th>
                ) : (
                  <td key={head} role="cell" class={numeric ? 'numeric' : undefined}>
                    {foot[at]}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
