import PadananModel

/// Writes translations the way the page writes its text.
struct HTMLRenderer {
    /// The page in UTF-8.
    let bytes: [UInt8]
    let passages: [HTMLPassage]
    /// How the page spells U+00A0, which can't be told from a space otherwise; `nil` when it stands as it is.
    private let noBreakSpace: [UInt8]?

    init(_ bytes: [UInt8], _ passages: [HTMLPassage]) {
        self.bytes = bytes
        self.passages = passages
        noBreakSpace = passages.lazy.compactMap { $0.spellings["\u{A0}"] }.first
    }

    /// The patches for those passages whose translation differs from their text, in order.
    ///
    /// A passage inside a code of another one is written into that code. Cost: linear; a byte is copied as often as flows are nested.
    func patches(for translations: [InlineText?]) -> [BytePatch] {
        // From the last passage to the first, so that those inside a passage are done before it; hence in descending order.
        var patches: [BytePatch] = []
        for index in passages.indices.reversed() where index < translations.count {
            let passage = passages[index]
            guard let translation = translations[index], !isSame(translation, passage.text) else { continue }
            var inner: [BytePatch] = []
            while let last = patches.last, last.range.lowerBound < passage.range.upperBound { inner.append(patches.removeLast()) }
            patches.append(BytePatch(range: passage.range, bytes: render(translation, passage, inner)))
        }
        return patches.reversed()
    }

    /// Whether both say the same; what a file in between made of the codes doesn't matter.
    private func isSame(_ left: InlineText, _ right: InlineText) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8) && left.codes.count == right.codes.count
            && zip(left.codes, right.codes).allSatisfy { $0.kind == $1.kind && $0.id == $1.id && $0.offset == $1.offset }
    }

    private func render(_ translation: InlineText, _ passage: HTMLPassage, _ inner: [BytePatch]) -> [UInt8] {
        let escaping = HTMLEscaping(passage, noBreakSpace: noBreakSpace)
        let text = Array(translation.text.utf8)
        var places: [CodeKey: Int] = [:]
        for (index, code) in passage.text.codes.enumerated() { places[CodeKey(code)] = index }
        var result: [UInt8] = []
        var done = 0
        for code in translation.codes {
            let offset = min(max(code.offset, done), text.count)
            escaping.append(text[done..<offset], to: &result)
            done = offset
            if let place = places[CodeKey(code)] {
                append(passage.codes[place], with: inner, to: &result)
            } else if code.isCode {
                result += code.data.utf8
            }
        }
        escaping.append(text[done...], to: &result)
        return escaping.quoted(result)
    }

    /// A code of one passage.
    private struct CodeKey: Hashable {
        var kind: InlineCode.Kind
        var id: String

        init(_ code: InlineCode) {
            (kind, id) = (code.kind, code.id)
        }
    }

    /// Copies the bytes of a code, in which `patches` that lie there are applied.
    private func append(_ range: Range<Int>, with patches: [BytePatch], to result: inout [UInt8]) {
        var (low, high) = (0, patches.count)
        while low < high {
            let middle = (low + high) / 2
            if patches[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var done = range.lowerBound
        for patch in patches[low...] {
            guard patch.range.upperBound <= range.upperBound else { break }
            result += bytes[done..<patch.range.lowerBound]
            result += patch.bytes
            done = patch.range.upperBound
        }
        result += bytes[done..<range.upperBound]
    }
}
