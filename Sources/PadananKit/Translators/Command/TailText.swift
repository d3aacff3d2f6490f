import Foundation

/// The end of what a program wrote to standard error.
final class TailText: @unchecked Sendable {
    private static let limit = 4096
    private let lock = NSLock()
    private var bytes: [UInt8] = []

    func add(_ piece: ArraySlice<UInt8>) {
        lock.lock()
        defer { lock.unlock() }
        bytes += piece
        if bytes.count > Self.limit { bytes.removeFirst(bytes.count - Self.limit) }
    }

    /// The last line with words in it.
    var lastLine: String {
        lock.lock()
        defer { lock.unlock() }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let last = lines.last { !$0.utf8.allSatisfy(MarkupTag.isSpace) } ?? ""
        return ServiceConnection.oneLine(String(last), limit: 200)
    }
}
