import type { ReactNode } from 'react';
import type { ActorCard } from '../../content/lesson.ts';
import { Drawing, type DrawingProps, ink } from './Drawing.tsx';

export type EmblemName = ActorCard['emblem'];

/** Actors are things: never people, never flags. */
const emblems = {
  treaty: (
    <>
      <path className={`${ink.paper} ${ink.line}`} d="M8 4h16v24H8z" />
      <path className={ink.detail} d="M12 10h8M12 14h8" />
      <circle className={ink.ink} cx="16" cy="21.5" r="3.2" />
    </>
  ),
  horseshoe: <path className={`${ink.stone} ${ink.line}`} d="M4 6h5v10c0 5 14 5 14 0V6h5v11c0 12-24 12-24 0z" />,
  file: (
    <>
      <path className={`${ink.slate} ${ink.line}`} d="M3 28V7h10l3 4h13v17z" />
      <path className={ink.detail} d="M8 18h16M8 22h10" />
    </>
  ),
  hemicycle: (
    <>
      <path className={ink.line} d="M4 25a12 12 0 0 1 24 0M9.5 25a6.5 6.5 0 0 1 13 0" />
      <circle className={ink.ink} cx="16" cy="25" r="2.2" />
    </>
  ),
  briefcase: <path className={`${ink.paper} ${ink.line}`} d="M5 11h22v17H5zM12 11V6h8v5M5 18h22" />,
  report: (
    <>
      <path className={`${ink.paper} ${ink.line}`} d="M7 3h13l5 5v21H7zM20 3v5h5" />
      <path className={ink.detail} d="M11 14h10M11 18h10M11 22h6" />
    </>
  ),
  bench: (
    <>
      <path className={`${ink.slate} ${ink.line}`} d="M4 14h24v14H4z" />
      <path className={ink.line} d="M7 14V7M16 14V5M25 14V7" />
    </>
  ),
  building: (
    <>
      <path className={ink.stone} d="M5 12h22v16H5z" />
      <path className={ink.line} d="M5 28V12h22v16zM3 12l13-8 13 8" />
      <path className={ink.detail} d="M11 17v7M16 17v7M21 17v7" />
    </>
  ),
  microphone: (
    <>
      <rect className={`${ink.paper} ${ink.line}`} x="12" y="3" width="8" height="14" rx="4" />
      <path className={ink.line} d="M7 13a9 9 0 0 0 18 0M16 22v6M10 28h12" />
    </>
  ),
  /** A home: what is at stake for those who are affected. */
  people: (
    <>
      <path className={`${ink.paper} ${ink.line}`} d="M6 28V14l10-9 10 9v14z" />
      <path className={`${ink.slate} ${ink.detail}`} d="M13 28v-9h6v9z" />
    </>
  ),
  newspaper: (
    <>
      <path
        className={`${ink.paper} ${ink.line}`}
        d="M4 5h19v20a3 3 0 0 0 3 3H7a3 3 0 0 1-3-3zM23 12h5v13a2.5 2.5 0 0 1-5 0"
      />
      <path className={ink.detail} d="M8 10h11M8 15h5M8 19h5M8 23h11M16 15h3v4h-3z" />
    </>
  ),
} satisfies Record<EmblemName, ReactNode>;

/** What an emblem is made of, for a drawing that it is a part of: 32 by 32. */
export const emblemParts = (name: EmblemName): ReactNode => emblems[name];

export function Emblem({ name, className }: DrawingProps & { name: EmblemName }) {
  return (
    <Drawing box="0 0 32 32" className={className}>
      {emblems[name]}
    </Drawing>
  );
}
