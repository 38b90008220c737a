import { type Envelope, type FromHost, isEnvelope, namespace, version } from '../report/protocol.ts';

/**
 * Stands for a course around the lesson in a frame of this page, one that keeps no place: the lesson then begins as for a new
 * learner, whatever this browser keeps, and leaves that alone.
 * @returns what lets go
 */
export function beginAnew(frame: HTMLIFrameElement): () => void {
  let sent = 0;
  const answer = ({ data, source, origin }: MessageEvent<unknown>) => {
    const lesson = frame.contentWindow;
    if (lesson === null || source !== lesson || origin !== location.origin) return;
    if (!isEnvelope(data) || data.type !== 'ready') return;
    sent += 1;
    const hello: Envelope<FromHost> = { ns: namespace, v: version, id: sent, type: 'hello', save: '' };
    lesson.postMessage(hello, origin);
  };
  addEventListener('message', answer);
  return () => removeEventListener('message', answer);
}
