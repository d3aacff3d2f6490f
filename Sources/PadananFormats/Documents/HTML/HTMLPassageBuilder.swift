import PadananModel

/// Makes a passage of the pieces between two blocks.
///
/// What is not text stays outside at both ends: white space, codes without partner, a pair around everything.
struct HTMLPassageBuilder {
    private let bytes: [UInt8]
    private let isWellFormed: Bool
    private var pieces: [HTMLPiece]
    private var first = 0
    private var last: Int
    private var keepsProtected = true

    /// - Parameter isWellFormed: whether `bytes` are UTF-8 throughout.
    init(_ pieces: [HTMLPiece], in bytes: [UInt8], isWellFormed: Bool) {
        self.bytes = bytes
        self.isWellFormed = isWellFormed
        self.pieces = pieces
        last = pieces.count - 1
    }

    /// The passage, or `nil` when there is no letter and no digit.
    ///
    /// - Parameter isTranslatable: whether text added at the ends would be translated; if not, they must be parts that are.
    mutating func passage(preservesSpace: Bool, isTranslatable: Bool) -> HTMLPassage? {
        keepsProtected = isTranslatable
        trim()
        guard first <= last else { return nil }
        var builder = HTMLTextBuilder(preservesSpace ? .preserved : .collapsed)
        let codes = build(with: &builder)
        guard HTMLWords.hasLetterOrDigit(builder.output) else { return nil }
        var passage = HTMLPassage(
            place: .text, range: pieces[first].range.lowerBound..<pieces[last].range.upperBound,
            text: CodeNumbers.numbered(InlineText(String(decoding: builder.output, as: UTF8.self), codes: codes))
        )
        passage.codes = pieces[first...last].filter { !$0.isText }.map(\.range)
        passage.spellings = builder.spellings
        passage.hasCarriageReturns = builder.hasCarriageReturns
        passage.preservesSpace = preservesSpace
        return passage
    }

    private mutating func trim() {
        var isChanged = true
        while isChanged, first <= last {
            isChanged = trimEdge(first, isStart: true) || (first <= last && trimEdge(last, isStart: false)) || trimPair()
        }
    }

    /// Shortens or takes off the piece at one end; returns whether it is gone.
    private mutating func trimEdge(_ index: Int, isStart: Bool) -> Bool {
        let isOff: Bool
        switch pieces[index].kind {
        case .text:
            let range = pieces[index].range
            pieces[index].range = isStart ? HTMLTrimming.trimmingStart(range, in: bytes) : HTMLTrimming.trimmingEnd(range, in: bytes)
            pieces[index].text = pieces[index].range
            isOff = pieces[index].range.isEmpty
        case .literal: isOff = bytes[pieces[index].text].allSatisfy(\.isHTMLSpace)
        case .standalone: isOff = true
        case .protected: isOff = !keepsProtected || pieces[index].equivalent.allSatisfy(\.isHTMLSpace)
        case .opening, .closing: isOff = !isInside(pieces[index].partner)
        }
        if isOff { if isStart { first += 1 } else { last -= 1 } }
        return isOff
    }

    private func isInside(_ index: Int) -> Bool {
        index >= first && index <= last
    }

    /// Takes off a pair that holds everything, or nothing at one of the ends.
    private mutating func trimPair() -> Bool {
        guard first < last else { return false }
        if pieces[first].kind == .opening, pieces[first].partner == last {
            (first, last) = (first + 1, last - 1)
        } else if pieces[first].kind == .opening, pieces[first].partner == first + 1 {
            first += 2
        } else if pieces[last].kind == .closing, pieces[last].partner == last - 1 {
            last -= 2
        } else {
            return false
        }
        return true
    }

    /// Fills `builder` with the text and returns the codes in it.
    private func build(with builder: inout HTMLTextBuilder) -> [InlineCode] {
        var codes: [InlineCode] = []
        for index in first...last {
            let piece = pieces[index]
            if piece.isText {
                builder.append(HTMLWords.repaired(bytes[piece.text], isWellFormed: isWellFormed), isLiteral: piece.kind == .literal)
                continue
            }
            if piece.kind == .standalone || piece.kind == .protected { builder.appendObject(isLineBreak: piece.type == "lb") }
            var code = code(piece, at: index)
            code.offset = builder.output.count
            codes.append(code)
        }
        builder.dropTrailingSpace()
        for index in codes.indices.reversed() where codes[index].offset > builder.output.count {
            codes[index].offset = builder.output.count
        }
        return codes
    }

    private func code(_ piece: HTMLPiece, at index: Int) -> InlineCode {
        let data = String(decoding: bytes[piece.range], as: UTF8.self)
        // The id only says for now which codes belong together; one without partner shares it with nobody.
        let isSecond = piece.kind == .closing && isInside(piece.partner)
        var code = InlineCode(kind(piece), id: "\(isSecond ? piece.partner : index)", data: data, type: piece.type)
        code.equivalent = piece.type == "lb" ? "\n" : String(decoding: piece.equivalent, as: UTF8.self).trimmed
        code.display = display(piece, equivalent: code.equivalent)
        return code
    }

    private func kind(_ piece: HTMLPiece) -> InlineCode.Kind {
        switch piece.kind {
        case .opening: .opening
        case .closing: .closing
        default: .standalone
        }
    }

    /// The tag without attributes, or what a reader sees.
    private func display(_ piece: HTMLPiece, equivalent: String) -> String {
        if piece.kind == .protected, !equivalent.isEmpty { return equivalent }
        let tag = bytes[piece.range].dropFirst()
        let name = tag.prefix { $0.isHTMLAlphanumeric || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
        switch tag.first {
        case UInt8(ascii: "!"): return "<!-->"
        case UInt8(ascii: "?"): return "<?>"
        case UInt8(ascii: "%"): return "<%>"
        default: break
        }
        return "<\(String(decoding: name, as: UTF8.self))>"
    }
}
