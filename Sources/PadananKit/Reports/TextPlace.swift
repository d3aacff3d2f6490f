import PadananModel

/// The line and column of a byte of a record, in the file that the record comes from.
struct TextPlace {
    let location: SourceLocation

    /// - Parameters:
    ///   - offset: a UTF-8 offset in `bytes`.
    ///   - origin: where `bytes` begin.
    init(_ bytes: [UInt8], _ offset: Int, from origin: SourceLocation) {
        var location = origin
        location.column = max(1, location.column)
        for byte in bytes[..<offset] {
            if byte == 0x0A {
                location.line += 1
                location.column = 1
            } else if byte & 0xC0 != 0x80 {
                location.column += 1
            }
        }
        self.location = location
    }
}
