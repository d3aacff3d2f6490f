/// Takes the bytes of an entry piece by piece and compresses them.
final class ZipCompression {
    private let method: ZipEntry.Method
    private let deflation: Deflation?
    private var data: [UInt8] = []
    private var size = 0
    private var checksum: UInt32 = 0

    /// - Parameter method: stored or deflated.
    init(_ method: ZipEntry.Method = .deflated) throws {
        self.method = method == .stored ? .stored : .deflated
        deflation = method == .stored ? nil : try Deflation()
    }

    func add(_ bytes: [UInt8]) throws {
        size += bytes.count
        checksum = CRC32.checksum(bytes[...], from: checksum)
        data += try deflation?.add(bytes) ?? bytes
    }

    /// All that was added, compressed.
    func finish() throws -> ZipContent {
        if let deflation { data += try deflation.finish() }
        return ZipContent(method: method, data: data, size: size, checksum: checksum)
    }
}
