import PadananModel

/// Makes a passage of the pieces between two blocks.
///
/// What is not text stays outside at both ends: white space, codes without partner, a pair around everything.
struct HTMLPassageBuilder {
    private let bytes: [UInt8]
    private let isWellFormed: Bool
    private var pieces: [HTMLPiece]
    private let equivalents: [[UInt8]]
    private var first = 0
    private var last: Int
    private var keepsProtected = true

    /// - Parameter isWellFormed: whether `bytes` are UTF-8 throughout.
    init(_ flow: HTMLFlow, in bytes: [UInt8], isWellFormed: Bool) {
        self.bytes = bytes
        self.isWellFormed = isWellFormed
        pieces = flow.pieces
        equivalents = flow.equivalents
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
        case .text, .literal:
            trimText(index, isStart: isStart)
            isOff = pieces[index].text.isEmpty
        case .standalone: isOff = true
        case .protected: isOff = !keepsProtected || equivalent(pieces[index]).allSatisfy(\.isHTMLSpace)
        case .opening, .closing: isOff = !isInside(pieces[index].partner)
        }
        if isOff { if isStart { first += 1 } else { last -= 1 } }
        return isOff
    }

    /// Takes the white space at one end out of a run of text; a literal keeps its bytes, since it can't be cut in two.
    private mutating func trimText(_ index: Int, isStart: Bool) {
        let (range, isLiteral) = (pieces[index].text, pieces[index].kind == .literal)
        pieces[index].text =
            isStart
            ? HTMLTrimming.trimmingStart(range, in: bytes, isLiteral: isLiteral)
            : HTMLTrimming.trimmingEnd(range, in: bytes, isLiteral: isLiteral)
        if !isLiteral { pieces[index].range = pieces[index].text }
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
        codes.reserveCapacity(pieces[first...last].count { !$0.isText })
        for index in first...last {
            let piece = pieces[index]
            if piece.isText {
                builder.append(HTMLWords.repaired(bytes[piece.text], isWellFormed: isWellFormed), isLiteral: piece.kind == .literal)
                continue
            }
            if piece.kind == .standalone || piece.kind == .protected {
                builder.appendObject(isLineBreak: piece.type == .lineBreak)
                Self.moveBack(&codes, to: builder.output.count)
            }
            var code = code(piece, at: index)
            code.offset = builder.output.count
            codes.append(code)
        }
        builder.dropTrailingSpace()
        Self.moveBack(&codes, to: builder.output.count)
        return codes
    }

    /// Moves the codes that stood behind a space which is gone.
    private static func moveBack(_ codes: inout [InlineCode], to offset: Int) {
        for index in codes.indices.reversed() {
            guard codes[index].offset > offset else { return }
            codes[index].offset = offset
        }
    }

    private func code(_ piece: HTMLPiece, at index: Int) -> InlineCode {
        let data = String(decoding: bytes[piece.range], as: UTF8.self)
        // Until the codes are numbered, the id says which belong together; one without partner shares it with nobody.
        let isSecond = piece.kind == .closing && isInside(piece.partner)
        var code = InlineCode(kind(piece), id: String(isSecond ? piece.partner : index), data: data, type: piece.type.rawValue)
        code.equivalent = piece.type == .lineBreak ? "\n" : String(decoding: equivalent(piece), as: UTF8.self).trimmed
        code.display = display(piece, equivalent: code.equivalent) ?? data
        return code
    }

    private func equivalent(_ piece: HTMLPiece) -> [UInt8] {
        piece.equivalent < 0 ? [] : equivalents[piece.equivalent]
    }

    private func kind(_ piece: HTMLPiece) -> InlineCode.Kind {
        switch piece.kind {
        case .opening: .opening
        case .closing: .closing
        default: .standalone
        }
    }

    /// The tag without attributes, or what a reader sees; `nil` when that is all the code is.
    private func display(_ piece: HTMLPiece, equivalent: String) -> String? {
        if piece.kind == .protected, !equivalent.isEmpty { return equivalent }
        let tag = bytes[piece.range]
        switch tag.dropFirst().first {
        case UInt8(ascii: "!"): return "<!-->"
        case UInt8(ascii: "?"): return "<?>"
        case UInt8(ascii: "%"): return "<%>"
        default: break
        }
        let name = tag.dropFirst().prefix { $0.isHTMLAlphanumeric || "/-:".utf8.contains($0) }
        if name.endIndex == tag.endIndex - 1 { return nil }
        return String(decoding: [UInt8(ascii: "<")] + name + [UInt8(ascii: ">")], as: UTF8.self)
    }
}
