const IPV4 =
  /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
const LONGEST_IPV4 = 15;
const LONGEST_IPV6 = 45;
const GROUPS = 8;
const COLON = 0x3a;

/** Whether a string is an IPv4 address: four decimal numbers without leading zeros. */
export function matchesIpv4(text: string): boolean {
  return text.length <= LONGEST_IPV4 && IPV4.test(text);
}

/** Whether a string is an IPv6 address of RFC 4291, section 2.2, without a zone. */
export function matchesIpv6(text: string): boolean {
  if (text.length > LONGEST_IPV6) return false;
  if (!text.includes(".")) return matchesGroups(text);
  // An IPv4 address stands for two groups.
  const end = text.lastIndexOf(":") + 1;
  return matchesIpv4(text.slice(end)) && matchesGroups(`${text.slice(0, end)}0:0`);
}

function matchesGroups(text: string): boolean {
  let groups = 0;
  let digits = 0;
  let hasGap = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code !== COLON) {
      if (!isHexadecimal(code) || ++digits > 4) return false;
      continue;
    }
    const isGap = text.charCodeAt(index + 1) === COLON;
    if (isGap ? hasGap : digits === 0) return false;
    if (digits > 0) groups++;
    digits = 0;
    if (!isGap) continue;
    hasGap = true;
    index++;
  }
  if (digits > 0) groups++;
  else if (!text.endsWith("::")) return false;
  return hasGap ? groups < GROUPS : groups === GROUPS;
}

function isHexadecimal(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);
}
