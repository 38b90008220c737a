/**
 * Two tabs of one attempt would overwrite each other in the host, so the newer one speaks and the older falls silent.
 * @param attempt names lesson and learner
 * @param onTaken called in the older tab, once
 * @returns lets go; nothing is watched where the browser has no such channel
 */
export function speakAlone(attempt: string, onTaken: () => void): () => void {
  try {
    const channel = new BroadcastChannel(`icc-lesson:${attempt}`);
    const mine = crypto.getRandomValues(new Uint32Array(2)).join('-');
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string' || data === mine) return;
      channel.close();
      onTaken();
    };
    channel.postMessage(mine);
    return () => channel.close();
  } catch {
    return () => undefined; // an opaque origin has no channel; the host then keeps what was written last
  }
}
