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
