import PadananModel
import PadananTerms

/// The answer of a service with its codes and masked terms in place again.
struct MarkRestoration {
    private(set) var target = InlineText("")
    /// Occurrences, by their range in the source, whose mark came back.
    private(set) var restored: Set<TextRange> = []
    /// What is wrong with the codes.
    private(set) var problems: [String] = []

    init(_ answer: TranslationText, for segment: MarkedSegment, _ restorer: TermRestorer) {
        var parts = answer.pieces[...]
        target.text = segment.leading
        var seen: Set<CodeKey> = []
        while let piece = parts.popFirst() {
            if case .text(let words) = piece {
                target.text += target.text == segment.leading ? String(words.drop { $0 == " " || $0 == "\n" }) : words
                continue
            }
            if case .placeholder(let number) = piece, let term = segment.masked[number] {
                restore(term, of: segment, &parts, restorer)
            } else if let code = Self.code(piece, segment), seen.insert(CodeKey(code)).inserted {
                target.append(code)
            }
        }
        trimEnd()
        addLostCodes(of: segment)
        target.text += segment.trailing
    }

    private mutating func restore(
        _ term: GuardedTerm, of segment: MarkedSegment, _ parts: inout ArraySlice<TranslationText.Piece>, _ restorer: TermRestorer
    ) {
        var following = ""
        if case .text(let words)? = parts.first { following = words }
        let taken = restorer.append(term, occurrence: segment.source.words(term.range), to: &target, before: following).taken
        if taken > 0 {
            parts.removeFirst()
            parts.insert(.text(String(following.unicodeScalars.dropFirst(taken))), at: parts.startIndex)
        }
        restored.insert(term.range)
    }

    private static func code(_ piece: TranslationText.Piece, _ segment: MarkedSegment) -> InlineCode? {
        switch piece {
        case .text: nil
        case .placeholder(let number): segment.codes[number]?.count == 1 ? segment.codes[number]?.first : nil
        case .opening(let number): segment.codes[number]?.first { $0.kind == .opening }
        case .closing(let number): segment.codes[number]?.first { $0.kind == .closing }
        }
    }

    private mutating func trimEnd() {
        let kept = target.text.unicodeScalars.reversed().drop { $0.properties.isWhitespace }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: kept.reversed())
        target.text = String(text)
        let end = target.text.utf8.count
        for index in target.codes.indices { target.codes[index].offset = min(target.codes[index].offset, end) }
    }

    /// Codes that didn't come back stand at the end, so that the document can be put together; that they are there is a problem to look at.
    private mutating func addLostCodes(of segment: MarkedSegment) {
        let wanted = segment.source.codes.filter(\.isCode)
        for (index, code) in wanted.enumerated() where !target.codes.contains(where: { Self.isSame($0, code) }) {
            problems.append("code \(index + 1)\(code.data.isEmpty ? "" : " “\(code.data)”") was lost by the service and stands at the end")
            target.append(code)
        }
        repairOrder()
    }

    /// A pair whose end stands before its beginning encloses nothing, at the place of the end.
    private mutating func repairOrder() {
        for (index, code) in target.codes.enumerated() where code.kind == .closing {
            guard let opening = target.codes.firstIndex(where: { $0.kind == .opening && $0.id == code.id }), opening > index else {
                continue
            }
            var moved = target.codes.remove(at: opening)
            moved.offset = code.offset
            target.codes.insert(moved, at: index)
            problems.append("the marks of a pair of codes came back in the wrong order; it encloses nothing now")
        }
    }

    private static func isSame(_ left: InlineCode, _ right: InlineCode) -> Bool {
        left.kind == right.kind && left.id == right.id
    }
}

extension InlineText {
    /// The words in a range of UTF-8 offsets; empty when it isn't one of the text.
    func words(_ range: TextRange) -> String {
        guard range.lowerBound >= 0, range.upperBound <= text.utf8.count else { return "" }
        return String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
}
