import PadananKit

/// What a stub service answers.
struct StubAnswer: Sendable {
    var status = 200
    var headers: [(String, String)] = []
    var body: [UInt8]

    init(_ status: Int = 200, _ body: [UInt8]) {
        self.status = status
        self.body = body
    }

    init(_ status: Int, text: String) {
        self.init(status, Array(text.utf8))
    }

    /// Writes a JSON answer.
    static func json(_ status: Int = 200, _ write: (inout JSONWriter) -> Void) -> StubAnswer {
        var writer = JSONWriter()
        write(&writer)
        return StubAnswer(status, writer.bytes)
    }

    /// The head and body as they go over the wire.
    var bytes: [UInt8] {
        var head = "HTTP/1.1 \(status) Stub\r\nContent-Length: \(body.count)\r\n"
        if !headers.contains(where: { $0.0 == "Content-Type" }) { head += "Content-Type: application/json; charset=utf-8\r\n" }
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        return Array((head + "\r\n").utf8) + body
    }
}
