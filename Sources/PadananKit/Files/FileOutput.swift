import Foundation

/// Writes results to standard output, or to a file that appears whole or not at all.
///
/// A file is written beside its place under a temporary name, synced and renamed when `commit` is called; an interrupted program
/// leaves the old file as it was. The new file has the permissions of the old one, a symbolic link stays one, and what is no regular
/// file (`/dev/null`, a named pipe) is written to directly.
public final class FileOutput {
    /// The path as given, or `nil` for standard output.
    public let path: String?
    private let descriptor: Int32
    private let place: Place
    private let register: TemporaryFiles
    private var buffer: [UInt8] = []
    private var isOpen = true

    /// Where the bytes go.
    private enum Place {
        /// Standard output.
        case standardOutput
        /// Something that can't be replaced: a device, a named pipe.
        case device
        /// A new file that takes the place of `file` in the end.
        case temporary(_ path: String, for: String)
    }

    private static let bufferSize = 1 << 16

    /// Opens `path` for writing; `nil` or `-` is standard output.
    public init(_ path: String?, register: TemporaryFiles = .shared) throws(FileError) {
        self.register = register
        guard let path, path != "-" else {
            self.path = nil
            (place, descriptor) = (.standardOutput, 1)
            return
        }
        self.path = path
        var status = stat()
        let exists = stat(path, &status) == 0
        let isDevice = exists && status.st_mode & S_IFMT != S_IFREG
        let file = Self.withoutLinks(path)
        let temporary = "\(file).\(getpid()).tmp"
        let opened = isDevice ? open(path, O_WRONLY | O_CLOEXEC) : open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard opened >= 0 else { throw FileError(path: path, doing: "write the file", errno: errno) }
        descriptor = opened
        place = isDevice ? .device : .temporary(temporary, for: file)
        guard !isDevice else { return }
        register.add(temporary)
        if exists { fchmod(descriptor, status.st_mode & 0o7777) }
    }

    deinit {
        switch place {
        case .standardOutput: break
        case .device: if isOpen { close(descriptor) }
        case .temporary(let temporary, _): if isOpen { abandon(temporary) }
        }
    }

    /// Where `path` leads over symbolic links, or `path` itself when there is no file yet.
    private static func withoutLinks(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
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
        guard let path, case .temporary(let temporary, let file) = place else { return }
        guard fsync(descriptor) == 0, rename(temporary, file) == 0 else {
            throw FileError(path: path, doing: "write the file", errno: errno)
        }
        isOpen = false
        close(descriptor)
        register.remove(temporary)
    }

    private func abandon(_ temporary: String) {
        close(descriptor)
        unlink(temporary)
        register.remove(temporary)
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
