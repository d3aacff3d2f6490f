import Foundation

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

    /// Whether `path` is a folder.
    public static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
