import PadananLanguage

/// Cuts text into pieces and looks each up in a glossary's words: the first half of recognition, one pass over the bytes.
///
/// Words that no term has are not kept; nothing goes over the gap behind one. The reader is constant and its state apart, since a reader
/// that changes itself counts references to the text at every word, 17 instructions a byte.
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
        /// The hash of the word read last; 0 when it isn't plain.
        var lastHash: UInt64 = 0
        var cache: ReadingCache
    }

    private let index: TermIndex
    private let text: [UInt8]

    init(_ index: TermIndex, _ text: [UInt8]) {
        self.index = index
        self.text = text
    }

    /// Reads the whole text into `pieces`.
    ///
    /// - Parameter tokens: those of the text, when it is cut already.
    func read(_ tokens: [Token]?, into pieces: inout [TextPiece], cache: inout ReadingCache?) {
        var state = State(pieces: pieces, cache: cache ?? ReadingCache())
        // Lent out, so that they are changed in place.
        (pieces, cache) = ([], nil)
        state.pieces.removeAll(keepingCapacity: true)
        if let tokens {
            for token in tokens { add(token, &state) }
        } else {
            cut(&state)
        }
        (pieces, cache) = (state.pieces, state.cache)
    }

    /// Cuts the text as it is read.
    private func cut(_ state: inout State) {
        var tokenizer = Tokenizer(text)
        while let token = tokenizer.next() {
            add(token, &state)
            if token.kind == .word || token.kind == .number, tokenizer.skipSingleSpace() { state.gap.addSingleSpace() }
        }
    }

    @inline(__always)
    private func add(_ token: Token, _ state: inout State) {
        switch token.kind {
        case .space: state.gap.addSpace(token.shape)
        case .word, .number:
            if token.shape.subtracting(.digits).isEmpty { addPlainWord(token, &state) } else { addComplexWord(token, &state) }
        case .punctuation: state.gap.addMark(text, token)
        case .address, .other: state.gap.addBarrier()
        }
    }

    /// ASCII letters and digits only.
    @inline(__always)
    private func addPlainWord(_ token: Token, _ state: inout State) {
        let reading = state.cache.words.value(of: token.hash) { self.reading(token) }
        if reading.isNothing, !state.gap.joinsWords, !state.lastFlags.contains(.boundPrefix) {
            skip(token, &state)
        } else {
            add(TextPiece(start: token.start, end: token.end, reading: reading, gap: gap(state)), token.hash, &state)
        }
        state.lastHash = token.hash
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

    /// The gap before the next piece.
    @inline(__always)
    private func gap(_ state: State) -> GapState {
        state.isLastKept ? state.gap : state.gap.behindOtherWord()
    }

    /// Appends a piece when a term may have it.
    @inline(__always)
    private func add(_ piece: TextPiece, _ hash: UInt64, _ state: inout State) {
        if state.gap.joinsWords || state.lastFlags.contains(.boundPrefix) { return addLinked(piece, hash, &state) }
        let isKept = piece.word | piece.stem != 0 || !piece.flags.isDisjoint(with: .keeping)
        if isKept { state.pieces.append(piece) }
        note(piece, isKept, &state)
    }

    private func addLinked(_ piece: TextPiece, _ hash: UInt64, _ state: inout State) {
        var piece = piece
        link(&piece, hash, &state)
        let isKept = piece.word | piece.stem != 0 || !piece.flags.isDisjoint(with: .keeping)
        if isKept { state.pieces.append(piece) }
        note(piece, isKept, &state)
    }

    @inline(__always)
    private func note(_ piece: TextPiece, _ isKept: Bool, _ state: inout State) {
        state.lastStart = piece.start
        state.lastEnd = piece.end
        state.lastFlags = piece.flags
        state.lastGap = state.gap
        state.isLastKept = isKept
        state.gap = GapState(afterWord: true)
    }

    // MARK: A word by itself

    /// What a word of ASCII letters and digits may be.
    private func reading(_ token: Token) -> WordReading {
        let word = index.words.find(token.hash, foldingASCII: text, token.start, token.end)
        let record = index.words[word]
        let isSimple = record.link.next == 0 && record.link.inflection == 0
        var reading = WordReading(word: word, slot: isSimple ? record.link.slot : 0, flags: record.flags)
        if index.endings.mayEnd(text, token.end) { stripPlain(&reading, token.start, token.end) }
        if word == 0, reading.stem == 0, index.pairs.mayContain(token.hash) {
            let folded = FoldedKey.fold(text, in: token.range, lowercasing: true)
            if let pair = index.pair(token.hash, folded) { markSplit(&reading, pair) }
        }
        return reading
    }

    private func stripPlain(_ reading: inout WordReading, _ start: Int, _ end: Int) {
        for ending in index.endings.all where index.endings.has(ending, text, start, end) {
            let stemEnd = end - ending.length
            let hash = WordHash.ofASCII(text, start, stemEnd)
            let stem = index.words.find(hash.value, foldingASCII: text, start, stemEnd)
            if stem == 0 {
                if reading.word == 0, index.pairs.mayContain(hash.value) { splitStem(&reading, hash.value, start..<stemEnd, ending) }
                continue
            }
            guard !isProtected(start, end) else { return }
            return setStem(&reading, stem, ending.number)
        }
    }

    private func setStem(_ reading: inout WordReading, _ stem: UInt32, _ ending: UInt16) {
        reading.stem = stem
        reading.ending = ending
        reading.flags.formUnion(index.words[stem].flags.intersection(.starts))
    }

    private func isProtected(_ start: Int, _ end: Int) -> Bool {
        index.analyzer.isProtectedFromStripping(String(decoding: FoldedKey.fold(text, in: start..<end, lowercasing: true), as: UTF8.self))
    }

    private func splitStem(_ reading: inout WordReading, _ hash: UInt64, _ stem: Range<Int>, _ ending: EndingTable.Ending) {
        guard let pair = index.pair(hash, FoldedKey.fold(text, in: stem, lowercasing: true)) else { return }
        guard !isProtected(stem.lowerBound, stem.upperBound + ending.length) else { return }
        reading.ending = ending.number
        markSplit(&reading, pair)
    }

    private func markSplit(_ reading: inout WordReading, _ pair: WordPairTable.Pair) {
        reading.flags.insert(.splits)
        reading.flags.formUnion(index.words[pair.first].flags.intersection(.starts))
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
        var reading = WordReading(word: word, flags: index.words[word].flags.union(.needsFolding))
        for ending in index.endings.all where index.endings.has(ending, folded, 0, folded.count) {
            let stem = index.words.find(Array(folded.dropLast(ending.length)))
            guard stem != 0, !isProtected(part.start, part.end) else { continue }
            setStem(&reading, stem, ending.number)
            break
        }
        if word == 0, reading.stem == 0, let pair = index.pair(WordHash.of(folded).value, folded) { markSplit(&reading, pair) }
        add(TextPiece(start: part.start, end: part.end, reading: reading, gap: gap(state)), 0, &state)
        state.lastHash = 0
    }

    // MARK: A word and the one before it

    /// Sees whether a piece repeats the word before it, or makes one word with it.
    private func link(_ piece: inout TextPiece, _ hash: UInt64, _ state: inout State) {
        guard state.lastEnd > 0, !state.lastFlags.contains(.hasTail), state.gap.kind == .space || state.gap.joinsWords else { return }
        let reading = linkReading(piece, hash, &state)
        let last = state.pieces.count - 1
        if state.gap.joinsWords, index.reduplicates {
            if reading.isLexical {
                if state.isLastKept { state.pieces[last].flags.insert(.lexicalHead) }
                piece.flags.insert(.lexicalTail)
            } else if state.isLastKept, state.pieces[last].word != 0,
                state.pieces[last].word == piece.word || state.pieces[last].word == piece.stem
            {
                state.pieces[last].flags.insert(.reduplicated)
                return
            }
        }
        guard !reading.merging.isEmpty, state.gap.kind == .hyphen || state.lastFlags.contains(.boundPrefix) else { return }
        if state.isLastKept {
            state.pieces[last].flags.formUnion(reading.merging)
        } else {
            var previous = self.previous(state)
            previous.flags.formUnion(reading.merging)
            state.pieces.append(previous)
            state.isLastKept = true
        }
        piece.flags.insert(.merged)
        piece.gap = state.gap.kind
    }

    private func previous(_ state: State) -> TextPiece {
        let reading = WordReading(flags: state.lastFlags)
        return TextPiece(start: state.lastStart, end: state.lastEnd, reading: reading, gap: state.lastGap)
    }

    private func linkReading(_ piece: TextPiece, _ hash: UInt64, _ state: inout State) -> LinkReading {
        let previous = self.previous(state)
        let compute = {
            let (first, second) = (self.folded(previous), self.folded(piece))
            return LinkReading(isLexical: self.isLexicalCompound(first, second), merging: self.merging(first + second))
        }
        guard hash != 0, state.lastHash != 0 else { return compute() }
        var both = WordHash()
        both.combine(state.lastHash)
        both.combine(hash)
        return state.cache.links.value(of: both.value, compute)
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
        return merged.word == 0 ? [] : index.words[merged.word].flags.intersection(.starts).union(.merges)
    }
}
