import './notice.css'
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'
import type { Tone } from './problem.tsx'

/** A word on a colour. The colour has no meaning of its own. */
export const Badge = (props: { tone?: Tone; icon?: IconName; children: ComponentChildren }) => (
  <span class={`badge ${props.tone ?? ''}`}>
    {props.icon && <Icon name={props.icon} />}
    {props.children}
  </span>
)
