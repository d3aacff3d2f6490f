import PadananModel

/// Where a reader gets its bytes from: an array, or a file read piece by piece.
public struct ByteSource {
    private var remaining: [UInt8]?
    private let readMore: (() throws -> [UInt8])?

    /// All of `bytes`, handed on without being copied.
    public init(_ bytes: [UInt8]) {
        remaining = bytes
        readMore = nil
    }

    /// - Parameter read: returns the next bytes each time, and none at the end; a file of any size is held only in pieces.
    public init(read: @escaping () throws -> [UInt8]) {
        remaining = nil
        readMore = read
    }

    /// The bytes `head`, which were read already, and then those of `rest`.
    public init(_ head: [UInt8], then rest: ByteSource) {
        var rest = rest
        remaining = head
        readMore = { try rest.next() }
    }

    /// The next bytes; none at the end. Throws what the underlying file does.
    public mutating func next() throws -> [UInt8] {
        if let bytes = remaining, !bytes.isEmpty {
            remaining = nil
            return bytes
        }
        return try readMore?() ?? []
    }

    /// All that is left.
    public mutating func readAll() throws -> [UInt8] {
        var all = try next()
        while true {
            let more = try next()
            if more.isEmpty { return all }
            all += more
        }
    }
}
