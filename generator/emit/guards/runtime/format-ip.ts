const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const LONGEST_IPV6 = 45;

/** Whether a string is an IPv4 address: four decimal numbers without leading zeros. */
export function matchesIpv4(text: string): boolean {
  return IPV4.test(text);
}

/** Whether a string is an IPv6 address of RFC 4291, section 2.2, without a zone. */
export function matchesIpv6(text: string): boolean {
  if (text.length > LONGEST_IPV6) return false;
  const tail = text.slice(text.lastIndexOf(":") + 1);
  // An IPv4 address stands for two groups.
  const address = matchesIpv4(tail) ? `${text.slice(0, -tail.length)}0:0` : text;
  if (!/^(?:::|(?:::)?[\da-f]{1,4}(?:::?[\da-f]{1,4})*(?:::)?)$/i.test(address)) return false;
  const groups = address.split(/:+/).filter((group) => group !== "").length;
  const gap = address.indexOf("::");
  return gap < 0 ? groups === 8 : groups < 8 && gap === address.lastIndexOf("::");
}
