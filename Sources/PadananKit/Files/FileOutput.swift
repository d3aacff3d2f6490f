import Foundation

/// Writes results to standard output, or to a file that appears whole or not at all.
///
/// A file is written beside its place under a temporary name, synced and renamed when `commit` is called; an interrupted program
/// leaves the old file as it was.
public final class FileOutput {
    /// The path as given, or `nil` for standard output.
    public let path: String?
    private let descriptor: Int32
    private let temporaryPath: String?
    private var buffer: [UInt8] = []
    private var isCommitted = false

    private static let bufferSize = 1 << 16

    /// Opens `path` for writing; `nil` or `-` is standard output.
    public init(_ path: String?) throws(FileError) {
        guard let path, path != "-" else {
            self.path = nil
            temporaryPath = nil
            descriptor = 1
            return
        }
        self.path = path
        let temporary = "\(path).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError(path: path, doing: "write the file", errno: errno) }
        self.descriptor = descriptor
        temporaryPath = temporary
        TemporaryFiles.shared.add(temporary)
    }

    deinit {
        guard let temporaryPath, !isCommitted else { return }
        close(descriptor)
        unlink(temporaryPath)
        TemporaryFiles.shared.remove(temporaryPath)
    }

    /// Writes `bytes`, perhaps later.
    public func write(_ bytes: [UInt8]) throws(FileError) {
        buffer += bytes
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Writes the text in UTF-8.
    public func write(_ text: String) throws(FileError) {
        try write(Array(text.utf8))
    }

    /// Writes out what is waiting and puts the file in its place.
    public func commit() throws(FileError) {
        try flush()
        guard let path, let temporaryPath else { return }
        let isSynced = fsync(descriptor) == 0 && close(descriptor) == 0
        guard isSynced, rename(temporaryPath, path) == 0 else { throw FileError(path: path, doing: "write the file", errno: errno) }
        isCommitted = true
        TemporaryFiles.shared.remove(temporaryPath)
    }

    private func flush() throws(FileError) {
        var written = 0
        while written < buffer.count {
            let count = buffer[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileError(path: path ?? "standard output", doing: "write", errno: errno)
            }
            written += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
