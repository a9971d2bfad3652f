/** Outside a browser the polyfill refuses to load; tests get WXT's fake browser in its place. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser'
