/** The forms of a subgraph's name. */
export interface Names {
  /** Names its folder and its part of addresses. With `comptoir-` before it, names its client. */
  name: string
  /** Names its manifest, and the field that it adds to `Product`. */
  camel: string
  pascal: string
  /** Names its database. With `_app` and `_owner` behind it, names the database's roles. */
  database: string
}

/** The names that are already in use, by the form of the name that they would collide with. */
export interface Taken {
  subgraphs: string[]
  productFields: string[]
  databases: string[]
  clients: string[]
}

export function namesOf(name: string): Names {
  const camel = name.replace(/-([a-z])/g, (_, email: string) => email.toUpperCase())
  const pascal = camel[0]!.toUpperCase() + camel.slice(1)
  return { name, camel, pascal, database: name.replaceAll('-', '_') }
}

/** True for words in lower case joined by hyphens. */
export const isName = (name: string) =>
  /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name) && name.length <= maxEmails

/**
 * Returns the reason why no subgraph can have this name, in a sentence that says what to do. Null if it can.
 */
export function rejection(name: string | undefined, namesInUse: Taken): string | null {
  if (!name) return 'npm run new-subgraph NAME needs a name: for example npm run new-subgraph gift-notes.'
  if (!isName(name))
    return `A subgraph cannot be called ${name}: expected words in lower case joined by hyphens, ${maxEmails} letters at most, for example gift-notes.`
  const { camel, database } = namesOf(name)
  const reason = [
    namesInUse.subgraphs.includes(name) && `there is a subgraph ${name} already`,
    namesInUse.productFields.includes(camel) && `Product has a field ${camel} already`,
    namesInUse.databases.includes(database) && `there is a database ${database} already`,
    namesInUse.clients.includes(`comptoir-${name}`) && `the realm has a client comptoir-${name} already`,
    words.has(camel) && 'it is a word of the house, of TypeScript or of SQL',
  ].find(Boolean)
  return reason ? `A subgraph cannot be called ${name}: ${reason}. Choose another name.` : null
}

/** PostgreSQL cuts names at 63 bytes. A test's database is called test_NAME_ and twelve more digits. */
const maxEmails = 40

const words = new Set(
  `all bench console contracts deploy docs examples gateway generated keycloak local migrations runtime scripts seeds
   start subgraphs testing tests
   define loaders manifest manifests resolvers
   await break case catch class const continue debugger default delete else enum export extends false finally for
   function if implements import in instanceof interface let new null package private protected public return
   static super switch this throw true try typeof var void while with yield
   analyse analyze and any array as asc both cast check collate column constraint create desc distinct do end except
   fetch foreign from grant group having initially intersect into lateral leading limit not offset on only or order
   placing primary references returning select some symmetric table then to trailing union unique user using
   variadic when where window`.split(/\s+/),
)
