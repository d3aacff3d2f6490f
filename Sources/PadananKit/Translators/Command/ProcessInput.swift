import Foundation

/// The input of a child process; writing to one that has gone is no error and raises no signal.
final class ProcessInput: @unchecked Sendable {
    private let handle: FileHandle
    private let lock = NSLock()
    private var isOpen = true

    init(_ handle: FileHandle) {
        self.handle = handle
        #if !os(Linux)
            _ = fcntl(handle.fileDescriptor, F_SETNOSIGPIPE, 1)
        #endif
    }

    /// Writes all bytes, or as many as the process takes.
    func write(_ bytes: [UInt8]) {
        lock.lock()
        defer { lock.unlock() }
        guard isOpen else { return }
        PipeSignal.withoutSignal {
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Foundation.write(handle.fileDescriptor, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                rest = rest.dropFirst(count)
            }
        }
    }

    func close() {
        lock.lock()
        defer { lock.unlock() }
        guard isOpen else { return }
        isOpen = false
        try? handle.close()
    }
}
