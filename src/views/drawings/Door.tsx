import type { ReactNode } from 'react';
import { Drawing, type DrawingProps, ink } from './Drawing.tsx';

/** The courtroom: a double leaf, on the cover only. */
export function CourtroomDoor({ className }: DrawingProps) {
  return (
    <Drawing box="0 0 200 300" className={className}>
      <path className={ink.stone} d="M18 26H182V300H18z" />
      <path className={ink.line} d="M18 300V26H182V300" />
      <path className={ink.slate} d="M36 44H164V300H36z" />
      <path className={ink.slate2} d="M100 44h64v256h-64z" />
      <path className={ink.line} d="M36 300V44H164V300M100 44V300M92 160v16M108 160v16" />
      <path className={ink.detail} d="M48 60H88V150H48zM48 186H88V284H48zM112 60H152V150H112zM112 186H152V284H112z" />
      <path className={`${ink.paper} ${ink.line}`} d="M8 10H192V26H8z" />
    </Drawing>
  );
}

export type DoorProps = DrawingProps & {
  /** Shut after a try: a bolt in two brackets. */
  isBolted?: boolean;
  /** What is on the leaf, such as the key holder's emblem; drawn in the door's own 160 by 236. */
  children?: ReactNode;
};

/** A way into the Court: lintel, stone frame, slate leaf, and a step before it. */
export function Door({ className, isBolted = false, children }: DoorProps) {
  return (
    <Drawing box="0 0 160 236" className={className}>
      <path className={ink.stone} d="M20 22H140V226H20z" />
      <path className={ink.line} d="M20 226V22H140V226" />
      <path className={ink.slate} d="M34 34H126V226H34z" />
      <path className={ink.line} d="M34 226V34H126V226" />
      <path className={ink.detail} d="M46 48H114V118H46zM46 146H114V212H46z" />
      <path className={`${ink.paper} ${ink.line}`} d="M10 10H150V22H10z" />
      {children ?? <path className={ink.line} d="M117 126v14" />}
      <path className={ink.stone} d="M8 226H152V236H8z" />
      <path className={ink.line} d="M8 236V226H152V236" />
      {isBolted && <Bolt />}
    </Drawing>
  );
}

function Bolt() {
  return (
    <>
      <path className={`${ink.ink} ${ink.line}`} d="M16 121H144V137H16z" />
      <path className={`${ink.paper} ${ink.line}`} d="M22 115h12v28H22zM126 115h12v28h-12z" />
    </>
  );
}
