/// Looks for texts byte by byte.
enum ByteSearch {
    /// Whether `text` holds `part`. Cost: O(*n*·*m*) at worst.
    static func contains(_ text: String, _ part: String) -> Bool {
        let (text, part) = (Array(text.utf8), Array(part.utf8))
        guard let first = part.first, part.count <= text.count else { return part.isEmpty }
        return (0...text.count - part.count).contains { text[$0] == first && text[$0..<$0 + part.count].elementsEqual(part) }
    }

    /// Whether the words of `part` stand in a row among those of `text`; both are folded.
    static func containsWords(_ text: String, _ part: String) -> Bool {
        contains(" \(text) ", " \(part) ")
    }
}
