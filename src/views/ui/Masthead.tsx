import type { ReactNode } from 'react';
import { Letter } from '../drawings/Letter.tsx';
import { Hidden } from './Hidden.tsx';
import styles from './Masthead.module.css';

const glyphs = {
  book: <path d="M4 3h12v14H4zM7 7h6M7 10h6" />,
};

export type MastheadLink = {
  href: string;
  title: string;
  /** A link with an icon stays on a phone, as its icon; the others give way there. */
  icon?: keyof typeof glyphs;
};
export type MastheadProps = {
  title: string;
  /** Where the mark leads. */
  href: string;
  words: { settings: string; theme: { dark: string; light: string } };
  links: readonly MastheadLink[];
  onThemeToggle: () => void;
  /** More settings, before the theme. */
  children?: ReactNode;
};

/** The lesson's name with the letter, and the settings. */
export function Masthead({ title, href, words, links, onThemeToggle, children }: MastheadProps) {
  return (
    <header className={styles.masthead}>
      <a className={styles.mark} href={href}>
        <Letter isFine />
        <span>{title}</span>
      </a>
      <nav className={styles.settings} aria-label={words.settings}>
        {links.map((link) => (
          <a key={link.href} href={link.href} className={link.icon ? undefined : styles.plainLink}>
            {link.icon && (
              <svg viewBox="0 0 20 20" aria-hidden="true">
                {glyphs[link.icon]}
              </svg>
            )}
            <span className={link.icon && styles.iconWord}>{link.title}</span>
          </a>
        ))}
        {children}
        <button type="button" className={styles.theme} onClick={onThemeToggle}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="6.5" />
            <path d="M10 3.5v13a6.5 6.5 0 0 0 0-13z" fill="currentColor" />
          </svg>
          {/* Which of the two is said depends on the theme that shows, which only the style sheet knows. */}
          <span className={styles.toDark}>
            <Hidden>{words.theme.dark}</Hidden>
          </span>
          <span className={styles.toLight}>
            <Hidden>{words.theme.light}</Hidden>
          </span>
        </button>
      </nav>
    </header>
  );
}
