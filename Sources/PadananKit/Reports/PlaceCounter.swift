import PadananModel

/// Translates UTF-8 offsets of one record into lines and columns of the file it comes from, for offsets that come in rising order.
struct PlaceCounter {
    private let bytes: [UInt8]
    private let origin: SourceLocation
    private let jumps: [TextLayout.Jump]
    private let isExact: Bool
    private var location: SourceLocation
    private var offset = 0
    private var nextJump = 0

    /// - Parameters:
    ///   - origin: where `bytes` begin; without a column (the record is spelt otherwise in the file) all places are the origin.
    ///   - layout: how they go on from there.
    init(_ bytes: [UInt8], from origin: SourceLocation, layout: TextLayout = .asWritten) {
        self.bytes = bytes
        self.origin = origin
        if case .jumps(let jumps) = layout { self.jumps = jumps } else { jumps = [] }
        isExact = origin.column > 0 && layout != .startOnly
        location = origin
    }

    /// The place of `target`. Cost: the bytes since the last call; a smaller offset than before starts over.
    mutating func location(of target: Int) -> SourceLocation {
        guard isExact else { return origin }
        if target < offset { (offset, location, nextJump) = (0, origin, 0) }
        while offset < target {
            if bytes[offset] == 0x0A {
                location.line += 1
                location.column = 1
            } else if bytes[offset] & 0xC0 != 0x80 {
                location.column += 1
            }
            offset += 1
            jump()
        }
        return location
    }

    private mutating func jump() {
        while nextJump < jumps.count, jumps[nextJump].offset <= offset {
            (location.line, location.column) = (jumps[nextJump].line, jumps[nextJump].column)
            nextJump += 1
        }
    }
}
