declare module 'jsdom/lib/generated/idl/utils.js' {
  const utils: { implForWrapper(wrapper: unknown): unknown; wrapperForImpl(impl: unknown): unknown }
  export default utils
}
