import './button.css'
import type { ComponentChildren, JSX } from 'preact'
import { Link } from 'wouter-preact'
import { Icon, type IconName } from './icon.tsx'

export interface Look {
  kind?: 'primary' | 'danger' | 'quiet'
  small?: boolean
  icon?: IconName
  /** Shows only the icon. The text is its accessible name. */
  iconOnly?: boolean
  children: ComponentChildren
}

const classOf = ({ kind, small, iconOnly }: Look) =>
  ['button', kind, small && 'small', iconOnly && 'icon-only'].filter(Boolean).join(' ')

type ButtonProps = Look &
  Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'class' | 'icon'> & {
    /** True while the action runs. Another press does nothing. */
    busy?: boolean
  }

export function Button(props: ButtonProps) {
  const { kind: _, small: __, icon, iconOnly, busy, children, onClick, disabled, ...rest } = props
  // Does not set `disabled`, so that the button keeps the focus and screen readers read its state.
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

/** A link to another page that looks like a button. */
export function ButtonLink(props: Look & { href: string }) {
  const { href, icon, iconOnly, children } = props
  return (
    <Link href={href} class={classOf(props)}>
      {icon && <Icon name={icon} />}
      {iconOnly ? <span class="visually-hidden">{children}</span> : children}
    </Link>
  )
}
