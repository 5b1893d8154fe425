# {{name}}

Remarks on products. This is the smallest subgraph that there can be: make it what it is to be.

## What it owns
| | |
|---|---|
| `Remark` | what is remarked on a product, one a product |

`Product.{{camel}}` reads it for inventory's products, all that an operation names in one statement. It is for
everybody: `@requiresScopes` in `schema.graphql` would say who else.

## States
None.

## Events
It announces none, and reacts to none.

## Jobs
None.
