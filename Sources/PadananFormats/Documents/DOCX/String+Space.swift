extension String {
    /// Whether there is anything besides white space.
    var hasWord: Bool {
        // Nearly all text has a letter of ASCII.
        utf8.contains { $0 > 0x20 && $0 < 0x7F } || !trimmed.isEmpty
    }

    /// The white space at the beginning, what lies between, and the white space at the end.
    var dividedAtSpace: (lead: String, body: String, trail: String) {
        let body = trimmed
        guard body.utf8.count < utf8.count else { return ("", self, "") }
        let lead = String(unicodeScalars.prefix { $0.properties.isWhitespace })
        return (lead, body, String(decoding: utf8.dropFirst(lead.utf8.count + body.utf8.count), as: UTF8.self))
    }
}
