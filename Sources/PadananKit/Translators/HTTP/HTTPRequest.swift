/// A request to a service, without its base URL.
struct HTTPRequest: Sendable {
    var method = "POST"
    /// Below the base URL: `/v2/translate`.
    var path: String
    var query: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    var body: [UInt8] = []

    init(_ method: String, _ path: String) {
        self.method = method
        self.path = path
    }

    /// A POST of JSON.
    static func json(_ path: String, method: String = "POST", _ write: (inout JSONWriter) -> Void) -> HTTPRequest {
        var request = HTTPRequest(method, path)
        var writer = JSONWriter()
        write(&writer)
        request.body = writer.bytes
        request.headers = [("Content-Type", "application/json")]
        return request
    }

    /// A POST of a form.
    static func form(_ path: String, _ fields: [(name: String, value: String)]) -> HTTPRequest {
        var request = HTTPRequest("POST", path)
        request.body = Array(fields.map { "\($0.name)=\(escaped($0.value))" }.joined(separator: "&").utf8)
        request.headers = [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")]
        return request
    }

    /// Percent signs for all but RFC 3986's unreserved characters.
    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
