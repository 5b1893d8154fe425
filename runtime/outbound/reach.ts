import ipaddr from 'ipaddr.js'

/** Tells whether requests on behalf of strangers may go to an address: a literal of either kind. */
export type Reach = (address: string) => boolean

/** All that is assigned to be reached over the internet; the rest of IPv6 is private, special or not given out. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Public addresses, and those in `networks`. An IPv4 address that is written as an IPv6 one counts as what it is;
 * one that a gateway would translate (6to4, NAT64, Teredo) is not public, whatever it leads to.
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
