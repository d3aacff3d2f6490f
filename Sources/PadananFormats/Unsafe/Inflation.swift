import CZlib

/// Inflates a raw deflate stream piece by piece, so that what is asked for is all that is ever held.
///
/// The only file with pointers: zlib keeps the address of its stream, which therefore lives on the heap as long as the object.
/// - Source: RFC 1951; zlib manual, `inflate`.
final class Inflation {
    /// The bytes are no deflate stream, or zlib can't go on.
    struct Failure: Error {}

    private let stream: UnsafeMutablePointer<z_stream>
    /// Whether the end of the stream was seen.
    private(set) var isFinished = false

    init() throws {
        stream = try newStream { inflateInit2_($0, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// The next bytes, at most `count`; none when the stream is over or `input` is used up in the middle of it.
    ///
    /// - Parameter input: the compressed bytes from the current place to the end.
    /// - Returns: the bytes and how many of `input` were used.
    func next(_ input: ArraySlice<UInt8>, count: Int) throws -> (bytes: [UInt8], used: Int) {
        guard !isFinished else { return ([], 0) }
        return try run(stream, input, count: count) { stream in
            let result = inflate(stream, Z_NO_FLUSH)
            isFinished = result == Z_STREAM_END
            return isFinished || result == Z_OK || result == Z_BUF_ERROR
        }
    }
}

/// Deflates bytes into a raw deflate stream at zlib's usual level; the same bytes give the same stream.
///
/// - Source: RFC 1951; zlib manual, `deflate`.
final class Deflation {
    private let stream: UnsafeMutablePointer<z_stream>
    private static let pieceSize = 1 << 16

    init() throws {
        stream = try newStream {
            deflateInit2_($0, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// What `bytes` add to the stream, perhaps nothing yet.
    func add(_ bytes: [UInt8]) throws -> [UInt8] { try step(bytes, Z_NO_FLUSH) }

    /// The end of the stream.
    func finish() throws -> [UInt8] { try step([], Z_FINISH) }

    private func step(_ bytes: [UInt8], _ flush: Int32) throws -> [UInt8] {
        var output: [UInt8] = []
        var position = 0
        while true {
            let piece = try run(stream, bytes[position...], count: Self.pieceSize) { deflate($0, flush) != Z_STREAM_ERROR }
            output += piece.bytes
            position += piece.used
            if piece.bytes.count < Self.pieceSize { return output }
        }
    }
}

/// The check sum of ZIP entries.
///
/// - Source: RFC 1952, section 8.
enum CRC32 {
    /// The sum of `bytes`, which continue those with the sum `seed`.
    static func checksum(_ bytes: ArraySlice<UInt8>, from seed: UInt32 = 0) -> UInt32 {
        if bytes.isEmpty { return seed }
        return bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(UInt(seed), $0.baseAddress, $0.count)) }
    }
}

private func newStream(_ initialize: (UnsafeMutablePointer<z_stream>) -> Int32) throws -> UnsafeMutablePointer<z_stream> {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    if initialize(stream) == Z_OK { return stream }
    stream.deallocate()
    throw Inflation.Failure()
}

/// One call of zlib from `input` into at most `count` new bytes; `step` returns false when it failed.
private func run(
    _ stream: UnsafeMutablePointer<z_stream>, _ input: ArraySlice<UInt8>, count: Int, _ step: (UnsafeMutablePointer<z_stream>) -> Bool
) throws -> (bytes: [UInt8], used: Int) {
    // zlib counts in 32 bits.
    let input = input.prefix(Int(Int32.max))
    precondition((1...Int(Int32.max)).contains(count), "a piece has at least one byte and fits into zlib's counters")
    var used = 0
    let bytes = try [UInt8](unsafeUninitializedCapacity: count) { output, written in
        try input.withUnsafeBufferPointer { input in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.pointee.avail_in = UInt32(input.count)
            stream.pointee.next_out = output.baseAddress
            stream.pointee.avail_out = UInt32(count)
            let isGood = step(stream)
            used = input.count - Int(stream.pointee.avail_in)
            written = count - Int(stream.pointee.avail_out)
            // The pointers end with this call.
            stream.pointee.next_in = nil
            stream.pointee.next_out = nil
            if !isGood { throw Inflation.Failure() }
        }
    }
    return (bytes, used)
}
