import PadananLanguage
import PadananModel

/// Goes through the tokens of a target and collects what is wrong with the space between them.
struct WhitespaceScan {
    struct Defect {
        var message: String
        var range: TextRange
        var edit: TargetEdit?
    }

    private let source: TextReading
    private let target: TextReading
    private(set) var defects: [Defect] = []
    /// More are not worth reading.
    private static let mostDefects = 20
    /// Each question to the whole source costs a pass over it; after these the source is taken to have the same.
    private var questionsLeft = 100

    init(_ reading: PairReading) {
        source = reading.source
        target = reading.target
    }

    mutating func run() {
        let tokens = target.tokens
        for index in tokens.indices {
            let token = tokens[index]
            switch token.kind {
            case .space:
                if index > 0, index + 1 < tokens.count { inspectSpace(token, index) }
                if !target.features.isDisjoint(with: [.tab, .generalPunctuation, .wideSign]) { inspectInvisible(token.range) }
            case .punctuation:
                if index > 0, index + 1 < tokens.count { inspectMark(index) }
                inspectJoint(token)
            case .word where token.end - token.start >= 6:
                inspectWord(token)
                if !target.features.isDisjoint(with: .invisible) { inspectInvisible(token.range) }
            default: break
            }
            if defects.count >= Self.mostDefects { return }
        }
    }

    /// Whether an inline code stands at one of `offsets`.
    private mutating func hasCode(_ offsets: ClosedRange<Int>) -> Bool {
        guard !target.codes.isEmpty else { return false }
        guard questionsLeft > 0 else { return true }
        questionsLeft -= 1
        return target.codes.contains { offsets.contains($0.offset) }
    }

    // MARK: Spaces

    private mutating func inspectSpace(_ token: Token, _ index: Int) {
        if token.end - token.start > 1 { inspectRun(token) }
        let next = target.tokens[index + 1]
        if next.kind == .punctuation { inspectBeforeMark(token, next, index) }
        if index > 0, isOpeningBracket(target.tokens[index - 1]) { inspectAfterBracket(token, target.tokens[index - 1]) }
    }

    private mutating func inspectRun(_ token: Token) {
        guard token.shape.isDisjoint(with: [.lineBreak, .paragraphBreak]), Self.width(target.bytes[token.range]) > 1 else { return }
        guard !target.bytes[token.range].contains(0x09), !target.isInMarkup(token.start) else { return }
        guard !hasCode(token.start...token.end), !sourceHas({ Self.hasRun($0) }) else { return }
        // The layout of forms and tables.
        guard token.end - token.start < 12 else { return }
        defects.append(Defect(message: Self.doubled, range: token.range, edit: TargetEdit(token.range, " ")))
    }

    /// Whether the source has what is asked for too.
    private mutating func sourceHas(_ question: (TextReading) -> Bool) -> Bool {
        guard questionsLeft > 0 else { return true }
        questionsLeft -= 1
        return question(source)
    }

    private static func hasRun(_ source: TextReading) -> Bool {
        source.tokens.contains {
            $0.kind == .space && $0.end - $0.start > 1 && $0.start > 0 && $0.end < source.bytes.count
                && $0.shape.isDisjoint(with: [.lineBreak, .paragraphBreak]) && width(source.bytes[$0.range]) > 1
        }
    }

    /// How many spaces one sees: zero-width characters aside.
    private static func width(_ bytes: ArraySlice<UInt8>) -> Int {
        var (width, index) = (0, bytes.startIndex)
        while index < bytes.endIndex {
            let length = bytes[index] < 0x80 ? 1 : bytes[index] < 0xE0 ? 2 : 3
            if !isInvisible(bytes, index) { width += 1 }
            index += length
        }
        return width
    }

    /// U+200B to U+200F, U+2060, U+FEFF, U+00AD.
    private static func isInvisible(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
        switch bytes[index] {
        case 0xE2:
            guard index + 2 < bytes.endIndex else { return false }
            return bytes[index + 1] == 0x80 && (0x8B...0x8F).contains(bytes[index + 2])
                || bytes[index + 1] == 0x81 && bytes[index + 2] == 0xA0
        case 0xEF: return true
        case 0xC2: return index + 1 < bytes.endIndex && bytes[index + 1] == 0xAD
        default: return false
        }
    }

    // MARK: Tabs and zero-width spaces

    private mutating func inspectInvisible(_ range: TextRange) {
        for index in range {
            let sign = target.bytes[index]
            if sign == 0x09, !source.features.contains(.tab) {
                return defects.append(
                    Defect(message: Self.tab, range: index..<index + 1, edit: TargetEdit(index..<index + 1, " ", isCertain: false)))
            }
            guard sign == 0xE2 || sign == 0xEF, index + 2 < range.upperBound, !target.isInMarkup(index) else { continue }
            let isZeroWidth =
                sign == 0xEF && target.bytes[index + 1] == 0xBB && target.bytes[index + 2] == 0xBF
                || sign == 0xE2 && target.bytes[index + 1] == 0x80 && target.bytes[index + 2] == 0x8B
            if isZeroWidth, source.features.isDisjoint(with: .invisible) {
                return defects.append(Defect(message: Self.zeroWidth, range: index..<index + 3, edit: TargetEdit(index..<index + 3, "")))
            }
        }
    }

    // MARK: Before a mark

    private mutating func inspectBeforeMark(_ space: Token, _ mark: Token, _ index: Int) {
        let sign = target.bytes[mark.start]
        guard space.shape.isDisjoint(with: [.lineBreak, .paragraphBreak]), isSpacelessBefore(sign), index > 0 else { return }
        guard endsWord(target.bytes[space.start - 1]), endsClause(mark.end, sign), !target.isInMarkup(mark.start) else { return }
        guard !hasCode(space.start...space.end) else { return }
        guard !sourceHas({ Self.hasSpace(before: sign, in: $0) }) else { return }
        defects.append(
            Defect(message: Self.before(target.text(mark.range)), range: space.start..<mark.end, edit: TargetEdit(space.range, "")))
    }

    private func isSpacelessBefore(_ sign: UInt8) -> Bool {
        switch sign {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
        case UInt8(ascii: ")"), UInt8(ascii: "]"): true
        default: false
        }
    }

    private func endsWord(_ byte: UInt8) -> Bool {
        byte.isWordLike || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "%")
    }

    /// Whether what follows a mark lets it be the end of a clause: not `.NET`, `:)`, `10 : 30`, `...`.
    private func endsClause(_ end: Int, _ sign: UInt8) -> Bool {
        let next = target.byte(end)
        if sign == UInt8(ascii: ":") || sign == UInt8(ascii: ";") { return next.isASCIISpace && !target.byte(end + 1).isASCIIDigit }
        return next.isASCIISpace || next == UInt8(ascii: "\"") || next == 0xE2 && sign != UInt8(ascii: ".")
    }

    /// Whether a text has white space before `sign` anywhere.
    private static func hasSpace(before sign: UInt8, in text: TextReading) -> Bool {
        zip(text.tokens, text.tokens.dropFirst()).contains { $0.kind == .space && text.bytes[$1.start] == sign }
    }

    // MARK: Behind an opening bracket

    private func isOpeningBracket(_ token: Token) -> Bool {
        token.kind == .punctuation && (target.bytes[token.start] == UInt8(ascii: "(") || target.bytes[token.start] == UInt8(ascii: "["))
    }

    private mutating func inspectAfterBracket(_ space: Token, _ bracket: Token) {
        // `:(` and `[ ]` are not brackets with words in them.
        guard bracket.start == 0 || target.bytes[bracket.start - 1].isASCIISpace, target.byte(space.end).isWordLike else { return }
        guard !target.isInMarkup(bracket.start), space.shape.isDisjoint(with: [.lineBreak, .paragraphBreak]) else { return }
        let sign = target.bytes[bracket.start]
        guard !sourceHas({ Self.hasSpace(behind: sign, in: $0) }) else { return }
        guard !hasCode(space.start...space.end) else { return }
        defects.append(
            Defect(message: Self.behind(target.text(bracket.range)), range: bracket.start..<space.end, edit: TargetEdit(space.range, "")))
    }

    private static func hasSpace(behind sign: UInt8, in text: TextReading) -> Bool {
        zip(text.tokens, text.tokens.dropFirst()).contains { $1.kind == .space && text.bytes[$0.start] == sign }
    }

    // MARK: Missing space

    private mutating func inspectMark(_ index: Int) {
        let tokens = target.tokens
        let (before, mark, after) = (tokens[index - 1], tokens[index], tokens[index + 1])
        let sign = target.bytes[mark.start]
        guard after.kind == .word, before.kind == .word || before.kind == .number, needsSpace(sign, before, after) else { return }
        guard !target.isInMarkup(mark.start), !hasCode(mark.start...mark.end) else { return }
        guard !sourceHas({ Self.isTight(sign, in: $0) }) else { return }
        let edit = TargetEdit(mark.end..<mark.end, " ", isCertain: false)
        defects.append(Defect(message: Self.missing(target.text(mark.range)), range: mark.range, edit: edit))
    }

    private func needsSpace(_ sign: UInt8, _ before: Token, _ after: Token) -> Bool {
        let (left, right) = (before.end - before.start, after.end - after.start)
        guard target.bytes[after.start].isASCIILetter else { return false }
        switch sign {
        case UInt8(ascii: ","), UInt8(ascii: ";"): return left > 1 || right > 1
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            return before.kind == .word && left > 2 && right > 1 && target.bytes[before.end - 1].isASCIILower
        case UInt8(ascii: "."):
            // `yesterday.The`, but not `Node.js`, `ASP.NET`, `U.S.A`.
            return before.kind == .word && left > 1 && right > 1 && target.bytes[before.end - 1].isASCIILower
                && target.bytes[before.end - 2].isASCIILower && target.bytes[after.start].isASCIIUpper
                && target.bytes[after.start + 1].isASCIILower
        default: return false
        }
    }

    /// Whether a text has `sign` between words without space anywhere.
    private static func isTight(_ sign: UInt8, in text: TextReading) -> Bool {
        zip(text.tokens, zip(text.tokens.dropFirst(), text.tokens.dropFirst(2))).contains {
            text.bytes[$1.0.start] == sign && $1.0.kind == .punctuation && $0.kind != .space && $1.1.kind == .word
        }
    }

    // MARK: Brackets, quotation marks and apostrophes

    /// Space that is missing beside a bracket or quotation mark, or too much within quotation marks or before `'s`.
    private mutating func inspectJoint(_ token: Token) {
        guard let joint = SpaceJoint.at(token.start, in: target), !target.isInMarkup(token.start) else { return }
        guard !hasCode(joint.range.lowerBound...joint.range.upperBound) else { return }
        guard !sourceHas({ source in source.tokens.contains { SpaceJoint.at($0.start, in: source)?.kind == joint.kind } }) else { return }
        let mark = target.text(token.range)
        defects.append(Defect(message: Self.joint(joint.kind, mark), range: joint.range, edit: joint.edit))
    }

    // MARK: Words run together

    private mutating func inspectWord(_ token: Token) {
        guard let seam = JoinedWords.seam(in: target.bytes, token.range), !target.isInMarkup(token.start) else { return }
        let word = target.bytes[token.range]
        guard !sourceHas({ JoinedWords.occurs(word, in: $0.bytes) }) else { return }
        let edit = TargetEdit(seam..<seam, " ", isCertain: false)
        defects.append(
            Defect(message: Self.joined(target.text(token.start..<seam), target.text(seam..<token.end)), range: token.range, edit: edit))
    }
}

extension WhitespaceScan {
    private static let doubled = "more than one space"
    private static let tab = "a tabulator that the source doesn't have"
    private static let zeroWidth = "a zero-width space that the source doesn't have"

    private static func before(_ mark: String) -> String {
        "a space before “\(mark)”"
    }

    private static func behind(_ mark: String) -> String {
        "a space behind “\(mark)”"
    }

    private static func joint(_ kind: SpaceJoint.Kind, _ mark: String) -> String {
        switch kind {
        case .tightBefore: "no space before “\(mark)”"
        case .tightBehind: "no space behind “\(mark)”"
        case .wideQuote: "a space on both sides of “\(mark)”"
        case .wideApostrophe: "a space before “\(mark)s”"
        }
    }

    private static func missing(_ mark: String) -> String {
        "no space behind “\(mark)”"
    }

    private static func joined(_ first: String, _ second: String) -> String {
        "“\(first)” and “\(second)” are run together"
    }
}
