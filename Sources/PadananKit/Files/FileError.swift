import Foundation

/// A file that could not be read or written.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path as the user gave it.
    public var path: String
    /// One lowercase clause.
    public var reason: String

    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// The error that the system call just reported.
    init(path: String, doing action: String, errno code: Int32) {
        self.init(path: path, reason: "can't \(action): \(String(cString: strerror(code)).lowercased())")
    }

    /// `path: error: reason`.
    public var description: String { "\(path): error: \(reason)" }
}
