import './button.css'
import type { ComponentChildren, JSX } from 'preact'
import { Link } from 'wouter-preact'
import { Icon, type IconName } from './icon.tsx'

export interface Look {
  kind?: 'primary' | 'danger' | 'quiet'
  small?: boolean
  icon?: IconName
  /** Shows the icon alone; the text is its name. */
  iconOnly?: boolean
  children: ComponentChildren
}

const classOf = ({ kind, small, iconOnly }: Look) =>
  ['button', kind, small && 'small', iconOnly && 'icon-only'].filter(Boolean).join(' ')

type ButtonProps = Look &
  Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'class' | 'icon'> & {
    /** Something is under way; a second press does nothing. */
    busy?: boolean
  }

export function Button(props: ButtonProps) {
  const { kind: _, small: __, icon, iconOnly, busy, children, onClick, disabled, ...rest } = props
  // Not the attribute `disabled`: a button that has the focus keeps it, and says why nothing happens.
  const off = busy || disabled
  return (
    <button
      type="button"
      {...rest}
      class={classOf(props)}
      aria-disabled={off ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      onClick={(event) => {
        if (off) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {busy ? <span class="spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {iconOnly ? <span class="visually-hidden">{children}</span> : children}
    </button>
  )
}

/** A link that looks like a button: it leads to another page. */
export function ButtonLink(props: Look & { href: string }) {
  const { href, icon, iconOnly, children } = props
  return (
    <Link href={href} class={classOf(props)}>
      {icon && <Icon name={icon} />}
      {iconOnly ? <span class="visually-hidden">{children}</span> : children}
    </Link>
  )
}
