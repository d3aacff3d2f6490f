import CZlib

/// Deflates bytes into a raw deflate stream at zlib's usual level; the same bytes give the same stream.
///
/// - Source: RFC 1951; zlib manual, `deflate`.
final class Deflation {
    private let stream: UnsafeMutablePointer<z_stream>
    private static let pieceSize = 1 << 16

    init() throws {
        stream = try ZlibStream.open {
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
            let piece = try ZlibStream.run(stream, bytes[position...], count: Self.pieceSize) { deflate($0, flush) != Z_STREAM_ERROR }
            output += piece.bytes
            position += piece.used
            if piece.bytes.count < Self.pieceSize { return output }
        }
    }
}
