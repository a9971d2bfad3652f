/**
 * Lint rule: a caught error is used (noted, shown, thrown on) or explained as expected:
 *
 *     } catch {
 *       // expected: the tab may be gone
 *     }
 *
 *     // expected: an address that cannot be read is none
 *     await read().catch(() => null)
 *
 * The comment stands at the head of the block, or beside or above the function that takes the error. It looks at `catch`, `.catch(…)`, the
 * second function of `.then(…)` and `error` of what is given to `.subscribe(…)`. Functions named there are followed within the file.
 */
const EXPLAINED = /^\s*expected: \S/
const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'])
const MESSAGE = 'This error is lost: note it, throw it on, or say `// expected: why` here.'

const noLostError = {
  meta: { type: 'problem', docs: { description: 'Whoever catches an error uses it or says why it was to be expected.' }, schema: [] },
  create(context) {
    const { sourceCode } = context

    function check(handler, errorParameter, reported) {
      if (errorParameter && isUsed(handler, errorParameter)) return
      if (!isExplained(handler, reported)) context.report({ node: reported, message: MESSAGE })
    }

    function isUsed(handler, { range }) {
      const variables = sourceCode
        .getDeclaredVariables(handler)
        .filter(({ defs }) => defs.some(({ name }) => name.range[0] >= range[0] && name.range[1] <= range[1]))
      return variables.some(({ references }) => references.some((one) => one.isRead() && !isThrownAway(one.identifier)))
    }

    const isThrownAway = ({ parent }) => parent?.type === 'UnaryExpression' && parent.operator === 'void'

    function isExplained(handler, reported) {
      return sourceCode
        .getAllComments()
        .some(
          (comment) =>
            EXPLAINED.test(comment.value) && (isAtHead(comment, handler) || isBeside(comment, reported) || isBeside(comment, handler)),
        )
    }

    function isAtHead({ range }, { body }) {
      if (body.type !== 'BlockStatement') return false
      return range[0] > body.range[0] && range[1] <= (body.body[0]?.range[0] ?? body.range[1])
    }

    /** On the line of a function or the one above; what stands above a `catch` belongs to what was tried. */
    function isBeside({ loc }, { type, loc: { start } }) {
      return type !== 'CatchClause' && (loc.end.line === start.line - 1 || loc.start.line === start.line)
    }

    function checkHandler(node) {
      const handler = FUNCTIONS.has(node?.type) ? node : functionNamed(node)
      if (handler) check(handler, handler.params[0], node)
    }

    /** A function of this file; what comes from elsewhere is believed to take what it is given. */
    function functionNamed(node) {
      if (node?.type !== 'Identifier') return null
      for (let scope = sourceCode.getScope(node); scope; scope = scope.upper) {
        const definition = scope.set.get(node.name)?.defs[0]
        if (!definition) continue
        const { node: at } = definition
        if (definition.type === 'Parameter') return null
        return FUNCTIONS.has(at.type) ? at : FUNCTIONS.has(at.init?.type) ? at.init : null
      }
      return null
    }

    return {
      CatchClause: (node) => check(node, node.param, node),
      CallExpression({ callee, arguments: given }) {
        if (callee.type !== 'MemberExpression' || callee.computed) return
        // A schema's `catch` is what stands in for a value.
        if (callee.property.name === 'catch' && callee.object.name !== 'z') checkHandler(given[0])
        if (callee.property.name === 'then') checkHandler(given[1])
        if (callee.property.name === 'subscribe' && given[0]?.type === 'ObjectExpression')
          for (const { key, value } of given[0].properties) if (key?.name === 'error') checkHandler(value)
      },
    }
  },
}

export default { meta: { name: 'touchstone' }, rules: { 'no-lost-error': noLostError } }
