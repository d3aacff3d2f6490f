/// What came back.
struct HTTPAnswer: Sendable, Hashable {
    var status: Int
    /// Names in lower case.
    var headers: [String: String] = [:]
    var body: [UInt8] = []

    /// The body as JSON, or `nil`.
    var json: JSONValue? { try? JSONReader.read(body, in: 0..<body.count) }
}
