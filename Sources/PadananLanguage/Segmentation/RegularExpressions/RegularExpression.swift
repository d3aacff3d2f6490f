/// A regular expression as a tree; what it fits is a set of texts, so that greed and the order of alternatives don't count.
///
/// Supported, in the syntax of ICU and of Java: literals, `.`, sets with ranges, negation, nesting, `&&`, `--`, `-[…]` and POSIX names; the
/// escapes `\d \D \s \S \w \W \h \H \v \V \R \b \B \A \z \Z \t \n \r \f \a \e \cX \xhh \x{h…} \uhhhh \Uhhhhhhhh \0ooo \Q…\E`; `\p{…}` with
/// general categories and the properties of UTS #18; groups of any kind that capture nothing or what nobody asks for; the flags `i`, `m`, `s`,
/// `x` (and `u`, which always holds); `|`; `* + ? {n} {n,} {n,m}`, lazy too, possessive for a single character; `^` and `$`; look-ahead, and
/// look-behind of a greatest length.
/// Refused: back references, `\G`, `\X`, `\N{…}`, atomic groups that aren't a single character's, the flags `d` and `w`, names of scripts and
/// blocks.
/// - Source: ICU User Guide, “Regular Expressions”; SRX 2.0 prescribes that syntax.
indirect enum RegularExpression: Sendable, Hashable {
    case empty
    /// One scalar of the set.
    case set(ScalarSet)
    case sequence([RegularExpression])
    case alternatives([RegularExpression])
    case repetition(RegularExpression, least: Int, most: Int?)
    case look(Look)

    /// A condition on what stands before or behind a place.
    struct Look: Sendable, Hashable {
        var isBehind: Bool
        var isNegated: Bool
        var body: RegularExpression
    }

    /// The set, when it stands for one scalar.
    var singleSet: ScalarSet? {
        if case .set(let set) = self { return set }
        return nil
    }

    /// Its first part and the rest, or its last part and what stands before.
    func split(atFront isFront: Bool) -> (part: RegularExpression, rest: RegularExpression) {
        guard case .sequence(let items) = self, let part = isFront ? items.first : items.last else { return (self, .empty) }
        return (part, .joined(Array(isFront ? items.dropFirst() : items.dropLast())))
    }

    /// The greatest number of scalars it fits, or `nil` when there is none.
    var greatestLength: Int? {
        switch self {
        case .empty, .look: return 0
        case .set: return 1
        case .sequence(let items): return items.reduce(0) { total, item in Self.sum(total, item.greatestLength) }
        case .alternatives(let options):
            return options.reduce(0) { most, option in option.greatestLength.flatMap { length in most.map { max($0, length) } } }
        case .repetition(let item, _, let most): return item.greatestLength.flatMap { length in most.map { Self.product(length, $0) } }
        }
    }

    private static func sum(_ left: Int?, _ right: Int?) -> Int? {
        guard let left, let right else { return nil }
        return left &+ right < left ? Int.max : left &+ right
    }

    private static func product(_ left: Int, _ right: Int) -> Int {
        let (product, isTooLarge) = left.multipliedReportingOverflow(by: right)
        return isTooLarge ? Int.max : product
    }

    // MARK: Making

    static func anyOf(_ options: [RegularExpression]) -> RegularExpression {
        let sets = options.compactMap(\.singleSet)
        var others = options.filter { $0.singleSet == nil }
        if !sets.isEmpty { others.insert(.set(ScalarSet(sets.flatMap(\.ranges))), at: 0) }
        return others.count == 1 ? others[0] : .alternatives(others)
    }

    static func joined(_ items: [RegularExpression]) -> RegularExpression {
        items.count == 1 ? items[0] : items.isEmpty ? .empty : .sequence(items)
    }

    static func ahead(_ body: RegularExpression, isNegated: Bool = false) -> RegularExpression {
        .look(Look(isBehind: false, isNegated: isNegated, body: body))
    }

    static func behind(_ body: RegularExpression, isNegated: Bool = false) -> RegularExpression {
        .look(Look(isBehind: true, isNegated: isNegated, body: body))
    }

    // MARK: Anchors

    static let textStart = behind(.set(.all), isNegated: true)
    static let textEnd = ahead(.set(.all), isNegated: true)

    /// `\b`
    static let wordBoundary = RegularExpression.alternatives([
        .sequence([behind(.set(.word)), ahead(.set(.word), isNegated: true)]),
        .sequence([behind(.set(.word), isNegated: true), ahead(.set(.word))]),
    ])

    /// `\B`
    static let noWordBoundary = RegularExpression.alternatives([
        .sequence([behind(.set(.word)), ahead(.set(.word))]),
        .sequence([behind(.set(.word), isNegated: true), ahead(.set(.word), isNegated: true)]),
    ])

    private static let carriageReturn = RegularExpression.set(ScalarSet(0x0D))
    private static let lineFeed = RegularExpression.set(ScalarSet(0x0A))
    private static let otherTerminators = RegularExpression.set(ScalarSet.lineTerminators.subtracting(ScalarSet(0x0A)))

    /// `$` without the flag `m`: at the end, or before a line end that ends the text; never within one.
    static let textEndOrLastLineEnd = RegularExpression.alternatives([
        textEnd,
        ahead(.sequence([carriageReturn, lineFeed, textEnd])),
        ahead(.sequence([otherTerminators, textEnd])),
        .sequence([behind(carriageReturn, isNegated: true), ahead(.sequence([lineFeed, textEnd]))]),
    ])

    /// `^` with the flag `m`
    static let lineStart = RegularExpression.alternatives([
        textStart,
        .sequence([
            ahead(.set(.all)),
            .alternatives([
                behind(.set(ScalarSet.lineTerminators.subtracting(ScalarSet(0x0D)))),
                .sequence([behind(carriageReturn), ahead(lineFeed, isNegated: true)]),
            ]),
        ]),
    ])

    /// `$` with the flag `m`
    static let lineEnd = RegularExpression.alternatives([
        textEnd, ahead(otherTerminators), .sequence([behind(carriageReturn, isNegated: true), ahead(lineFeed)]),
    ])

    /// `\R`
    static let anyLineEnd = RegularExpression.alternatives([
        .sequence([carriageReturn, lineFeed]),
        .set(ScalarSet.verticalSpace.subtracting(ScalarSet(0x0D))),
        .sequence([carriageReturn, ahead(lineFeed, isNegated: true)]),
    ])
}
