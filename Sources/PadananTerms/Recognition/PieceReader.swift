import PadananLanguage

/// Cuts text into pieces and looks each up in a glossary's words: the first half of recognition, one pass over the bytes.
///
/// Words that no term has are not kept; nothing goes over the gap behind one. The reader is constant and its state apart, since a reader
/// that changes itself counts references to the text at every word, which took two thirds of the time.
struct PieceReader {
    /// How far it has come.
    private struct State {
        var pieces: [TextPiece]
        var gap = GapState()
        /// The word read last, kept or not.
        var lastStart = 0
        var lastEnd = 0
        var lastFlags: TextPiece.Flags = []
        var lastGap = GapState()
        var isLastKept = false
    }

    private let index: TermIndex
    private let text: [UInt8]

    init(_ index: TermIndex, _ text: [UInt8]) {
        self.index = index
        self.text = text
    }

    /// Reads the whole text into `pieces`.
    func read(into pieces: inout [TextPiece]) {
        var state = State(pieces: pieces)
        pieces = []
        state.pieces.removeAll(keepingCapacity: true)
        var tokenizer = Tokenizer(text)
        while let token = tokenizer.next() {
            switch token.kind {
            case .space: state.gap.addSpace(token.shape)
            case .word, .number:
                if token.shape.subtracting(.digits).isEmpty { addPlainWord(token, &state) } else { addComplexWord(token, &state) }
                if tokenizer.skipSingleSpace() { state.gap.addSingleSpace() }
            case .punctuation: state.gap.addMark(text, token)
            case .address, .other: state.gap.addBarrier()
            }
        }
        pieces = state.pieces
    }

    /// ASCII letters and digits only: nothing is allocated for a word without an ending.
    @inline(__always)
    private func addPlainWord(_ token: Token, _ state: inout State) {
        let word = index.words.find(token.hash, foldingASCII: text, token.start, token.end)
        let mayBeMore = index.endings.mayEnd(text, token.end) || state.gap.joinsWords || state.lastFlags.contains(.boundPrefix)
        if word == 0, !mayBeMore, !index.pairs.mayContain(token.hash) { return skip(token, &state) }
        addFoundWord(token, word, &state)
    }

    /// Goes over a word that no term has.
    @inline(__always)
    private func skip(_ token: Token, _ state: inout State) {
        state.lastStart = token.start
        state.lastEnd = token.end
        state.lastFlags = []
        state.lastGap = state.gap
        state.isLastKept = false
        state.gap = GapState(afterWord: true)
    }

    private func addFoundWord(_ token: Token, _ word: UInt32, _ state: inout State) {
        var piece = TextPiece(start: token.start, end: token.end, word: word, gap: gap(state), flags: index.wordFlags[Int(word)])
        if index.endings.mayEnd(text, token.end) { stripPlain(&piece) }
        if word == 0, piece.stem == 0, index.pairs.mayContain(token.hash) { split(&piece, token.hash) }
        if state.gap.joinsWords || state.lastFlags.contains(.boundPrefix) { link(&piece, &state) }
        append(piece, &state)
    }

    /// The gap before the next piece.
    private func gap(_ state: State) -> GapState {
        state.isLastKept ? state.gap : state.gap.behindOtherWord()
    }

    private func append(_ piece: TextPiece, _ state: inout State) {
        let isKept = piece.word | piece.stem != 0 || !piece.flags.isDisjoint(with: .keeping)
        state.lastStart = piece.start
        state.lastEnd = piece.end
        state.lastFlags = piece.flags
        state.lastGap = state.gap
        state.isLastKept = isKept
        if isKept { state.pieces.append(piece) }
        state.gap = GapState(afterWord: true)
    }

    // MARK: Endings

    private func stripPlain(_ piece: inout TextPiece) {
        for ending in index.endings.all where index.endings.has(ending, text, piece.start, piece.end) {
            let end = piece.end - ending.length
            let hash = WordHash.ofASCII(text, piece.start, end)
            let stem = index.words.find(hash.value, foldingASCII: text, piece.start, end)
            if stem == 0 {
                if piece.word == 0, index.pairs.mayContain(hash.value) { splitStem(&piece, hash.value, end, ending.number) }
                continue
            }
            guard !isProtected(piece.start, piece.end) else { return }
            return setStem(&piece, stem, ending.number)
        }
    }

    private func setStem(_ piece: inout TextPiece, _ stem: UInt32, _ ending: UInt16) {
        piece.stem = stem
        piece.ending = ending
        piece.flags.formUnion(index.wordFlags[Int(stem)].intersection(.starts))
    }

    private func isProtected(_ start: Int, _ end: Int) -> Bool {
        index.analyzer.isProtectedFromStripping(String(decoding: FoldedKey.fold(text, in: start..<end, lowercasing: true), as: UTF8.self))
    }

    // MARK: Words written together

    private func split(_ piece: inout TextPiece, _ hash: UInt64) {
        guard let pair = index.pair(hash, folded(piece)) else { return }
        markSplit(&piece, pair)
    }

    private func splitStem(_ piece: inout TextPiece, _ hash: UInt64, _ end: Int, _ ending: UInt16) {
        guard let pair = index.pair(hash, Array(folded(piece).prefix(end - piece.start))) else { return }
        guard !isProtected(piece.start, piece.end) else { return }
        piece.ending = ending
        markSplit(&piece, pair)
    }

    private func markSplit(_ piece: inout TextPiece, _ pair: WordPairTable.Pair) {
        piece.flags.insert(.splits)
        piece.flags.formUnion(index.wordFlags[Int(pair.first)].intersection(.starts))
    }

    private func folded(_ piece: TextPiece) -> [UInt8] {
        TermRecognizer.folded(piece, in: text)
    }

    // MARK: Words with hyphens, apostrophes, dots or other letters

    private func addComplexWord(_ token: Token, _ state: inout State) {
        var isFirst = true
        for part in WordParts(token, text) {
            if !isFirst { state.gap.joinByHyphen() }
            if part.shape.subtracting(.digits).isEmpty {
                addPlainPart(part, isFirst: isFirst, &state)
            } else {
                addFoldedPart(part, &state)
            }
            isFirst = false
        }
    }

    /// A part of ASCII letters: a clitic behind a hyphen, or a word.
    private func addPlainPart(_ part: WordParts.Part, isFirst: Bool, _ state: inout State) {
        if !isFirst, let ending = index.endings.number(of: text, part.start, part.end) {
            if state.isLastKept {
                let last = state.pieces.count - 1
                state.pieces[last].tail = UInt8(truncatingIfNeeded: part.end - state.pieces[last].end)
                state.pieces[last].tailEnding = ending
            }
            state.lastFlags.insert(.hasTail)
            state.gap = GapState(afterWord: true)
            return
        }
        let hash = WordHash.ofASCII(text, part.start, part.end)
        addPlainWord(Token(start: part.start, end: part.end, hash: hash.value, kind: .word), &state)
    }

    private func addFoldedPart(_ part: WordParts.Part, _ state: inout State) {
        let folded = part.folded(in: text)
        let word = index.words.find(folded)
        var piece = TextPiece(start: part.start, end: part.end, word: word, gap: gap(state), flags: index.wordFlags[Int(word)])
        piece.flags.insert(.needsFolding)
        for ending in index.endings.all where index.endings.has(ending, folded, 0, folded.count) {
            let stem = index.words.find(Array(folded.dropLast(ending.length)))
            guard stem != 0, !isProtected(part.start, part.end) else { continue }
            setStem(&piece, stem, ending.number)
            break
        }
        if word == 0, piece.stem == 0, let pair = index.pair(WordHash.of(folded).value, folded) { markSplit(&piece, pair) }
        if state.gap.joinsWords || state.lastFlags.contains(.boundPrefix) { link(&piece, &state) }
        append(piece, &state)
    }

    // MARK: A word and the one before it

    /// Sees whether a piece repeats the word before it, or makes one word with it.
    private func link(_ piece: inout TextPiece, _ state: inout State) {
        guard state.lastEnd > 0, !state.lastFlags.contains(.hasTail), state.gap.kind == .space || state.gap.joinsWords else { return }
        var previous = TextPiece(start: state.lastStart, end: state.lastEnd, word: 0, gap: state.lastGap, flags: state.lastFlags)
        let (first, second) = (folded(previous), folded(piece))
        let last = state.pieces.count - 1
        if state.gap.joinsWords, index.reduplicates {
            if isLexicalCompound(first, second) {
                if state.isLastKept { state.pieces[last].flags.insert(.lexicalHead) }
                piece.flags.insert(.lexicalTail)
            } else if state.isLastKept, state.pieces[last].word != 0, first == second || piece.stem == state.pieces[last].word {
                state.pieces[last].flags.insert(.reduplicated)
                return
            }
        }
        guard state.gap.kind == .hyphen || state.lastFlags.contains(.boundPrefix) else { return }
        let flags = merging(first + second)
        guard !flags.isEmpty else { return }
        if state.isLastKept {
            state.pieces[last].flags.formUnion(flags)
        } else {
            previous.flags.formUnion(flags)
            state.pieces.append(previous)
            state.isLastKept = true
        }
        piece.flags.insert(.merged)
        piece.gap = state.gap.kind
    }

    /// Whether `first-second`, with or without an ending, is a word of its own: `undang-undangnya`.
    private func isLexicalCompound(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        let compound = first + [0x2D] + second
        if index.analyzer.isLexicalCompound(String(decoding: compound, as: UTF8.self)) { return true }
        return index.endings.all.contains { ending in
            guard index.endings.has(ending, second, 0, second.count) else { return false }
            return index.analyzer.isLexicalCompound(String(decoding: compound.dropLast(ending.length), as: UTF8.self))
        }
    }

    /// The flags of a word that, written together with the next one, is a word of the glossary.
    private func merging(_ joined: [UInt8]) -> TextPiece.Flags {
        let merged = index.endings.merged(joined, in: index)
        return merged.word == 0 ? [] : index.wordFlags[Int(merged.word)].intersection(.starts).union(.merges)
    }
}
