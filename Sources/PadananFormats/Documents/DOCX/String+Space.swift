extension String {
    /// The white space at the beginning, what lies between, and the white space at the end.
    var dividedAtSpace: (lead: String, body: String, trail: String) {
        let body = trimmed
        guard body.utf8.count < utf8.count else { return ("", self, "") }
        let lead = String(unicodeScalars.prefix { $0.properties.isWhitespace })
        return (lead, body, String(decoding: utf8.dropFirst(lead.utf8.count + body.utf8.count), as: UTF8.self))
    }
}
