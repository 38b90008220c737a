import type { AnchorHTMLAttributes, ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

type Look = {
  /** One `primary` a screen; `plain` stands beside it; `quiet` inside a text or an item; `link` reads as text. */
  kind?: 'primary' | 'plain' | 'quiet' | 'link';
  icon?: IconName;
  /** Before or after the words. */
  iconAt?: 'start' | 'end';
  children: ReactNode;
};
type AsLink = Look & { href: string } & AnchorHTMLAttributes<HTMLAnchorElement>;
type AsButton = Look & {
  href?: never;
  /** Something is missing; the words say what. The button keeps its place in the tab order and does nothing. */
  waiting?: boolean;
} & ButtonHTMLAttributes<HTMLButtonElement>;
export type ButtonProps = AsLink | AsButton;

const stay = (event: MouseEvent) => event.preventDefault();

export function Button({ kind = 'plain', icon, iconAt = 'start', children, className = '', ...rest }: ButtonProps) {
  const content = (
    <>
      {icon && iconAt === 'start' && <Icon name={icon} />}
      <span>{children}</span>
      {icon && iconAt === 'end' && <Icon name={icon} />}
    </>
  );
  const classes = `${styles.button} ${styles[kind]} ${className}`;
  if (rest.href !== undefined)
    return (
      <a className={classes} {...rest}>
        {content}
      </a>
    );
  const { waiting = false, ...button } = rest;
  return (
    <button
      type="button"
      className={classes}
      {...button}
      {...(waiting && { 'aria-disabled': true, 'data-waiting': '', onClick: stay })}
    >
      {content}
    </button>
  );
}
