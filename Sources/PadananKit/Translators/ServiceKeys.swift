import Foundation

/// Where keys come from: a variable of the environment, or a file that only its owner can read. Never the command line, which every user of the computer can see.
public enum ServiceKeys {
    /// Longest file that is read as a key.
    private static let sizeLimit = 1 << 14

    /// The key for `service`.
    ///
    /// - Parameter file: a file with the key, which goes before the environment.
    /// - Returns: `nil` when there is none; `TranslationService.make` says whether it is needed.
    /// - Throws: a `FileError` for a file that others may read, a `TranslatorError` for a key that is none.
    public static func key(
        for service: TranslationService, file: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> ServiceKey? {
        if let file { return try key(inFile: file) }
        guard let variable = service.keyVariable, let value = environment[variable], !value.isEmpty else { return nil }
        return try ServiceKey(value, from: variable)
    }

    /// The key in a file of mode 0600 or 0400 that belongs to the user who runs the program.
    public static func key(inFile path: String) throws -> ServiceKey {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileError(path: path, doing: "open the key file", errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, doing: "read the key file", errno: errno) }
        try check(status, path)
        var buffer = [UInt8](repeating: 0, count: sizeLimit)
        let count = read(descriptor, &buffer, buffer.count)
        guard count >= 0 else { throw FileError(path: path, doing: "read the key file", errno: errno) }
        do {
            return try ServiceKey(String(decoding: buffer[..<count], as: UTF8.self), from: "the file")
        } catch {
            throw FileError(path: path, reason: error.message)
        }
    }

    private static func check(_ status: stat, _ path: String) throws(FileError) {
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path: path, reason: "the key file is no ordinary file") }
        guard status.st_uid == geteuid() else {
            throw FileError(path: path, reason: "the key file belongs to another user; make a file of your own")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw FileError(path: path, reason: "others may read the key file; run: chmod 600 “\(path)”, and change the key")
        }
        guard status.st_size < off_t(sizeLimit) else { throw FileError(path: path, reason: "the key file is too large for a key") }
    }
}
