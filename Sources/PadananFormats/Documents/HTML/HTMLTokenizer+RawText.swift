extension HTMLTokenizer {
    /// The content of an element without tags, up to its end tag, which comes next, or to the end of the file.
    ///
    /// - Parameter name: the name in the start tag; in a script, `<!-- <script` hides one end tag (sections 13.2.5.15–31).
    mutating func rawText(endedBy name: Range<Int>, isScript: Bool) -> Range<Int> {
        let start = position
        var escape = ScriptEscape.none
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "<") {
                if isTag(name, at: position + 2), bytes[position + 1] == UInt8(ascii: "/") {
                    guard isScript, escape == .double else { return start..<position }
                    escape = .single
                } else if isScript, escape == .none, starts(with: "<!--") {
                    escape = .single
                    // The hyphens may belong to the end as well: `<!-->`.
                    position += 2
                    continue
                } else if isScript, escape == .single, isTag(name, at: position + 1) {
                    escape = .double
                }
            } else if escape != .none, starts(with: "-->") {
                escape = .none
            }
            position += 1
        }
        return start..<position
    }

    /// How deep a script is inside a comment of its own.
    private enum ScriptEscape {
        case none, single, double
    }

    /// Whether the name that stands at `name` stands at `index` as well, in any case, and ends there.
    private func isTag(_ name: Range<Int>, at index: Int) -> Bool {
        let end = index + name.count
        guard end < bytes.count, name.count > 0, bytes[index] | 0x20 == bytes[name.lowerBound] | 0x20 else { return false }
        guard HTMLName(bytes[index..<end]) == HTMLName(bytes[name]) else { return false }
        return bytes[end].isHTMLSpace || bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: ">")
    }
}
