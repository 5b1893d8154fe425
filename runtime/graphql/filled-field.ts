/**
 * `Type.field` of every field that a subgraph fills without a resolver: the parent has a property of that name, or a
 * method, with a value that the schema allows. Lists of what has to be filled like this are in the `filled-fields.ts` of
 * the subgraphs. The parent of an operation has no property.
 */
export type FilledField<Resolvers, Parents> = {
  [Type in keyof Resolvers & keyof Parents & string]: PropertyKey extends keyof Parents[Type]
    ? never
    : FieldOf<Type, Required<Resolvers>[Type], Parents[Type]>
}[keyof Resolvers & keyof Parents & string]

type FieldOf<Type extends string, Resolvers, Parent> = {
  [Field in keyof Resolvers & keyof Parent & string]: Parent[Field] extends Taken<Required<Resolvers>[Field]>
    ? `${Type}.${Field}`
    : never
}[keyof Resolvers & keyof Parent & string]

/** The value that GraphQL takes from the parent when the field has no resolver. */
type Taken<Resolver> = Result<Resolver> | (() => Result<Resolver>)
type Result<Resolver> = ReturnType<Extract<Resolver, (...parameters: never[]) => unknown>>
