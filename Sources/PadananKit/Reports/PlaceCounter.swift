import PadananModel

/// Translates UTF-8 offsets of one record into lines and columns of the file it comes from, for offsets that come in rising order.
struct PlaceCounter {
    private let bytes: [UInt8]
    private let origin: SourceLocation
    private var location: SourceLocation
    private var offset = 0

    /// - Parameter origin: where `bytes` begin; without a column (the record is spelt otherwise in the file) all places are the origin.
    init(_ bytes: [UInt8], from origin: SourceLocation) {
        self.bytes = bytes
        self.origin = origin
        location = origin
    }

    /// The place of `target`. Cost: the bytes since the last call; a smaller offset than before starts over.
    mutating func location(of target: Int) -> SourceLocation {
        guard origin.column > 0 else { return origin }
        if target < offset { (offset, location) = (0, origin) }
        while offset < target {
            if bytes[offset] == 0x0A {
                location.line += 1
                location.column = 1
            } else if bytes[offset] & 0xC0 != 0x80 {
                location.column += 1
            }
            offset += 1
        }
        return location
    }
}
