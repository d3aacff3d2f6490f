import Foundation
import PadananKit

/// A request as the stub server received it.
public struct StubRequest: Sendable, Hashable {
    public var method: String
    /// Without the query.
    public var path: String
    /// Percent signs decoded.
    public var query: [String: String]
    /// Names in lower case.
    public var headers: [String: String]
    public var body: [UInt8]

    public func header(_ name: String) -> String? { headers[name] }

    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON, or `nil`.
    public var json: JSONValue? { try? JSONReader.read(body, in: 0..<body.count) }

    /// The body as a form.
    public var form: [String: String] { Self.fields(text) }

    /// Reads the head of a request: the lines before the empty one.
    init?(head: String) {
        let lines = head.split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count == 3 else { return nil }
        method = String(words[0])
        let parts = words[1].split(separator: "?", maxSplits: 1)
        path = String(parts.first ?? "")
        query = parts.count > 1 ? Self.fields(String(parts[1])) : [:]
        headers = [:]
        body = []
        for line in lines.dropFirst() {
            let field = line.split(separator: ":", maxSplits: 1)
            guard field.count == 2 else { return nil }
            headers[field[0].lowercased()] = field[1].trimmingCharacters(in: .whitespaces)
        }
    }

    static func fields(_ text: String) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let values = parts.map { $0.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? String($0) }
            fields[values[0]] = values.count > 1 ? values[1] : ""
        }
        return fields
    }
}
