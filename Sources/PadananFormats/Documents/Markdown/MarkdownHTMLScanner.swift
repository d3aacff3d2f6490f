/// Finds the text in a block of HTML.
///
/// Tags of block elements, and everything whose text isn't shown or isn't prose, stand between the texts. Attributes are left alone.
enum MarkdownHTMLScanner {
    /// Text and tags between two block elements.
    struct Group {
        var tokens: [MarkdownToken] = []
        /// The property `type` of its unit.
        var role = "paragraph"
    }

    private static let apart: Set<String> = [
        "audio", "button", "canvas", "embed", "input", "object", "option", "picture", "select", "source", "track", "video",
    ]
    private static let verbatim: Set<String> = ["math", "noscript", "pre", "script", "style", "svg", "template", "textarea", "title"]

    /// The texts of `bytes`, the content of a block. Cost: linear.
    static func groups(_ bytes: [UInt8]) -> [Group] {
        var scanner = Scanner(bytes: bytes)
        scanner.scan()
        return scanner.groups
    }

    private static func role(_ name: String) -> String {
        switch name {
        case "td", "th": "cell"
        case "h1", "h2", "h3", "h4", "h5", "h6": "heading"
        case "li", "dd", "dt": "list-item"
        case "caption", "figcaption", "legend": "caption"
        default: "paragraph"
        }
    }

    private struct Scanner {
        let bytes: [UInt8]
        var groups: [Group] = []
        var group = Group()
        var position = 0

        mutating func scan() {
            while position < bytes.count {
                switch bytes[position] {
                case UInt8(ascii: "<"): scanTag()
                case UInt8(ascii: "&"): scanEntity()
                default: addText(to: bytes[position...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } ?? bytes.count)
                }
            }
            endGroup(next: "")
        }

        private mutating func add(_ kind: MarkdownToken.Kind, to end: Int) {
            group.tokens.append(MarkdownToken(kind: kind, range: position..<end))
            position = end
        }

        private mutating func addText(to end: Int) {
            add(.text, to: end)
        }

        private mutating func scanEntity() {
            guard let (text, end) = MarkdownEntities.entity(at: position, in: bytes) else { return addText(to: position + 1) }
            add(.entity(text), to: end)
        }

        private mutating func endGroup(next name: String) {
            if !group.tokens.isEmpty { groups.append(group) }
            group = Group(role: role(name))
        }

        private mutating func scanTag() {
            guard let tag = MarkdownHTMLTag(at: position, in: bytes, limit: bytes.count) else { return scanSpecial() }
            if verbatim.contains(tag.name), tag.kind == .opening {
                endGroup(next: "")
                position = endOfElement(tag)
            } else if MarkdownHTMLBlocks.blockElements.contains(tag.name) || apart.contains(tag.name) || verbatim.contains(tag.name) {
                endGroup(next: tag.kind == .closing ? "" : tag.name)
                position = tag.end
            } else {
                add(.html(tag.kind, name: tag.name), to: tag.end)
            }
        }

        /// Behind the closing tag of an element whose text is left alone, or everything.
        private func endOfElement(_ tag: MarkdownHTMLTag) -> Int {
            var index = tag.end
            while let next = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
                if let other = MarkdownHTMLTag(at: next, in: bytes, limit: bytes.count), other.kind == .closing, other.name == tag.name {
                    return other.end
                }
                index = next + 1
            }
            return bytes.count
        }

        /// A comment or the like; without its end it is the end of all text.
        private mutating func scanSpecial() {
            let next = position + 1 < bytes.count ? bytes[position + 1] : 0
            guard next == UInt8(ascii: "!") || next == UInt8(ascii: "?") else { return addText(to: position + 1) }
            let tag = MarkdownHTMLTag.special(at: position, in: bytes) { ending, start in
                let word = Array(ending.utf8)
                var index = start
                while let found = bytes[min(index, bytes.count)...].firstIndex(of: word[0]) {
                    if bytes[found...].starts(with: word) { return found + word.count }
                    index = found + 1
                }
                return nil
            }
            if let tag { add(.html(.standalone, name: ""), to: tag.end) } else { position = bytes.count }
        }
    }
}
