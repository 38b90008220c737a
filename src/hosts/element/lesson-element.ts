import { type Envelope, type FromHost, namespace, version } from '../report/protocol.ts';
import { addressOf, parameters } from './address.ts';
import { hear } from './hear.ts';
import { createHeights } from './height.ts';

/** What a lesson on another host needs; one on the same host could take a sandbox off, so it gets none. */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';

const themes = ['light', 'dark', 'auto'] as const;

/**
 * `<icc-lesson src lang theme start steps policy …>`: the lesson in a frame that is as high as its content. What the
 * lesson tells comes out as events (`icc-score`, `icc-completed` …). Without `save` on the event `icc-hello` nothing
 * is kept by the page. Loads when it comes near the view.
 */
export class LessonElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ['src', ...parameters];
  #frame: HTMLIFrameElement | null = null;
  #origin = '';
  #sent = 0;
  #heights = createHeights(() => performance.now());

  connectedCallback(): void {
    if (!this.#frame) this.#build();
    addEventListener('message', this.#onMessage);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#onMessage);
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (!this.#frame) return;
    // What the lesson wears changes without loading it anew.
    if (name === 'theme') this.send({ type: 'theme', theme: themes.find((one) => one === value) ?? 'auto' });
    else if (name === 'accent' && value) this.send({ type: 'theme', accent: value });
    else this.#load(this.#frame);
  }

  /** Sends an order to the lesson. */
  send(message: Exclude<FromHost, { type: 'hello' }>): void {
    this.#post(message);
  }

  #build() {
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.allow = 'fullscreen; clipboard-write';
    frame.style.cssText = 'border:0;display:block;inline-size:100%;block-size:720px';
    frame.title = this.title || this.getAttribute('src') || '';
    const sheet = new CSSStyleSheet(); // a style element would be stopped by a strict policy of the page
    sheet.replaceSync(':host{display:block}:host([hidden]){display:none}');
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(frame);
    this.#frame = frame;
    this.#load(frame);
  }

  #load(frame: HTMLIFrameElement) {
    const address = addressOf((name) => this.getAttribute(name), document.baseURI, location.origin);
    if (!address || address.href === frame.src) return;
    this.#origin = address.origin;
    this.#heights = createHeights(() => performance.now());
    if (address.origin === location.origin) frame.removeAttribute('sandbox');
    else frame.setAttribute('sandbox', sandbox);
    frame.src = address.href;
  }

  #post(message: FromHost) {
    this.#sent += 1;
    const envelope: Envelope<FromHost> = { ns: namespace, v: version, id: this.#sent, ...message };
    this.#frame?.contentWindow?.postMessage(envelope, this.#origin);
  }

  #onMessage = ({ data, source, origin }: MessageEvent<unknown>) => {
    if (!source || source !== this.#frame?.contentWindow || origin !== this.#origin) return;
    const message = hear(data);
    if (!message) return;
    const { type, ...detail } = message;
    if (message.type === 'resize') {
      const height = this.#heights(message.height);
      if (height !== null) this.#frame.style.blockSize = `${height}px`;
    }
    if (message.type === 'ready') {
      if (message.title) this.#frame.title = message.title;
      // A page that keeps places puts the one it has, or an empty text, into the event.
      const hello: { save?: unknown } = {};
      this.dispatchEvent(new CustomEvent('icc-hello', { bubbles: true, detail: hello }));
      this.#post({ type: 'hello', ...(typeof hello.save === 'string' && { save: hello.save }) });
    }
    this.dispatchEvent(new CustomEvent(`icc-${type}`, { bubbles: true, detail }));
  };
}
