/** One of a hundred ways in which files get damaged, the same ones each time. */
export function damage(bytes: Uint8Array, way: number): Uint8Array {
  const at = Math.floor(((way * 0.6180339887) % 1) * bytes.length)
  const out = bytes.slice()
  switch (way % 5) {
    case 0:
      return bytes.slice(0, at)
    case 1:
      out[at]! ^= 1 << (way % 8)
      return out
    case 2:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + (way % 40))])
    case 3:
      return Uint8Array.from([...bytes.subarray(0, at), 65 + (way % 26), ...bytes.subarray(at)])
    default: {
      const piece = out.slice(at, at + 16)
      return Uint8Array.from([...bytes.subarray(0, at), ...piece, ...bytes.subarray(at)])
    }
  }
}
