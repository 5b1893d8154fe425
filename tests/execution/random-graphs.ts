const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@requires", "@provides", "@shareable", "@inaccessible", "@override", "@interfaceObject"])`

/** Every kind of federation: keys, nested and several, requires, provides, interface objects, unions, overrides. */
export const everyKind = {
  parcels: `${link}
    type Query { parcels: [Parcel!]! parcel: Parcel anything: [Anything] hubs: [Hub!] }
    type Mutation { send(note: String): Parcel }
    union Anything = Parcel | Letter
    interface Sent { id: ID! weight: Int }
    type Parcel implements Sent @key(fields: "id") @key(fields: "code hub { id }") {
      id: ID! code: String! weight: Int hub: Hub! size: Size! label: String @shareable
    }
    type Letter implements Sent @key(fields: "id") { id: ID! weight: Int text: String! replies: [[Letter!]!] }
    type Size @shareable { width: Int! height: Int }
    type Hub @key(fields: "id") { id: ID! name: String! secret: String @inaccessible }`,
  routes: `${link}
    type Query { routes: [Route!]! }
    type Route @key(fields: "id") { id: ID! stops: [Hub!]! parcels: [Parcel] @provides(fields: "label") kind: Kind }
    enum Kind { ROAD RAIL HIDDEN @inaccessible }
    type Parcel @key(fields: "id") {
      id: ID! weight: Int @external label: String @external size: Size! @external
      price: Int! @requires(fields: "weight") volume: Int @requires(fields: "size { width height }") route: Route
    }
    type Size { width: Int! @external height: Int @external }
    type Letter @key(fields: "id") { id: ID! route: Route! }
    type Hub @key(fields: "id") { id: ID! secret: String @external routes: [Route!] code: String @requires(fields: "secret") }`,
  people: `${link}
    type Query { people: [Person!] owned: [Owned] }
    interface Person @key(fields: "id") { id: ID! name: String! }
    type Driver implements Person @key(fields: "id") { id: ID! name: String! hub: Hub truck: String! }
    type Clerk implements Person @key(fields: "id") { id: ID! name: String! desk: Int }
    union Owned = Driver | Hub
    type Hub @key(fields: "id") { id: ID! staff: [Person!]! name: String! @override(from: "parcels") }`,
  reviews: `${link}
    type Person @key(fields: "id") @interfaceObject { id: ID! stars: Int! praise: [String] best: Review }
    type Review @key(fields: "id") { id: ID! text: String by: Person! about: Parcel }
    type Parcel @key(fields: "code hub { id }") { code: String! hub: Hub! reviews: [Review!]! }
    type Hub @key(fields: "id", resolvable: false) { id: ID! }`,
}
