/// A key for a service. It is never printed, not even by `dump` or in a debugger's summary.
public struct ServiceKey: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let value: String

    /// - Throws: a `TranslatorError` for a key that is empty or can't stand in a header.
    ///
    /// - Parameter origin: where it comes from, for messages: `DEEPL_AUTH_KEY`.
    public init(_ text: String, from origin: String) throws(TranslatorError) {
        let trimmed = Self.trimmed(text)
        guard !trimmed.isEmpty else { throw TranslatorError(.authorization, "the key in \(origin) is empty") }
        guard trimmed.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw TranslatorError(
                .authorization, "the key in \(origin) has a space, a line break or a character beyond ASCII in it; a key is one word")
        }
        value = trimmed
    }

    private static func trimmed(_ text: String) -> String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    public var description: String { Redaction.mark }
    public var debugDescription: String { Redaction.mark }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
