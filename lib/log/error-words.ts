/**
 * The words that may stand in a message: those in which browsers, Dexie and this extension write their errors. Own choice, gathered from the
 * messages of V8, SpiderMonkey, the DOM's exceptions, the extension interfaces and `throw` in our own sources. A word that is missing makes a
 * report a little poorer; one too many can give away that a page used it, so nouns of the pages' world (brand, baby, love) do not belong here.
 */
export const ERROR_WORDS: ReadonlySet<string> = new Set(
  `a abort aborted access accessed after again all allowed already an and another any api are argument arguments array as assign assignment
  async at attempt attempted available await background bad be because been before being bigint blob block blocked body boolean browser buffer but by
  call called calls came campaign can can't cannot changed channel character characters class clone cloned close closed closing code column
  columns connect connected connection constant constraint constraints constructor context could couldn't create created cross current cyclic
  data database decode default define defined delete deleted denied deserialize destroyed did didn't disconnected disk do document does
  doesn't don't duplicate dynamically each element empty encoded encoding end ended entry error establish evaluate event exceeded exception
  exist exists expected export extension extensions failed failure fetch fetching field file find finished first for format found frame from
  full function gave generator gesture get gone had handle has have id if implemented import imported in incorrect index indexed indexeddb
  inside instance integer internal into invalid invalidated io is isn't it item items iterable iterator its job json key keys language last
  length limit line list load loaded loading locale lock longer lost malformed maximum member memory message method missing mode module more
  most must navigation nested network never no node non none not null number object objects of off offset on only open opened opening
  operation option options or order other out outside own page parameter parse parsing path pattern pending performed permission please
  possible primary private profile promise properties property protocol prototype provided query quota range read reading readonly received
  receiving record recursion reference refused regular rejected release removed request requested required resolve resource response result
  return returned row rows rule run running schema script scripts select send sent session set should signal size so space specified stack start
  started state steps stop storage store stored stores stream string structured such supported symbol syntax tab table tabs takes target task
  text than that the their then there this thrown time timed timeout to token too transaction tried truncated type types unable unavailable
  undefined unexpected unhandled unicode unique unknown unsupported update upgrade use used user using valid value values variable version
  versionchange wait was waiting were when while window with within without worker workers write writing written wrong you`.split(/\s+/),
)
