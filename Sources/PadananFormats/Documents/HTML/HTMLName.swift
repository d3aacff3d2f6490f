/// The name of an element or attribute in lower case, packed into two words so that comparing costs nothing.
///
/// Names of up to 16 bytes are kept exactly; of longer ones the rest is hashed, which is enough to find the end tag of an element.
struct HTMLName: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ bytes: some Sequence<UInt8>) {
        var count = 0
        for byte in bytes {
            let letter = UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            switch count {
            case 0..<8: low |= letter << UInt64(8 * count)
            case 8..<16: high |= letter << UInt64(8 * (count - 8))
            default: high = (high ^ letter) &* 0x0000_0100_0000_01B3
            }
            count += 1
        }
    }

    init(_ name: String) {
        self.init(name.utf8)
    }

    /// The name, as far as it is kept exactly.
    var text: String {
        let bytes = (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? low : high) >> UInt64(8 * ($0 % 8))) }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
