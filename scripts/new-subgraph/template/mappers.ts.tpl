/** The parents of resolvers that are not entities: codegen.yml maps the schema's types to these. */
export interface ProductReference {
  id: string
}
