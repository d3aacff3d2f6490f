import PadananLanguage
import PadananModel

/// Compiles terms into a `TermIndex`.
///
/// A slot stands for a word in a role (`jaminan`; the verb of `mencabut` with all its voices); each form of the word links to the slot,
/// so that patterns are inserted once however many forms there are.
struct TermIndexBuilder {
    private var index: TermIndexDraft
    private let analyzer: any MorphologicalAnalyzer
    private let plainPartsOfSpeech: Set<PartOfSpeech>
    private let boundPrefixes: Set<String>
    /// By word and role: the slot, or 0.
    private var roleSlots: [UInt32] = []
    /// By word and role: the number of its forms in `formLists`, or 0.
    private var formNumbers: [UInt32] = []
    private var formLists: [[(word: UInt32, inflection: UInt16)]] = [[]]
    /// By word: the slot in which it stands as it is written, or 0. The common case, without a dictionary.
    private var fixedSlots: [UInt32] = [0]
    private var inflectionNumbers: [String: UInt16] = [:]
    private var conditionNumbers: [SenseCondition: UInt32] = [:]

    init(analyzer: any MorphologicalAnalyzer, expectedTerms: Int) {
        self.analyzer = analyzer
        plainPartsOfSpeech = analyzer.plainPartsOfSpeech
        boundPrefixes = analyzer.boundPrefixes
        index = TermIndexDraft(wordCapacity: max(256, expectedTerms / 2))
        for word in analyzer.insertableWords { flag(Array(word.utf8), .insertable) }
        for word in boundPrefixes { flag(Array(word.utf8), .boundPrefix) }
    }

    private mutating func flag(_ word: [UInt8], _ flags: TextPiece.Flags) {
        let number = intern(word)
        index.words[number].flags.formUnion(flags)
    }

    // MARK: Terms

    /// Adds a term of `concept`; text without any word is left out.
    mutating func add(_ text: String, concept: Int, term: Int, partOfSpeech: PartOfSpeech, isExact: Bool, condition: SenseCondition?) {
        let parsed = TermElements(text)
        guard !parsed.elements.isEmpty else { return }
        let words = parsed.elements.count
        var flags: CompiledTerm.Flags = isExact ? .exactCase : []
        if partOfSpeech == .noun, words > 1 { flags.insert(.takesInsertion) }
        let compiled = CompiledTerm(
            concept: UInt32(concept), term: UInt16(truncatingIfNeeded: term), rearrangement: 0,
            condition: condition.map { number(of: $0) } ?? 0, hyphens: UInt8(min(255, parsed.hyphens)), flags: flags)
        if plainPartsOfSpeech.contains(partOfSpeech) {
            addPlain(parsed.elements, compiled)
        } else {
            addPatterns(parsed.elements, partOfSpeech, compiled)
        }
    }

    private mutating func addPlain(_ elements: [TermElements.Element], _ term: CompiledTerm) {
        var slots: [UInt32] = []
        slots.reserveCapacity(elements.count)
        var previous: UInt32 = 0
        for element in elements {
            guard case .word(let bytes) = element else {
                slots.append(slot(of: element))
                previous = 0
                continue
            }
            let word = intern(bytes)
            slots.append(fixedSlot(word))
            if previous != 0, mayJoin(previous, word) { index.addPair(previous, word) }
            previous = word
        }
        insert(slots, term)
    }

    /// Inserts a pattern, and once more without its last mark: `a, b, dan c` is also written `a, b dan c`.
    private mutating func insert(_ slots: [UInt32], _ term: CompiledTerm) {
        index.terms.append(term)
        let number = UInt32(index.terms.count - 1)
        index.termTrie.insert(slots, number)
        if let mark = slots.lastIndex(where: { markSlots.contains($0) }) {
            var shorter = slots
            shorter.remove(at: mark)
            index.termTrie.insert(shorter, number)
        }
    }

    private mutating func addPatterns(_ elements: [TermElements.Element], _ partOfSpeech: PartOfSpeech, _ term: CompiledTerm) {
        let words = elements.map { element in
            switch element {
            case .word(let bytes): String(decoding: bytes, as: UTF8.self)
            case .mark(let mark): String(decoding: [mark], as: UTF8.self)
            }
        }
        var numbers = [UInt32](repeating: 0, count: words.count)
        for pattern in analyzer.patterns(of: words, partOfSpeech: partOfSpeech) {
            var compiled = term
            compiled.rearrangement = pattern.rearrangement.map { inflectionNumber($0) } ?? 0
            let parts = pattern.elements.map { part($0, of: words, &numbers) }
            insert(parts.map(\.slot), compiled)
            addPairs(of: parts)
        }
    }

    /// An element of a pattern as the index knows it.
    private struct PatternPart {
        var slot: UInt32
        /// 0 for a mark.
        var word: UInt32
        /// The number of its forms in `formLists`.
        var forms: Int
    }

    private mutating func part(_ element: TermPattern.Element, of words: [String], _ numbers: inout [UInt32]) -> PatternPart {
        if isMark(element.word) { return PatternPart(slot: slot(of: .mark(element.word.utf8.first ?? 0)), word: 0, forms: 0) }
        let word = number(of: element.word, of: words, &numbers)
        let forms = forms(of: element, word)
        return PatternPart(slot: slot(of: element.role, word, forms), word: word, forms: forms)
    }

    /// Words up to which a pattern's word is looked for among those of its term.
    private static let fewWords = 8

    /// The number of a word in a pattern: mostly one of the term's `words`, whose `numbers` are noted.
    private mutating func number(of word: String, of words: [String], _ numbers: inout [UInt32]) -> UInt32 {
        guard words.count <= Self.fewWords, let place = words.firstIndex(of: word) else { return intern(Array(word.utf8)) }
        if numbers[place] == 0 { numbers[place] = intern(Array(word.utf8)) }
        return numbers[place]
    }

    private mutating func addPairs(of parts: [PatternPart]) {
        for (head, second) in zip(parts, parts.dropFirst()) where head.word != 0 && second.word != 0 {
            guard isLongEnough(head.word) else { continue }
            for tail in formLists[second.forms] where isLongEnough(tail.word) { index.addPair(head.word, tail.word) }
        }
    }

    /// The number of an element's forms in `formLists`, as words of the table with their inflections; asked of the analyzer once for each word
    /// and role.
    private mutating func forms(of element: TermPattern.Element, _ word: UInt32) -> Int {
        let place = place(of: word, element.role)
        if formNumbers[place] != 0 { return Int(formNumbers[place]) }
        let forms = analyzer.forms(of: element.word, as: element.role).map { form in
            (
                word: form.form == element.word ? word : intern(Array(form.form.utf8)),
                inflection: form.inflection.map { inflectionNumber($0) } ?? 0
            )
        }
        formLists.append(forms)
        formNumbers[place] = UInt32(formLists.count - 1)
        return formLists.count - 1
    }

    /// Where a word in a role stands in the tables that are by word and role, which grow to hold it.
    private mutating func place(of word: UInt32, _ role: WordRole) -> Int {
        let roles = WordRole.allCases.count
        let place = Int(word) * roles + Int(role.rawValue)
        if place >= formNumbers.count {
            let missing = (index.words.count + 1) * roles - formNumbers.count
            formNumbers.append(contentsOf: repeatElement(0, count: missing))
            roleSlots.append(contentsOf: repeatElement(0, count: missing))
        }
        return place
    }

    /// Words of one or two letters are not looked for inside longer ones.
    private static let shortestJoinedWord = 3

    private func isLongEnough(_ word: UInt32) -> Bool { index.words.length(of: word) >= Self.shortestJoinedWord }

    private func mayJoin(_ first: UInt32, _ second: UInt32) -> Bool { isLongEnough(first) && isLongEnough(second) }

    // MARK: Slots

    private var markSlots: Set<UInt32> = []

    private func isMark(_ word: String) -> Bool {
        word.utf8.count == 1
            && word.utf8.allSatisfy { $0 < 0x80 && !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) && !($0 >= 0x30 && $0 <= 0x39) }
    }

    private mutating func slot(of element: TermElements.Element) -> UInt32 {
        switch element {
        case .word(let bytes): return fixedSlot(intern(bytes))
        case .mark(let mark):
            let slot = fixedSlot(intern([mark]))
            markSlots.insert(slot)
            return slot
        }
    }

    /// The slot of a word in a role, which has the forms of that number.
    private mutating func slot(of role: WordRole, _ word: UInt32, _ forms: Int) -> UInt32 {
        let place = place(of: word, role)
        if roleSlots[place] != 0 { return roleSlots[place] }
        if role == .fixed, formLists[forms].count == 1 {
            roleSlots[place] = fixedSlot(word)
            return roleSlots[place]
        }
        let slot = newSlot()
        roleSlots[place] = slot
        for form in formLists[forms] { link(form.word, to: slot, form.inflection) }
        return slot
    }

    private mutating func fixedSlot(_ word: UInt32) -> UInt32 {
        if fixedSlots[Int(word)] == 0 {
            fixedSlots[Int(word)] = newSlot()
            link(word, to: fixedSlots[Int(word)], 0)
        }
        return fixedSlots[Int(word)]
    }

    private mutating func newSlot() -> UInt32 {
        index.slotCount += 1
        return index.slotCount
    }

    private mutating func link(_ word: UInt32, to slot: UInt32, _ inflection: UInt16) {
        var link = SlotLink(slot: slot, next: 0, inflection: inflection)
        if index.words[word].link.slot != 0 {
            index.links.append(index.words[word].link)
            link.next = UInt32(index.links.count - 1)
        }
        index.words[word].link = link
    }

    private mutating func intern(_ bytes: [UInt8]) -> UInt32 {
        let word = index.words.intern(bytes)
        while fixedSlots.count <= Int(word) { fixedSlots.append(0) }
        return word
    }

    /// The number of an inflection described in words.
    private mutating func inflectionNumber(_ inflection: String) -> UInt16 {
        if let known = inflectionNumbers[inflection] { return known }
        index.inflections.append(inflection)
        let number = UInt16(index.inflections.count - 1)
        inflectionNumbers[inflection] = number
        return number
    }

    // MARK: Conditions

    private mutating func number(of condition: SenseCondition) -> UInt32 {
        if let known = conditionNumbers[condition] { return known }
        index.conditionCount += 1
        let number = index.conditionCount
        conditionNumbers[condition] = number
        index.isDocumentCondition.append(condition.scope == .document)
        for word in condition.words {
            let slots = TermElements(word).elements.map { slot(of: $0) }
            let isExact = Term(word, language: analyzer.language).isAllCapitals
            if !slots.isEmpty { index.conditionTrie.insert(slots, number << 1 | (isExact ? 1 : 0)) }
        }
        return number
    }

    // MARK: End

    private mutating func endingTable(_ steps: InflectionSteps) -> EndingTable {
        var endings = analyzer.endings.map { ending in
            EndingTable.Ending(ending.text, minimumStem: ending.minimumStem, number: inflectionNumber(ending.inflection))
        }
        if analyzer.reduplicates {
            // `anak2` for `anak-anak`, as notes and chats write it.
            endings.append(EndingTable.Ending("2", minimumStem: 3, number: steps.reduplication))
        }
        return EndingTable(endings)
    }

    /// Completes the index.
    consuming func finish() -> TermIndex {
        index.termTrie.freeze()
        index.conditionTrie.freeze()
        for word in 1..<UInt32(index.words.count + 1) {
            var link = index.words[word].link
            while link.slot != 0 {
                if index.termTrie.child(of: 0, link.slot).exists { index.words[word].flags.insert(.startsTerm) }
                if index.conditionTrie.child(of: 0, link.slot).exists { index.words[word].flags.insert(.startsCondition) }
                link = index.links[Int(link.next)]
            }
        }
        let steps = InflectionSteps { inflectionNumber($0) }
        let endings = endingTable(steps)
        return TermIndex(index, analyzer: analyzer, endings: endings, steps: steps)
    }
}
