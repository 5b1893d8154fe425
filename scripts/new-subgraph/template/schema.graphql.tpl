extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable", "@inaccessible", "@authenticated", "@requiresScopes"]
  )

"Something the chain sells."
type Product @key(fields: "id") {
  "UUIDv7."
  id: ID!
  "The remark on it. Null when there is none."
  {{camel}}: String
}
