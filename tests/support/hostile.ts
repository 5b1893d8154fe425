import { gzipSync } from 'node:zlib'

export type Body = string | Buffer
/** Input that is hostile, or looks so, and the code with which it is rejected. */
export interface Hostile {
  name: string
  body: Body
  code: string
  /** 400 by default. */
  status?: number
  headers?: Record<string, string>
}

export const requestOf = (query: string, variables?: object) => JSON.stringify({ query, variables })
const many = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ')
const limit = 'LIMIT_EXCEEDED'
const parse = 'GRAPHQL_PARSE_FAILED'
const invalid = 'GRAPHQL_VALIDATION_FAILED'
const input = 'BAD_USER_INPUT'
export const bad = 'BAD_REQUEST'
const search = 'query ($s: String, $n: Int) { products(filter: { name: $s }, first: $n) { nodes { name } } }'
/** Raw JSON, for text that `JSON.stringify` would not write. */
const searching = (variables: string) => `{"query":${JSON.stringify(search)},"variables":${variables}}`

export const documents: Hostile[] = [
  {
    name: 'fields nested 10,000 deep',
    body: requestOf(`${'{a'.repeat(10_000)}${'}'.repeat(10_000)}`),
    code: limit,
  },
  {
    name: 'fields nested 1,300 deep',
    body: requestOf(`${'{a'.repeat(1_300)}${'}'.repeat(1_300)}`),
    code: limit,
  },
  { name: '10,000 aliases', body: requestOf(`{ ${many(10_000, (n) => `a${n}: __typename`)} }`), code: limit },
  { name: '500 aliases', body: requestOf(`{ ${many(500, (n) => `a${n}: __typename`)} }`), code: limit },
  { name: '1,000 root fields', body: requestOf(`{ ${'__typename '.repeat(1_000)} }`), code: limit },
  {
    name: '3,900 fields alike',
    body: requestOf(`{ products { nodes { ${'name '.repeat(3_900)} } } }`),
    code: limit,
  },
  {
    name: 'a fragment that spreads itself',
    body: requestOf('{ ...A } fragment A on Query { ...A }'),
    code: invalid,
  },
  {
    name: 'fragments that spread one another in a ring',
    body: requestOf(`{ ...F0 } ${many(100, (n) => `fragment F${n} on Query { ...F${(n + 1) % 100} }`)}`),
    code: invalid,
  },
  {
    name: 'fragments that double 30 times',
    body: requestOf(
      `{ ...F0 } ${many(30, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F30 on Query { __typename }`,
    ),
    code: limit,
  },
  {
    name: '2,000 fragments',
    body: requestOf(`{ __typename } ${many(2_000, (n) => `fragment F${n} on Query { __typename }`)}`),
    code: limit,
  },
  {
    name: 'a list nested 1,900 deep',
    body: requestOf(`{ products(first: ${'['.repeat(1_900)}${']'.repeat(1_900)}) { totalCount } }`),
    code: limit,
  },
  {
    name: 'a list of 10,000',
    body: requestOf(`{ products(first: [${'1,'.repeat(10_000)}]) { totalCount } }`),
    code: limit,
  },
  {
    name: 'an object nested 1,000 deep',
    body: requestOf(`{ products(first: ${'{a:'.repeat(1_000)}1${'}'.repeat(1_000)}) { totalCount } }`),
    code: limit,
  },
  {
    name: 'a type nested 1,000 deep',
    body: requestOf(`query ($a: ${'['.repeat(1_000)}Int${']'.repeat(1_000)}) { __typename }`),
    code: limit,
  },
  {
    name: 'a text of 200,000 characters',
    body: requestOf(`{ products(filter: { name: "${'x'.repeat(200_000)}" }) { totalCount } }`),
    code: limit,
  },
  { name: 'a name of 50,000 characters', body: requestOf(`{ ${'x'.repeat(50_000)} }`), code: invalid },
  {
    name: 'a comment of 200,000 characters',
    body: requestOf(`{ __typename } #${'x'.repeat(200_000)}`),
    code: limit,
  },
  {
    name: '300 directives on a field',
    body: requestOf(`{ __typename ${'@skip(if: false) '.repeat(300)} }`),
    code: invalid,
  },
  {
    name: '1,900 directives that do not exist',
    body: requestOf(`{ __typename ${many(1_900, (n) => `@d${n}`)} }`),
    code: invalid,
  },
  {
    name: '600 variables without a use',
    body: requestOf(`query (${many(600, (n) => `$v${n}: Int`)}) { __typename }`),
    code: invalid,
  },
  {
    name: 'a page of a million',
    body: requestOf('{ products(first: 1000000) { nodes { name } } }'),
    code: limit,
  },
  {
    name: 'lists within lists within lists',
    body: requestOf(
      '{ stores(first: 100) { nodes { stock(first: 100) { nodes { product { name } store { name } } } } } }',
    ),
    code: limit,
  },
  {
    name: 'introspection without end',
    body: requestOf(`{ __schema { types { ${'fields { type { '.repeat(20)} name ${'} }'.repeat(20)} } } }`),
    code: invalid,
  },
  { name: '100 KB of {', body: requestOf('{'.repeat(100_000)), code: limit },
  { name: '90 KB of "', body: requestOf('"'.repeat(90_000)), code: limit },
  { name: 'nothing but a comment', body: requestOf('# nothing'), code: parse },
  { name: 'a text without an end', body: requestOf('{ products(filter: { name: "'), code: parse },
  { name: 'a type system', body: requestOf('type Query { a: Int }'), code: invalid },
  {
    name: 'two operations of one name',
    body: requestOf('query A { __typename } query A { __typename }'),
    code: invalid,
  },
  {
    name: '100 operations, none chosen',
    body: requestOf(many(100, (n) => `query A${n} { __typename }`)),
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: '1,000 operations',
    body: requestOf(many(1_000, (n) => `query A${n} { __typename }`)),
    code: limit,
  },
  {
    name: 'an argument twice',
    body: requestOf('{ products(first: 1, first: 2) { totalCount } }'),
    code: invalid,
  },
  { name: 'deferred parts', body: requestOf('{ ... @defer { __typename } }'), code: invalid },
]

export const characters: Hostile[] = [
  { name: 'a name in Cyrillic', body: requestOf('{ продукты }'), code: parse },
  { name: 'an emoji', body: requestOf('{ 🙂 }'), code: parse },
  { name: 'a space without width', body: requestOf('{ pro\u200bducts { totalCount } }'), code: parse },
  { name: 'text turned round', body: requestOf('{ \u202eproducts { totalCount } }'), code: parse },
  { name: 'braces of another width', body: requestOf('｛ __typename ｝'), code: parse },
  { name: 'NUL between names', body: requestOf('{ __typename \0 }'), code: parse },
  {
    name: 'NUL in a text',
    body: requestOf(String.raw`{ products(filter: { name: "a\u0000" }) { totalCount } }`),
    code: input,
  },
  { name: 'NUL in a variable', body: searching(String.raw`{"s":"a\u0000b"}`), code: input },
  {
    name: 'half a character in a text',
    body: requestOf(String.raw`{ products(filter: { name: "\ud83d" }) { totalCount } }`),
    code: parse,
  },
  { name: 'half a character in a variable', body: searching(String.raw`{"s":"\ud83d"}`), code: input },
  {
    name: 'bytes that are no UTF-8',
    body: Buffer.from(`{"query":"{ products(search: \\"\xff\xfe\\" }) { totalCount } }"}`, 'latin1'),
    code: bad,
  },
  {
    name: 'a character cut in two',
    body: Buffer.from('{"query":"{ __typename } #\xe2\x82"}', 'latin1'),
    code: bad,
  },
  {
    name: 'a character written too long',
    body: Buffer.from('{"query":"{ __typename } #\xc0\xaf"}', 'latin1'),
    code: bad,
  },
  { name: 'UTF-16', body: Buffer.from(requestOf('{ __typename }'), 'utf16le'), code: bad },
  { name: 'a NUL byte', body: '{"query":"{ __typename }\0"}', code: bad },
]

export const values: Hostile[] = [
  { name: 'a number without end', body: searching('{"n":1e400}'), code: input },
  { name: 'a number without end, below', body: searching('{"n":-1e400}'), code: input },
  { name: 'a number of 100,000 digits', body: searching(`{"n":${'9'.repeat(100_000)}}`), code: input },
  { name: 'a number past 32 bits', body: searching('{"n":2147483648}'), code: input },
  { name: 'a number with a fraction', body: searching('{"n":1.5}'), code: input },
  {
    name: 'a number of 1,000 digits in the document',
    body: requestOf(`{ products(first: ${'9'.repeat(1_000)}) { totalCount } }`),
    code: invalid,
  },
  { name: 'a list for a number', body: searching('{"n":[[[1]]]}'), code: input },
  { name: 'an object for a text', body: searching('{"s":{"$ne":null}}'), code: input },
  { name: 'a list of 80,000 in a variable', body: searching(`{"s":[${'1,'.repeat(80_000)}1]}`), code: limit },
  {
    name: 'lists nested 400,000 deep',
    body: searching(`{"s":${'['.repeat(400_000)}${']'.repeat(400_000)}}`),
    code: limit,
  },
  {
    name: 'objects nested 50,000 deep',
    body: searching(`{"s":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`),
    code: limit,
  },
  {
    name: 'an object of 40,000 fields',
    body: searching(
      JSON.stringify({ s: Object.fromEntries(Array.from({ length: 40_000 }, (_, n) => [`k${n}`, n])) }),
    ),
    code: limit,
  },
  {
    name: '40,000 variables without a declaration',
    body: searching(
      JSON.stringify(Object.fromEntries(Array.from({ length: 40_000 }, (_, n) => [`k${n}`, n]))),
    ),
    code: limit,
  },
  {
    name: 'a text of 900,000 characters in a variable',
    body: searching(JSON.stringify({ s: 'x'.repeat(900_000) })),
    code: limit,
  },
  {
    name: 'a field that reaches into objects',
    body: searching('{"s":"a","__proto__":{"admin":true}}'),
    code: bad,
  },
  { name: 'another that does', body: searching('{"constructor":{"prototype":{"admin":true}}}'), code: bad },
]

export const requests: Hostile[] = [
  { name: 'two documents under one key', body: '{"query":"{ __typename }","query":"{ secret }"}', code: bad },
  {
    name: 'two documents, one key spelled otherwise',
    body: String.raw`{"query":"{ __typename }","\u0071uery":"{ secret }"}`,
    code: bad,
  },
  { name: 'a variable twice', body: searching('{"n":1,"n":2}'), code: bad },
  {
    name: '1,000 operations as a list',
    body: JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' }))),
    code: bad,
  },
  { name: 'an empty list', body: '[]', code: bad },
  {
    name: 'a body over two mebibytes',
    body: requestOf(`{ __typename } #${'x'.repeat(2_200_000)}`),
    code: limit,
    status: 413,
  },
  { name: '100 KB of { as a body', body: '{'.repeat(100_000), code: bad },
  { name: '1 MB of [ as a body', body: '['.repeat(1_000_000), code: bad },
  { name: 'nothing', body: '', code: bad },
  { name: 'null', body: 'null', code: bad },
  { name: 'a number', body: '1', code: bad },
  { name: 'a text', body: '"{ __typename }"', code: bad },
  { name: 'a document that is a number', body: '{"query":1}', code: bad },
  { name: 'a document that is a list', body: '{"query":["{ __typename }"]}', code: bad },
  { name: 'a document that is a tree', body: '{"query":{"kind":"Document","definitions":[]}}', code: bad },
  { name: 'variables that are a list', body: '{"query":"{ __typename }","variables":[1]}', code: bad },
  { name: 'variables that are a text', body: '{"query":"{ __typename }","variables":"{}"}', code: bad },
  {
    name: 'a name of an operation that is a number',
    body: '{"query":"{ __typename }","operationName":1}',
    code: bad,
  },
  { name: 'extensions that are a list', body: '{"query":"{ __typename }","extensions":[]}', code: bad },
  { name: 'a subscription', body: requestOf('subscription { stockAlerts { __typename } }'), code: bad },
  {
    name: 'a packed body',
    body: gzipSync(requestOf('{ __typename }')),
    code: bad,
    headers: { 'content-encoding': 'gzip' },
  },
  {
    name: 'a form',
    body: 'query={__typename}',
    code: bad,
    status: 415,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  },
  {
    name: 'a file',
    body: '--x\r\n\r\n--x--',
    code: bad,
    status: 415,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
]
