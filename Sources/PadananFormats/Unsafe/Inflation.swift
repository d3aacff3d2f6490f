import CZlib

/// Inflates a raw deflate stream piece by piece, so that what is asked for is all that is ever held.
///
/// zlib keeps the address of its stream, which therefore lives on the heap as long as the object.
/// - Source: RFC 1951; zlib manual, `inflate`.
final class Inflation {
    private let stream: UnsafeMutablePointer<z_stream>
    /// Whether the end of the stream was seen.
    private(set) var isFinished = false

    init() throws {
        stream = try ZlibStream.open { inflateInit2_($0, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// The next bytes, at most `count`; none when the stream is over or `input` is used up in the middle of it.
    ///
    /// - Parameter input: the compressed bytes from the current place to the end.
    /// - Returns: the bytes and how many of `input` were used.
    /// - Throws: `ZlibFailure` when `input` is no deflate stream.
    func next(_ input: ArraySlice<UInt8>, count: Int) throws -> (bytes: [UInt8], used: Int) {
        guard !isFinished else { return ([], 0) }
        return try ZlibStream.run(stream, input, count: count) { stream in
            let result = inflate(stream, Z_NO_FLUSH)
            isFinished = result == Z_STREAM_END
            return isFinished || result == Z_OK || result == Z_BUF_ERROR
        }
    }
}
