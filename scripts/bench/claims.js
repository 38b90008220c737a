/** Runs in the page: how long the claims map takes to be shown and how smoothly it pans, and the same of a static picture. */
{
  const { painted } = window;
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /**
   * The same cards and lines as one SVG: a frame and words a card, and nothing that can be pressed.
   * @param {Element} map
   */
  const pictureOf = (map) => {
    const [lines] = map.getElementsByTagName('svg');
    const origin = map.getBoundingClientRect();
    const cards = [...map.querySelectorAll('button, :scope > div > div')].map((card) => {
      const { left, top, width, height } = card.getBoundingClientRect();
      const [x, y] = [left - origin.left, top - origin.top];
      const words = [...card.querySelectorAll('span:not(:has(span)), p')].map(
        (one, row) =>
          `<text x="${x + 10}" y="${y + 20 + 20 * row}" font-size="15">${one.innerHTML.slice(0, 40)}</text>`,
      );
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="currentColor"/>${words.join('')}`;
    });
    const size = `width="${origin.width}" height="${origin.height}"`;
    return `<svg ${size} viewBox="0 0 ${origin.width} ${origin.height}">${lines?.innerHTML ?? ''}${cards.join('')}</svg>`;
  };

  /** A place for the picture where the map stands, which makes way. @param {HTMLElement} view */
  const placeOf = (view) => {
    const place = view.cloneNode(false);
    view.after(place);
    view.style.display = 'none';
    const leave = () => {
      place.remove();
      view.style.display = '';
    };
    return { place, leave };
  };

  /** @param {Element} view @param {() => void} act */
  const timed = async (view, act) => {
    void view.clientHeight;
    await painted();
    const begun = performance.now();
    act();
    return (await painted()) - begun;
  };

  /** A second, a few pixels a frame, as a hand pans: when each frame was drawn. @param {Element} view */
  const pan = async (view) => {
    view.scrollTop = 0;
    await painted();
    const times = [await nextFrame()];
    while (times.at(-1) - times[0] < 1000) {
      view.scrollTop += 24;
      times.push(await nextFrame());
    }
    return times;
  };

  window.claims = {
    /** Milliseconds from the press until the map is painted. */
    show: (button) => timed(button, () => button.click()),
    /** The same as a picture that was drawn before, in the same place. */
    async still(view) {
      const drawn = pictureOf(view.querySelector('[data-nearness]'));
      const { place, leave } = placeOf(view);
      const time = await timed(place, () => {
        place.innerHTML = drawn;
      });
      leave();
      return time;
    },
    /** Repeats the map below itself until it has so many cards. */
    grow(view, count) {
      const map = view.querySelector('[data-nearness]');
      const room = map.parentElement;
      const height = map.getBoundingClientRect().height;
      const copies = [...map.children];
      const cards = map.querySelectorAll('button').length;
      for (let copy = 1; map.querySelectorAll('button').length < count; copy += 1)
        for (const child of copies) {
          const added = child.cloneNode(true);
          added.style.insetBlockStart = `${child.offsetTop + (child.tagName === 'svg' ? 0 : copy * height)}px`;
          if (child.tagName === 'svg') added.style.transform = `translateY(${copy * height}px)`;
          map.append(added);
        }
      for (const surplus of [...map.querySelectorAll('button')].slice(count)) surplus.remove();
      const all = Math.ceil(count / cards) * height;
      for (const element of [map, room]) element.style.blockSize = `${all}px`;
      return map.querySelectorAll('button').length;
    },
    pan,
    /** The same picture in the same place, panned alike. */
    async panStill(view) {
      const drawn = pictureOf(view.querySelector('[data-nearness]'));
      const { place, leave } = placeOf(view);
      place.innerHTML = drawn;
      const times = await pan(place);
      leave();
      return times;
    },
  };
}
