import ipaddr from 'ipaddr.js'

/** Tells if requests for untrusted users may go to an IP address, IPv4 or IPv6. */
export type Reach = (address: string) => boolean

/** All IPv6 addresses of the public internet; the rest of IPv6 is private, special or unassigned. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Allows public addresses, and those in `networks`. An IPv4 address in IPv6 form counts as IPv4. An
 * address that a gateway would translate (6to4, NAT64, Teredo) is not public, for any target.
 * @param networks as 10.1.0.0/16
 */
export function reachOf(networks: readonly string[]): Reach {
  const opened = networks.map((network) => ipaddr.parseCIDR(network))
  return (text) => {
    if (!ipaddr.isValid(text)) return false
    const address = ipaddr.process(text)
    const within = (network: [ipaddr.IPv4 | ipaddr.IPv6, number]) =>
      address.kind() === network[0].kind() && address.match(network)
    return opened.some(within) || isPublic(address)
  }
}

function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6) {
  if (address.range() !== 'unicast') return false
  return address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(globalUnicast)
}
