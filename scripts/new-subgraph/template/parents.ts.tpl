/** What resolvers get as their parent: codegen.yml maps the schema's types to these. */
export interface ProductReference {
  id: string
}
