import PadananModel

/// Turns the tags of an OmegaT translation into the inline codes of the segment that it is for.
enum OmegaTCodeReading {
    /// The target with the codes of `source`, or `nil` when tags and codes don't fit.
    ///
    /// The tags of OmegaT's source are the codes of the segment, in their order. Codes that OmegaT leaves out because they stand around the whole
    /// text stand around the target.
    static func target(_ target: String, ofSource tagged: String, for source: InlineText) -> InlineText? {
        let codes = source.codes.filter(\.isCode)
        guard !codes.isEmpty else {
            // What looks like tags are words of the text, or codes that only OmegaT sees.
            return tagged == source.text || OmegaTTag.tags(in: Array(tagged.utf8)).isEmpty ? InlineText(target) : nil
        }
        let tags = OmegaTTag.tags(in: Array(tagged.utf8))
        if tags.isEmpty { return surrounded(target, by: codes, textLength: source.text.utf8.count) }
        guard tags.count == codes.count, zip(tags, codes).allSatisfy({ isSame($0.kind, $1.kind) }) else { return nil }
        return read(target, Dictionary(zip(tags.map(key), codes)) { first, _ in first })
    }

    /// Filters of OmegaT write a code that stands alone as `<br0>` or as `<br0/>`.
    private static func isSame(_ tag: InlineCode.Kind, _ code: InlineCode.Kind) -> Bool {
        tag == code || tag == .opening && code == .standalone
    }

    private struct Key: Hashable {
        var kind: InlineCode.Kind
        var name: String
    }

    private static func key(_ tag: OmegaTTag) -> Key { Key(kind: tag.kind, name: tag.name) }

    /// Each code must come as often as in the source: once.
    private static func read(_ target: String, _ codes: [Key: InlineCode]) -> InlineText? {
        let bytes = Array(target.utf8)
        var result = InlineText("")
        var used: Set<Key> = []
        var text: [UInt8] = []
        var last = 0
        for tag in OmegaTTag.tags(in: bytes) {
            guard var code = codes[key(tag)] else { continue }
            guard used.insert(key(tag)).inserted else { return nil }
            text += bytes[last..<tag.range.lowerBound]
            code.offset = text.count
            result.codes.append(code)
            last = tag.range.upperBound
        }
        guard used.count == codes.count else { return nil }
        result.text = String(decoding: text + bytes[last...], as: UTF8.self)
        return result
    }

    private static func surrounded(_ target: String, by codes: [InlineCode], textLength: Int) -> InlineText? {
        var result = InlineText(target)
        for var code in codes {
            if code.offset == textLength, code.offset > 0 {
                code.offset = target.utf8.count
            } else if code.offset > 0 {
                return nil
            }
            result.codes.append(code)
        }
        return result
    }
}
