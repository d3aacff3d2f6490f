import PadananModel

/// Inflates one entry piece by piece and checks its size and check sum.
final class ZipEntryReading {
    /// Bytes handed on at once.
    private static let pieceSize = 1 << 16

    private let entry: ZipEntry
    private let bytes: [UInt8]
    private let file: String
    private let inflation: Inflation?
    private var position: Int
    private var produced = 0
    private var checksum: UInt32 = 0

    init(_ entry: ZipEntry, in archive: ZipArchive) throws {
        self.entry = entry
        bytes = archive.bytes
        file = archive.file
        position = entry.data.lowerBound
        if entry.isEncrypted {
            throw ZipArchive.defect("is encrypted; save the file without a password", entry: entry.name, file: file, reference: "4.4.4")
        }
        switch entry.method {
        case .stored: inflation = nil
        case .deflated: inflation = try Inflation()
        case .other(let number):
            let message = "is compressed by method \(number); only stored and deflated entries can be read"
            throw ZipArchive.defect(message, entry: entry.name, file: file, reference: "4.4.5")
        }
    }

    /// The next bytes, none at the end.
    func next() throws -> [UInt8] {
        let piece = try inflation.map { try inflated($0) } ?? stored()
        produced += piece.count
        guard produced <= entry.size else {
            throw defect("is larger than the \(entry.size) bytes that it declares; the rest is not read", "4.4.9")
        }
        checksum = CRC32.checksum(piece[...], from: checksum)
        if piece.isEmpty { try checkEnd() }
        return piece
    }

    private func stored() -> [UInt8] {
        let end = min(position + Self.pieceSize, entry.data.upperBound)
        defer { position = end }
        return Array(bytes[position..<end])
    }

    private func inflated(_ inflation: Inflation) throws -> [UInt8] {
        while !inflation.isFinished, position < entry.data.upperBound {
            let piece: (bytes: [UInt8], used: Int)
            do {
                piece = try inflation.next(bytes[position..<entry.data.upperBound], count: Self.pieceSize)
            } catch {
                throw defect("is damaged: its bytes are no deflate stream", "4.4.5")
            }
            position += piece.used
            if !piece.bytes.isEmpty { return piece.bytes }
            if piece.used == 0 { break }
        }
        return inflation.isFinished ? [] : try rest(of: inflation)
    }

    /// What zlib still holds when all input is used up.
    private func rest(of inflation: Inflation) throws -> [UInt8] {
        guard let piece = try? inflation.next([], count: Self.pieceSize), !piece.bytes.isEmpty || inflation.isFinished else {
            throw defect("is cut off in the middle of its data", "4.3.8")
        }
        return piece.bytes
    }

    private func checkEnd() throws {
        guard position == entry.data.upperBound else {
            throw defect("has \(entry.data.upperBound - position) bytes behind the end of its deflate stream", "4.3.8")
        }
        guard produced == entry.size else { throw defect("has \(produced) bytes where \(entry.size) are declared", "4.4.9") }
        guard checksum == entry.checksum else { throw defect("is damaged: its check sum differs from the one declared", "4.4.7") }
    }

    private func defect(_ message: String, _ section: String) -> Defect {
        ZipArchive.defect(message, entry: entry.name, file: file, reference: section)
    }
}
