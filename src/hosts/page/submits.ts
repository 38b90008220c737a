/**
 * A frame that is sandboxed without `allow-forms` drops the event of a form before anybody hears of it. Nothing of the
 * lesson is sent by a form, so the event is all that is needed: it is made from the press.
 */
export function makeSubmits(): void {
  addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (event.defaultPrevented || button?.type !== 'submit' || !button.form) return;
    event.preventDefault();
    button.form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
  });
}
