import PadananLanguage

/// Follows patterns through the pieces of a text from one place: the second half of recognition.
///
/// Every reading of a piece is tried (as it stands, doubled, without an ending, as two words, together with the next piece), and one
/// function word may be passed over inside a noun term. Steps are capped, so that the cost stays linear whatever the glossary.
struct TermWalk {
    /// A place where a pattern ends.
    struct Arrival {
        var node: TrieNode
        /// The piece behind the last one taken.
        var next: Int
        var end: Int
        var path: Path
    }

    /// How the walk got there.
    struct Path {
        var derivation = Derivation()
        var hyphens: UInt8 = 0
        var hasInsertion = false
        var isInflected = false
        var isVariant = false

        /// How much was undone, for choosing between equally long matches.
        var cost: Int { (isVariant ? 2 : 0) + (isInflected ? 1 : 0) }
    }

    /// Steps tried from one place: a bound for hostile glossaries, which also bounds the depth of the recursion.
    private static let maximumSteps = 2048

    /// Room for the arrivals from one place, made at once.
    private static let usualArrivals = 6

    private let index: TermIndex
    private let trie: TermTrie
    private let text: [UInt8]
    private let pieces: [TextPiece]
    private var stepsLeft = 0
    private(set) var arrivals: [Arrival] = []

    init(_ index: TermIndex, _ trie: TermTrie, _ text: [UInt8], _ pieces: [TextPiece]) {
        self.index = index
        self.trie = trie
        self.text = text
        self.pieces = pieces
        arrivals.reserveCapacity(Self.usualArrivals)
    }

    /// Collects all places where a pattern that begins at piece `start` ends, in `arrivals`.
    mutating func walk(from start: Int) {
        arrivals.removeAll(keepingCapacity: true)
        stepsLeft = Self.maximumSteps
        take(start, at: 0, Path())
    }

    /// Takes piece `place` in all its readings.
    private mutating func take(_ place: Int, at node: UInt32, _ path: Path) {
        let (word, slot, stem) = (pieces[place].word, pieces[place].slot, pieces[place].stem)
        if slot != 0 {
            let child = trie.child(of: node, slot)
            if child.exists { arrive(at: child, place + 1, path, isLast: false) }
        } else if word != 0 {
            takeWord(word, at: node, place, place + 1, path)
        }
        if stem != 0 {
            // A clitic ends the term; the 2 of `hak2 asasi manusia` is a plural, which any word may be.
            let isLast = pieces[place].ending != index.steps.reduplication
            takeWord(stem, at: node, place, place + 1, ended(path, pieces[place].ending), isLast: isLast)
        }
        guard !pieces[place].flags.isDisjoint(with: [.reduplicated, .merges, .splits]) else { return }
        let piece = pieces[place]
        if piece.flags.contains(.reduplicated) { takeReduplicated(piece, place, at: node, path) }
        if piece.flags.contains(.merges) { takeMerged(piece, place, at: node, path) }
        if piece.flags.contains(.splits) { takeSplit(piece, place, at: node, path) }
    }

    private func ended(_ path: Path, _ ending: UInt16) -> Path {
        var path = path
        path.isInflected = true
        path.derivation = path.derivation.adding(ending)
        return path
    }

    private mutating func takeReduplicated(_ piece: TextPiece, _ place: Int, at node: UInt32, _ path: Path) {
        let second = pieces[place + 1]
        let path = ended(path, index.steps.reduplication)
        if piece.word != 0 {
            if second.word == piece.word { takeWord(piece.word, at: node, place, place + 2, path) }
            if second.stem == piece.word { takeWord(piece.word, at: node, place, place + 2, ended(path, second.ending), isLast: true) }
        }
    }

    private mutating func takeMerged(_ piece: TextPiece, _ place: Int, at node: UInt32, _ path: Path) {
        let joined = TermRecognizer.folded(piece, in: text) + TermRecognizer.folded(pieces[place + 1], in: text)
        let merged = index.endings.merged(joined, in: index)
        var path = path
        path.isVariant = true
        path.derivation = path.derivation.adding(index.steps.hyphenation)
        if merged.ending != 0 { path = ended(path, merged.ending) }
        takeWord(merged.word, at: node, place, place + 2, path, isLast: merged.ending != 0)
    }

    private mutating func takeSplit(_ piece: TextPiece, _ place: Int, at node: UInt32, _ path: Path) {
        let folded = TermRecognizer.folded(piece, in: text)
        var path = path
        path.isVariant = true
        path.derivation = path.derivation.adding(index.steps.join)
        if let pair = index.pair(WordHash.of(folded).value, folded) { return takePair(pair, place, at: node, path, isLast: false) }
        for ending in index.endings.all where ending.number == piece.ending && ending.length < folded.count {
            let stem = Array(folded.dropLast(ending.length))
            guard let pair = index.pair(WordHash.of(stem).value, stem) else { continue }
            return takePair(pair, place, at: node, ended(path, ending.number), isLast: true)
        }
    }

    private mutating func takePair(_ pair: WordPairTable.Pair, _ place: Int, at node: UInt32, _ path: Path, isLast: Bool) {
        var link = index.words[pair.first].link
        while link.slot != 0 {
            let child = trie.child(of: node, link.slot)
            if child.exists { takeWord(pair.second, at: child.id, place, place + 1, path, isLast: isLast) }
            link = index.links[Int(link.next)]
        }
    }

    /// Takes `word`, which ends before piece `next`, in each of its slots.
    @inline(__always)
    private mutating func takeWord(_ word: UInt32, at node: UInt32, _ place: Int, _ next: Int, _ path: Path, isLast: Bool = false) {
        var link = index.words[word].link
        while link.slot != 0 {
            let child = trie.child(of: node, link.slot)
            if child.exists { arrive(at: child, next, link.inflection == 0 ? path : ended(path, link.inflection), isLast: isLast) }
            if link.next == 0 { return }
            link = index.links[Int(link.next)]
        }
    }

    private mutating func arrive(at node: TrieNode, _ next: Int, _ path: Path, isLast: Bool) {
        stepsLeft -= 1
        guard stepsLeft > 0 else { return }
        if node.hasValue { addArrival(node, next, path) }
        guard !isLast, node.hasChildren, next < pieces.count, pieces[next - 1].tail == 0 else { return }
        goOn(from: node.id, next, path)
    }

    private mutating func addArrival(_ node: TrieNode, _ next: Int, _ path: Path) {
        let last = pieces[next - 1]
        guard !last.flags.contains(.lexicalHead) || last.tail != 0 else { return }
        let path = last.tail == 0 ? path : ended(path, last.tailEnding)
        arrivals.append(Arrival(node: node, next: next, end: last.end + Int(last.tail), path: path))
    }

    /// Goes over the gap before piece `next`, if a term may.
    private mutating func goOn(from node: UInt32, _ next: Int, _ path: Path) {
        switch pieces[next].gap {
        case .barrier, .otherWord: return
        case .space:
            take(next, at: node, path)
            if pieces[next].flags.contains(.insertable), !path.hasInsertion { insert(next, at: node, path) }
        case .hyphen:
            var path = path
            path.hyphens &+= 1
            take(next, at: node, path)
        case .spacedHyphen:
            guard pieces[next - 1].flags.contains(.boundPrefix) else { return }
            var path = path
            path.isVariant = true
            path.derivation = path.derivation.adding(index.steps.hyphenation)
            take(next, at: node, path)
        case .mark:
            var link = index.words[index.markWords[Int(pieces[next].mark & 0x7F)]].link
            while link.slot != 0 {
                let child = trie.child(of: node, link.slot)
                if child.exists { take(next, at: child.id, path) }
                link = index.links[Int(link.next)]
            }
        }
    }

    private mutating func insert(_ place: Int, at node: UInt32, _ path: Path) {
        guard place + 1 < pieces.count, pieces[place + 1].gap == .space else { return }
        var path = path
        path.hasInsertion = true
        path.isVariant = true
        path.derivation = path.derivation.adding(index.steps.insertion)
        take(place + 1, at: node, path)
    }
}
