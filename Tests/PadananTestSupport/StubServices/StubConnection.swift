import Foundation

/// One connection of a client: requests in, answers out, over a POSIX socket that may be closed at any time.
final class StubConnection: @unchecked Sendable {
    let descriptor: Int32
    private var buffer: [UInt8] = []

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// The next request, or `nil` at the end or when it isn't HTTP.
    func next() -> StubRequest? {
        guard let end = readHead() else { return nil }
        let head = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 4)
        guard var request = StubRequest(head: head) else { return nil }
        let count = Int(request.header("content-length") ?? "0") ?? 0
        if request.header("expect")?.lowercased() == "100-continue" { _ = send(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)) }
        while buffer.count < count {
            guard fill() else { return nil }
        }
        request.body = Array(buffer[..<count])
        buffer.removeFirst(count)
        return request
    }

    /// The offset of the empty line that ends a head.
    private func readHead() -> Int? {
        while true {
            if let end = buffer.indices.first(where: { buffer[$0...].starts(with: [13, 10, 13, 10]) }) { return end }
            guard buffer.count < 1 << 16, fill() else { return nil }
        }
    }

    private func fill() -> Bool {
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(descriptor, &piece, piece.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            buffer += piece[..<count]
            return true
        }
    }

    /// Sends all bytes; false when the client has gone.
    func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { StubSocket.send(descriptor, $0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Wakes whoever reads or writes.
    func shutDown() {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }
}
