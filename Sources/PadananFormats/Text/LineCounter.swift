/// Counts lines and code points, both from 1.
struct LineCounter {
    private(set) var line = 1
    private(set) var column = 1

    mutating func advance(over scalar: Unicode.Scalar) {
        if scalar == "\n" {
            line += 1
            column = 1
        } else {
            column += 1
        }
    }

    /// Moves over UTF-8 bytes; continuation bytes don't count.
    mutating func advance(over bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
    }
}
