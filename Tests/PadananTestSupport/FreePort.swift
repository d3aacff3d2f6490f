import Foundation

/// A port of 127.0.0.1 for a server of others that a test starts.
public enum FreePort {
    /// A port that nobody listens on now.
    public static func find() throws -> Int {
        let socket = try StubSocket.listen()
        close(socket.descriptor)
        return socket.port
    }
}
