/**
 * Runs in a served page: follows its links the way single-page apps do. The address changes at once, the old body stays for a
 * moment, a skeleton follows, and the new body comes late. The head and the scripts in the body stay those of the first document.
 */
export const SPA_SCRIPT = `(() => {
  const policy = window.trustedTypes ? trustedTypes.createPolicy('local-web', { createHTML: (text) => text }) : { createHTML: (text) => text };
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  let turn = 0;
  const show = async (address) => {
    const mine = ++turn;
    const text = await (await fetch(address)).text();
    await pause(150);
    if (mine !== turn) return;
    const kept = [...document.body.querySelectorAll('script')];
    document.body.replaceChildren(...kept, Object.assign(document.createElement('div'), { className: 'skeleton' }));
    await pause(300);
    if (mine !== turn) return;
    const next = new DOMParser().parseFromString(policy.createHTML(text), 'text/html');
    for (const script of next.body.querySelectorAll('script')) script.remove();
    document.body.replaceChildren(...kept, ...next.body.childNodes);
  };
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || link.origin !== location.origin || event.defaultPrevented) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void show(link.href);
  });
  addEventListener('popstate', () => void show(location.href));
})()`
