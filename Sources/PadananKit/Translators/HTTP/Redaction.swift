/// Takes keys out of texts that people or logs will see.
struct Redaction: Sendable {
    /// What stands for a key.
    static let mark = "[key]"

    private let key: String?

    init(_ key: ServiceKey?) {
        self.key = key?.value
    }

    /// `text` without the key, and without words in which a service shows its beginning or end: `sk-ab***yz`.
    func callAsFunction(_ text: String) -> String {
        guard let key, !key.isEmpty else { return text }
        let cleaned = text.replacing(key, with: Self.mark)
        guard key.utf8.count >= 8 else { return cleaned }
        let (beginning, end) = (key.prefix(4), key.suffix(4))
        return cleaned.split(separator: " ", omittingEmptySubsequences: false)
            .map { $0.contains(beginning) || $0.contains(end) ? Self.mark : String($0) }
            .joined(separator: " ")
    }
}
