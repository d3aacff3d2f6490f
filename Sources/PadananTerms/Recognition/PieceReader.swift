import PadananLanguage

/// Cuts text into pieces and looks each up in a glossary's words: the first half of recognition, one pass over the bytes.
struct PieceReader {
    private let index: TermIndex
    private let endings: EndingTable
    private let analyzer: any MorphologicalAnalyzer
    private let reduplicates: Bool
    private let text: [UInt8]
    private var gap = GapState()

    init(_ recognizer: TermRecognizer, _ text: [UInt8]) {
        index = recognizer.index
        endings = recognizer.endings
        analyzer = recognizer.analyzer
        reduplicates = recognizer.reduplicates
        self.text = text
    }

    /// Reads the whole text into `pieces`.
    mutating func read(into pieces: inout [TextPiece]) {
        pieces.removeAll(keepingCapacity: true)
        var tokenizer = Tokenizer(text)
        while let token = tokenizer.next() {
            switch token.kind {
            case .space: gap.addSpace(token.shape)
            case .word, .number: addWord(token, &pieces)
            case .punctuation: gap.addMark(text, token)
            case .address, .other: gap.addBarrier()
            }
        }
    }

    @inline(__always)
    private mutating func addWord(_ token: Token, _ pieces: inout [TextPiece]) {
        if token.shape.subtracting(.digits).isEmpty {
            addPlainWord(token, &pieces)
        } else {
            addComplexWord(token, &pieces)
        }
    }

    /// ASCII letters and digits only: nothing is allocated.
    @inline(__always)
    private mutating func addPlainWord(_ token: Token, _ pieces: inout [TextPiece]) {
        let word = index.words.find(token.hash, foldingASCII: text, token.start, token.end)
        var piece = TextPiece(
            start: token.start, end: token.end, word: word, stem: 0, ending: 0, gap: gap.kind, mark: gap.mark,
            flags: TextPiece.Flags(rawValue: index.wordFlags[Int(word)]), tail: 0, tailEnding: 0)
        gap = GapState(afterWord: true)
        if endings.mayEnd(text, token.end) || token.shape.contains(.digits) { stripPlain(&piece) }
        if word == 0, piece.stem == 0, index.mayHavePair(token.hash) { split(&piece, token.hash) }
        link(&piece, &pieces)
        pieces.append(piece)
    }

    private func stripPlain(_ piece: inout TextPiece) {
        for ending in endings.matching(text, piece.start, piece.end) {
            let end = piece.end - ending.length
            var hash = WordHash()
            for position in piece.start..<end { hash.combine(text[position] | 0x20) }
            let stem = index.words.find(hash.value, foldingASCII: text, piece.start, end)
            if stem == 0 {
                if piece.word == 0, index.mayHavePair(hash.value) { splitStem(&piece, hash.value, end, ending.number) }
                continue
            }
            guard !isProtected(piece) else { return }
            return setStem(&piece, stem, ending.number)
        }
    }

    private func setStem(_ piece: inout TextPiece, _ stem: UInt32, _ ending: UInt16) {
        piece.stem = stem
        piece.ending = ending
        piece.flags.formUnion(TextPiece.Flags(rawValue: index.wordFlags[Int(stem)]).intersection([.startsTerm, .startsCondition]))
    }

    private func isProtected(_ piece: TextPiece) -> Bool {
        analyzer.isProtectedFromStripping(String(decoding: folded(piece), as: UTF8.self))
    }

    private func split(_ piece: inout TextPiece, _ hash: UInt64) {
        guard let pair = index.pair(hash, folded(piece)) else { return }
        markSplit(&piece, pair)
    }

    private func splitStem(_ piece: inout TextPiece, _ hash: UInt64, _ end: Int, _ ending: UInt16) {
        guard let pair = index.pair(hash, Array(folded(piece).prefix(end - piece.start))), !isProtected(piece) else { return }
        piece.ending = ending
        markSplit(&piece, pair)
    }

    private func markSplit(_ piece: inout TextPiece, _ pair: TermIndex.WordPair) {
        piece.flags.insert(.splits)
        piece.flags.formUnion(TextPiece.Flags(rawValue: index.wordFlags[Int(pair.first)]).intersection([.startsTerm, .startsCondition]))
    }

    // MARK: Words with hyphens, apostrophes, dots or other letters

    private mutating func addComplexWord(_ token: Token, _ pieces: inout [TextPiece]) {
        var isFirst = true
        for part in WordParts(token, text) {
            let folded = part.folded(in: text)
            if !isFirst { gap.joinByHyphen() }
            if !isFirst, let ending = endings.number(of: folded), !pieces.isEmpty {
                pieces[pieces.count - 1].tail = UInt8(truncatingIfNeeded: part.end - pieces[pieces.count - 1].end)
                pieces[pieces.count - 1].tailEnding = ending
                gap = GapState(afterWord: true)
                continue
            }
            isFirst = false
            add(part, folded, &pieces)
        }
    }

    private mutating func add(_ part: WordParts.Part, _ folded: [UInt8], _ pieces: inout [TextPiece]) {
        let hash = WordHash.of(folded).value
        let word = index.words.find(folded)
        var piece = TextPiece(
            start: part.start, end: part.end, word: word, stem: 0, ending: 0, gap: gap.kind, mark: gap.mark,
            flags: TextPiece.Flags(rawValue: index.wordFlags[Int(word)]), tail: 0, tailEnding: 0)
        if !part.shape.subtracting(.digits).isEmpty { piece.flags.insert(.needsFolding) }
        gap = GapState(afterWord: true)
        for ending in endings.matching(folded, 0, folded.count) {
            let stem = index.words.find(Array(folded.dropLast(ending.length)))
            if stem != 0, !isProtected(piece) {
                setStem(&piece, stem, ending.number)
                break
            }
        }
        if word == 0, piece.stem == 0, let pair = index.pair(hash, folded) { markSplit(&piece, pair) }
        link(&piece, &pieces)
        pieces.append(piece)
    }

    /// The folded bytes of a piece.
    func folded(_ piece: TextPiece) -> [UInt8] {
        TermRecognizer.folded(piece, in: text)
    }

    // MARK: A piece and the one before it

    /// Sees whether a piece repeats the one before it, or makes one word with it.
    private func link(_ piece: inout TextPiece, _ pieces: inout [TextPiece]) {
        guard piece.gap != .barrier, piece.gap != .mark, let previous = pieces.last, previous.tail == 0 else { return }
        if piece.gap == .hyphen || piece.gap == .spacedHyphen {
            linkHyphenated(&piece, previous, &pieces)
        } else if previous.flags.contains(.boundPrefix) {
            markMerging(previous, piece, &pieces)
        }
    }

    private func linkHyphenated(_ piece: inout TextPiece, _ previous: TextPiece, _ pieces: inout [TextPiece]) {
        let last = pieces.count - 1
        let (first, second) = (folded(previous), folded(piece))
        if reduplicates {
            let compound = String(decoding: first + [0x2D] + second, as: UTF8.self)
            if analyzer.isLexicalCompound(compound) || hasLexicalStem(first, second) {
                pieces[last].flags.insert(.lexicalHead)
                piece.flags.insert(.lexicalTail)
            } else if first == second || (piece.stem != 0 && piece.stem == previous.word) {
                pieces[last].flags.insert(.reduplicated)
                return
            }
        }
        if piece.gap == .hyphen || previous.flags.contains(.boundPrefix) { markMerging(previous, piece, &pieces) }
    }

    /// Whether `first-second` without an ending is a lexical compound: `undang-undangnya`.
    private func hasLexicalStem(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        endings.matching(second, 0, second.count).contains { ending in
            analyzer.isLexicalCompound(String(decoding: first + [0x2D] + second.dropLast(ending.length), as: UTF8.self))
        }
    }

    private func markMerging(_ previous: TextPiece, _ piece: TextPiece, _ pieces: inout [TextPiece]) {
        let merged = endings.merged(folded(previous) + folded(piece), in: index)
        guard merged.word != 0 else { return }
        let flags = TextPiece.Flags(rawValue: index.wordFlags[Int(merged.word)]).intersection([.startsTerm, .startsCondition])
        pieces[pieces.count - 1].flags.formUnion(flags.union(.merges))
    }
}
