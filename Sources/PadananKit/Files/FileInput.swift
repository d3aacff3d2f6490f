import Foundation
import PadananFormats

/// Reading whole files and standard input.
public enum FileInput {
    /// The path that means standard input.
    public static let standardInput = "-"

    /// The bytes of the file at `path`, or of standard input for `-`.
    public static func read(_ path: String) throws(FileError) -> [UInt8] {
        guard path != standardInput else { return try read(descriptor: 0, path: path) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path: path, doing: "open the file", errno: errno) }
        defer { close(descriptor) }
        return try read(descriptor: descriptor, path: path)
    }

    private static func read(descriptor: Int32, path: String) throws(FileError) -> [UInt8] {
        var status = stat()
        let expected = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expected + 1)
        var buffer = [UInt8](repeating: 0, count: max(1 << 16, min(expected + 1, 1 << 24)))
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileError(path: path, doing: "read the file", errno: errno)
            }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// Bytes read at once from a file that is read in pieces.
    private static let pieceSize = 1 << 18

    /// A source that reads the file at `path`, or standard input for `-`, piece by piece; its errors are `FileError`s.
    public static func source(_ path: String) throws(FileError) -> ByteSource {
        let descriptor = path == standardInput ? 0 : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path: path, doing: "open the file", errno: errno) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: descriptor != 0)
        return ByteSource { try piece(of: file.fileDescriptor, path) }
    }

    /// The first bytes of the file at `path`, enough to recognise its format, and a source of all of it.
    static func opened(_ path: String) throws -> (head: [UInt8], source: ByteSource) {
        var rest = try source(path)
        var head: [UInt8] = []
        while head.count < DocumentFormats.headSize {
            let piece = try rest.next()
            if piece.isEmpty { break }
            head = head.isEmpty ? piece : head + piece
        }
        return (head, ByteSource(head, then: rest))
    }

    private static func piece(of descriptor: Int32, _ path: String) throws(FileError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
            var result: Int
            repeat { result = Foundation.read(descriptor, buffer.baseAddress, pieceSize) } while result < 0 && errno == EINTR
            failure = result < 0 ? errno : 0
            count = max(0, result)
        }
        guard failure == 0 else { throw FileError(path: path, doing: "read the file", errno: failure) }
        return bytes
    }

    /// Throws when the file at `path` can't be opened, before anything is done with others.
    public static func checkReadable(_ path: String) throws(FileError) {
        _ = try source(path)
    }

    /// Throws when writing to `output` would destroy one of `inputs`, over links too.
    public static func check(_ output: String?, doesNotReplace inputs: [String]) throws(FileError) {
        guard let output, inputs.contains(where: { isSameFile($0, output) }) else { return }
        throw FileError(path: output, reason: "this is a file to read; write to another")
    }

    /// Whether both paths lead to one file, over links too; standard input is none.
    static func isSameFile(_ first: String, _ second: String) -> Bool {
        var (one, other) = (stat(), stat())
        guard first != standardInput, second != standardInput, stat(first, &one) == 0, stat(second, &other) == 0 else { return false }
        return one.st_dev == other.st_dev && one.st_ino == other.st_ino && one.st_mode & S_IFMT == S_IFREG
    }

    /// The size of the file at `path` in bytes; 0 where there is none.
    static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Whether there is something at `path`.
    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }

    /// Whether `path` is a folder.
    public static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
