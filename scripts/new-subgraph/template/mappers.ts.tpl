/** The parents of resolvers that are no entities: codegen.yml maps the schema's types to these. */
export interface ProductReference {
  id: string
}
