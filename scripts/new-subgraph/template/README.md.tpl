# {{name}}

Remarks on products. This is the smallest possible subgraph: replace the remark with your own subject.

## What it owns
| | |
|---|---|
| `Remark` | the text that is remarked on a product, at most one for each product |

`Product.{{camel}}` adds the remark to inventory's products: one statement reads all that an operation asks for. The
field is public: `@requiresScopes` in `schema.graphql` would restrict it.

The subgraph has a single feature, so its files are at its root. With a second one, each feature gets a folder with its
own `schema.graphql`, `resolvers.ts`, `entities/` and `feature.ts`, as in `subgraphs/sales`.

## States
None.

## Events
It emits no events, and handles none.

## Jobs
None.
