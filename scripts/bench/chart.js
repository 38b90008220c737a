/** Runs in the page: how long the chart takes to open, and how long its drawing takes as a static picture. */
const { painted } = window;

window.chart = {
  /** Milliseconds from the press until the chart is painted. */
  async open(button) {
    const begun = performance.now();
    button.click();
    return (await painted()) - begun;
  },
  /** The same picture, put beside the chart as text that was drawn before. */
  async still(view) {
    const drawn = view.outerHTML;
    const place = view.parentElement.appendChild(document.createElement('div'));
    await painted();
    const begun = performance.now();
    place.innerHTML = drawn;
    const time = (await painted()) - begun;
    place.remove();
    return time;
  },
};
