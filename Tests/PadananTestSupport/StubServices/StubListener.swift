import Foundation

/// A listening socket, closed when both the server and the thread that accepts have let it go.
final class StubListener: Sendable {
    let descriptor: Int32

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }
}
