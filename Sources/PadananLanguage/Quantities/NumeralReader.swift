/// Reads a number from pieces: `dua puluh lima`, `2,5 juta`, `one and a half million`, `two-thirds`, `hundreds of thousands`.
///
/// Words are put on a stack. One that adds must fit into the room of the last (5 into 20, not 20 into 5); one that multiplies takes with it
/// what is smaller than itself (`dua ratus ribu`: 2, 200, 200,000). Cost: linear in the words of the number.
struct NumeralReader {
    private let text: QuantityText
    /// Whether a currency stands before it, so that `M` is a scale.
    private let isMoney: Bool

    private var index: Int
    private var stack = NumberStack()
    private var numeral = Numeral(value: .zero, significand: .zero, end: 0)
    private var wordCount = 0
    private var isFinished = false
    /// Whether the last word multiplied by a thousand or more.
    private var isScaled = false
    private var lastRole: NumberWord.Role?

    /// Returns the number that begins at `index`, or `nil`.
    static func read(_ text: QuantityText, at index: Int, isMoney: Bool = false) -> Numeral? {
        var reader = NumeralReader(text, index, isMoney)
        return reader.read()
    }

    private init(_ text: QuantityText, _ index: Int, _ isMoney: Bool) {
        (self.text, self.index, self.isMoney) = (text, index, isMoney)
    }

    private var lexicon: NumberLexicon { text.rules.lexicon }

    private mutating func read() -> Numeral? {
        guard index < text.pieces.count else { return nil }
        if let fraction = Self.vulgarFraction(text.pieces[index].scalar) {
            push(fraction)
            numeral.kind = .fraction
            index += 1
        } else if text.pieces[index].kind == .digits {
            guard readLiteral() else { return nil }
        } else if text.has(index, .some) {
            guard readBehindSome() else { return nil }
        } else if let article = text.word(index, .article) {
            guard readBehindArticle(article) else { return nil }
        }
        while !isFinished, readNext() {}
        return finished()
    }

    // MARK: Beginnings

    private mutating func readLiteral() -> Bool {
        guard let literal = text.literal(index) else { return false }
        push(literal.value)
        numeral.alternative = literal.alternative
        numeral.isOtherConvention = literal.isOtherConvention
        numeral.isLiteral = true
        index += 1
        readAttachedFraction()
        return true
    }

    /// `6½`, `2 1/2`.
    private mutating func readAttachedFraction() {
        guard index < text.pieces.count, let fraction = Self.vulgarFraction(text.pieces[index].scalar) else { return }
        push(fraction)
        numeral.alternative = nil
        index += 1
    }

    /// `beberapa ribu`, `a few hundred`: as much as `ribuan` and `hundreds`.
    private mutating func readBehindSome() -> Bool {
        guard index + 1 < text.pieces.count, text.has(index + 1, .multiply) else { return false }
        push(.one)
        numeral.kind = .indefinite
        index += 1
        return true
    }

    /// Reads the word behind `a`, which must be one that counts by ones: `a hundred`, `a dozen`, `a quarter`, `a third of`.
    private mutating func readBehindArticle(_ article: NumberWord) -> Bool {
        guard index + 1 < text.pieces.count else { return false }
        for place in lexicon.meanings(text.word(index + 1)) {
            let word = lexicon.meaning(place)
            switch word.role {
            case .multiply:
                push(.one)
            case .denominator:
                push(.one)
                numeral.isOptional = !isPartitive(index + 2)
            case .ordinal:
                guard isPartitive(index + 2), ExactNumber(2).isLess(than: word.value) else { continue }
                push(.one)
            case .fraction, .group:
                break
            default: continue
            }
            index += 1
            return true
        }
        return false
    }

    private func isPartitive(_ index: Int) -> Bool {
        index < text.pieces.count && text.has(index, .partitive)
    }

    // MARK: Going on

    /// Takes the next word into the number; returns false when it doesn't belong to it.
    private mutating func readNext() -> Bool {
        let next = stack.isEmpty ? index : skippingHyphen(index)
        guard next < text.pieces.count else { return false }
        if take(at: next) { return true }
        guard !stack.isEmpty, lastRole != .ordinal else { return false }
        return takeJoined(at: next)
    }

    /// The index behind a hyphen that joins number words: `twenty-five`.
    private func skippingHyphen(_ index: Int) -> Int {
        text.isJoined(index) && text.pieces[index].kind == .dash && text.isJoined(index + 1) ? index + 1 : index
    }

    /// Goes over `and`, `of`, `a` when a word that belongs to the number stands behind.
    private mutating func takeJoined(at next: Int) -> Bool {
        if text.has(next, .joiner), canBeJoined() {
            let before = self
            return takeBehindJoiner(skippingHyphen(next + 1)) || restore(before)
        }
        if text.has(next, .partitive), numeral.kind == .fraction || numeral.kind == .indefinite {
            return takeScale(at: skippingArticle(next + 1))
        }
        if text.has(next, .article), numeral.kind == .fraction { return takeScale(at: next + 1) }
        return takeDenominatorApart(at: next)
    }

    /// `dua per tiga`, where the prefix of `pertiga` is written as a word.
    private mutating func takeDenominatorApart(at next: Int) -> Bool {
        guard lexicon.prefixRole(text.word(next)) == .denominator, next + 1 < text.pieces.count, let word = text.word(next + 1, .add),
            let last = stack.last, last.isLess(than: word.value)
        else { return false }
        return divide(by: word, at: next + 1)
    }

    private func canBeJoined() -> Bool {
        guard let last = stack.last, numeral.kind == .cardinal else { return false }
        return last.isWhole
    }

    private func skippingArticle(_ index: Int) -> Int {
        index < text.pieces.count && text.has(index, .article) ? skippingHyphen(index + 1) : index
    }

    private mutating func restore(_ reader: NumeralReader) -> Bool {
        self = reader
        isFinished = true
        return false
    }

    /// `and a half`, or the rest of a number in words: `two hundred and five`, not `two hundred and five hundred`.
    private mutating func takeBehindJoiner(_ next: Int) -> Bool {
        let behindArticle = skippingArticle(next)
        if behindArticle < text.pieces.count, let half = text.word(behindArticle, .fraction) {
            guard next < behindArticle || numeral.isLiteral == false else { return false }
            push(half.value)
            (numeral.alternative, numeral.isOptional) = (nil, false)
            index = behindArticle + 1
            return true
        }
        guard let last = stack.last, ExactNumber(99).isLess(than: last), next < text.pieces.count, text.pieces[next].kind == .word,
            let rest = NumeralReader.read(text, at: next), rest.kind == .cardinal, !rest.isLiteral
        else { return false }
        // What follows is a number of its own unless it fits into the room of the last: 205, or 205 thousand by the word behind it.
        let small = text.word(next, .add).map(\.value)
        guard
            rest.value.isLess(than: ExactNumber(last.room))
                || (small.map { $0.isLess(than: ExactNumber(last.room)) } ?? false && isOneScale(rest))
        else { return false }
        return take(at: next)
    }

    /// Whether a number is less than a thousand of some scale: `five thousand`.
    private func isOneScale(_ rest: Numeral) -> Bool {
        rest.scale != .one && rest.significand.isLess(than: ExactNumber(100))
    }

    private mutating func takeScale(at next: Int) -> Bool {
        guard next < text.pieces.count else { return false }
        for place in lexicon.meanings(text.word(next)) {
            let word = lexicon.meaning(place)
            guard word.role == .multiply || word.role == .indefinite else { continue }
            guard multiply(by: word.value, at: next) else { continue }
            if word.role == .indefinite { numeral.kind = .indefinite }
            return true
        }
        return false
    }

    /// Takes the piece at `next` in the first of its roles that fits.
    private mutating func take(at next: Int) -> Bool {
        let piece = text.pieces[next]
        if piece.kind == .digits { return takeFollowingDigits(at: next) }
        guard piece.kind == .word else { return false }
        if numeral.isLiteral, stack.count == 1, let scale = abbreviation(piece) { return multiply(by: scale.value, at: next) }
        for place in lexicon.meanings(piece.word) where take(lexicon.meaning(place), at: next) { return true }
        return false
    }

    private func abbreviation(_ piece: QuantityPiece) -> NumberWord? {
        guard !isScaled else { return nil }
        return lexicon.abbreviation(piece.exactWord, isMoney: isMoney)
    }

    /// Digits behind a scale word, when a smaller scale word follows: `2 juta 500 ribu`.
    private mutating func takeFollowingDigits(at next: Int) -> Bool {
        guard isScaled, let last = stack.last, next + 1 < text.pieces.count, text.pieces[next].isSpaced,
            let literal = text.literal(next),
            let scale = text.word(next + 1, .multiply),
            (literal.value * scale.value).isLess(than: ExactNumber(last.room))
        else { return false }
        push(literal.value * scale.value)
        numeral.alternative = nil
        index = next + 2
        return true
    }

    private mutating func take(_ word: NumberWord, at next: Int) -> Bool {
        switch word.role {
        case .add: return add(word, at: next)
        case .teen: return makeTeen(at: next)
        case .multiply: return multiply(by: word.value, at: next)
        case .indefinite: return takeIndefinite(word, at: next)
        case .ordinal: return takeOrdinal(word, at: next)
        case .denominator: return divide(by: word, at: next)
        case .fraction: return takeFraction(word, at: next)
        case .times: return takeTimes(at: next)
        case .multiplier: return takeAlone(word, .multiplier, at: next)
        case .group: return takeAlone(word, .cardinal, at: next)
        case .some, .article, .joiner, .partitive, .negative, .abbreviation, .moneyAbbreviation: return false
        }
    }

    /// Whether words may follow: behind an ordinal only where the first word carries the prefix, `kedua puluh lima`.
    private func mayGoOn() -> Bool {
        numeral.kind != .ordinal || text.rules.ordinalsGoOn
    }

    private mutating func add(_ word: NumberWord, at next: Int) -> Bool {
        if let last = stack.last {
            guard mayGoOn(), numeral.kind != .fraction, numeral.kind != .indefinite, !numeral.isLiteral, word.value != .zero,
                word.value.isLess(than: ExactNumber(last.room))
            else { return false }
        }
        push(word.value)
        numeral.isOptional = word.isOptional && wordCount == 0
        advance(next, .add)
        return true
    }

    private mutating func makeTeen(at next: Int) -> Bool {
        guard let last = stack.last, !numeral.isLiteral, mayGoOn(), lastRole == .add || lastRole == .ordinal,
            last.isLess(than: ExactNumber(10))
        else { return false }
        stack.replaceLast(last + ExactNumber(10))
        numeral.isOptional = false
        advance(next, .teen)
        return true
    }

    private mutating func multiply(by factor: ExactNumber, at next: Int) -> Bool {
        guard mayGoOn() else { return false }
        var sum = ExactNumber.zero
        var kept = stack
        while let last = kept.last, last.isLess(than: factor) || (numeral.isLiteral && stack.count == 1) {
            sum = sum + last
            kept.removeLast()
        }
        if kept.count == stack.count {
            guard stack.isEmpty else { return false }
            sum = .one
            numeral.kind = .indefinite
        }
        let isBare = stack.isEmpty
        let product = sum * factor
        if let last = kept.last, !product.isLess(than: ExactNumber(last.room)) { return false }
        applyScale(factor, sum: sum, isWhole: kept.isEmpty)
        kept.append(product)
        stack = kept
        if numeral.kind == .fraction { numeral.kind = .cardinal }
        // `ribu` alone, as in `beberapa ribu` or a table's heading.
        numeral.isOptional = isBare
        advance(next, .multiply)
        return true
    }

    /// Keeps the number before its scale word, and the alternative in step with it.
    private mutating func applyScale(_ factor: ExactNumber, sum: ExactNumber, isWhole: Bool) {
        isScaled = ExactNumber(999).isLess(than: factor)
        guard isWhole else {
            (numeral.scale, numeral.alternative) = (.one, nil)
            return
        }
        numeral.alternative = numeral.alternative.map { $0 * factor }
        guard isScaled else { return }
        numeral.significand = numeral.scale == .one ? sum : numeral.significand
        numeral.scale = numeral.scale * factor
    }

    private mutating func takeIndefinite(_ word: NumberWord, at next: Int) -> Bool {
        guard stack.isEmpty else { return false }
        push(word.value)
        numeral.kind = .indefinite
        numeral.isOptional = word.isOptional
        advance(next, .indefinite)
        return true
    }

    private mutating func takeOrdinal(_ word: NumberWord, at next: Int) -> Bool {
        if let last = stack.last {
            guard numeral.kind == .cardinal, !numeral.isLiteral else { return false }
            if last == .one, stack.count == 1 { return ExactNumber(2).isLess(than: word.value) && divide(by: word, at: next) }
            guard word.value.isLess(than: ExactNumber(last.room)) else { return false }
        }
        push(word.value)
        numeral.kind = .ordinal
        numeral.isOptional = word.isOptional && wordCount == 0
        advance(next, .ordinal)
        return true
    }

    private mutating func divide(by word: NumberWord, at next: Int) -> Bool {
        let whole = stack.sum
        guard !stack.isEmpty, numeral.kind == .cardinal, whole.isWhole, !isScaled, !numeral.isLiteral, word.value.isWhole,
            ExactNumber(1).isLess(than: word.value)
        else { return false }
        let wasArticle = numeral.isOptional && wordCount == 0
        stack = NumberStack(whole * ExactNumber(1, over: word.value.numerator))
        numeral.kind = .fraction
        numeral.alternative = nil
        numeral.isOptional = wasArticle
        advance(next, .denominator)
        return true
    }

    private mutating func takeFraction(_ word: NumberWord, at next: Int) -> Bool {
        guard let last = stack.last else {
            push(word.value)
            numeral.kind = .fraction
            numeral.isOptional = word.isOptional
            advance(next, .fraction)
            return true
        }
        guard numeral.kind == .cardinal, last.isWhole, !isScaled else { return false }
        if text.rules.halfIsAdded {
            push(word.value)
        } else {
            guard last == .one, stack.count == 1 else { return false }
            stack = NumberStack(word.value)
            numeral.kind = .fraction
        }
        numeral.alternative = nil
        numeral.isOptional = false
        advance(next, .fraction)
        return true
    }

    /// `kali`, `kali lipat`, `times`.
    private mutating func takeTimes(at next: Int) -> Bool {
        guard !stack.isEmpty, numeral.kind == .cardinal || numeral.kind == .indefinite else { return false }
        if numeral.kind == .cardinal { numeral.kind = .multiplier }
        numeral.isOptional = numeral.isOptional && stack.count == 1 && stack.last == .one
        advance(next, .times)
        while index < text.pieces.count, text.has(index, .times) { index += 1 }
        isFinished = true
        return true
    }

    private mutating func takeAlone(_ word: NumberWord, _ kind: Quantity.Kind, at next: Int) -> Bool {
        guard stack.isEmpty else { return false }
        push(word.value)
        numeral.kind = kind
        numeral.isOptional = word.isOptional
        advance(next, word.role)
        isFinished = true
        return true
    }

    // MARK: Ends

    private mutating func push(_ value: ExactNumber) {
        if !stack.isEmpty { numeral.scale = .one }
        stack.append(value)
        isScaled = false
    }

    private mutating func advance(_ next: Int, _ role: NumberWord.Role) {
        index = next + 1
        wordCount += 1
        lastRole = role
    }

    private func finished() -> Numeral? {
        guard !stack.isEmpty else { return nil }
        var result = numeral
        result.value = stack.sum
        if result.scale == .one { result.significand = result.value }
        result.end = index
        return result
    }

    /// - Source: Unicode, Number Forms and Latin-1.
    private static func vulgarFraction(_ scalar: UInt32) -> ExactNumber? {
        switch scalar {
        case 0xBD: ExactNumber(1, over: 2)
        case 0x2153: ExactNumber(1, over: 3)
        case 0x2154: ExactNumber(2, over: 3)
        case 0xBC: ExactNumber(1, over: 4)
        case 0xBE: ExactNumber(3, over: 4)
        case 0x2155: ExactNumber(1, over: 5)
        case 0x215B: ExactNumber(1, over: 8)
        default: nil
        }
    }
}
