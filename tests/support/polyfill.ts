/** Replaces the polyfill, which refuses to load outside a browser, by WXT's fake browser. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser'
