import PadananModel

/// The numbers that TMX wants for codes: `x`, which source and target share, and `i`, which a beginning and its end share.
///
/// - Source: TMX 1.4b, “x” and “i”.
struct TMXCodeNumbers {
    private var numbers: [String: Int] = [:]
    private var taken: Set<Int> = []

    /// - Parameter contents: the texts whose codes correspond to each other by their ids.
    init(_ contents: [InlineText]) {
        if contents.allSatisfy(\.codes.isEmpty) { return }
        let codes = contents.flatMap(\.codes).filter { !Self.key($0).isEmpty }
        // Ids that are numbers stay what they are; the others take what is free.
        for code in codes {
            guard let number = Self.number(Self.key(code)) else { continue }
            numbers[Self.key(code)] = number
            taken.insert(number)
        }
        var next = 1
        for code in codes where numbers[Self.key(code)] == nil {
            while taken.contains(next) { next += 1 }
            numbers[Self.key(code)] = next
            taken.insert(next)
        }
    }

    /// The `x` of a code; `nil` for one without id.
    func external(_ code: InlineCode) -> Int? {
        numbers[Self.key(code)]
    }

    /// The `i` of each code of `content` that begins or ends a span within it; codes without partner have none.
    ///
    /// A span keeps the `i` it was read with, else its id, where no other span has that number.
    func internals(_ content: InlineText) -> [Int: Int] {
        let pairs = Self.pairs(content.codes).map { (start: $0.start, end: $0.end, own: Self.ownNumber(content.codes[$0.start])) }
        var used = Set(pairs.compactMap { $0.own ?? Self.number(content.codes[$0.start].id) })
        var given: Set<Int> = []
        var result: [Int: Int] = [:]
        var next = 1
        for (start, end, own) in pairs.filter({ $0.own != nil }) + pairs.filter({ $0.own == nil }) {
            var number = own ?? Self.number(content.codes[start].id) ?? 0
            if number == 0 || given.contains(number) {
                while used.contains(next) { next += 1 }
                number = next
                used.insert(number)
            }
            given.insert(number)
            (result[start], result[end]) = (number, number)
        }
        return result
    }

    /// The `i` that a code was read with.
    static func ownNumber(_ code: InlineCode) -> Int? {
        code.attribute("i").flatMap(number)
    }

    /// Beginnings and ends that belong together, in the order of the beginnings.
    private static func pairs(_ codes: [InlineCode]) -> [(start: Int, end: Int)] {
        var open: [String: [Int]] = [:]
        var pairs: [(start: Int, end: Int)] = []
        for (index, code) in codes.enumerated() {
            if code.kind == .opening {
                open[code.id, default: []].append(index)
            } else if code.kind == .closing, let start = open[code.id]?.popLast() {
                pairs.append((start, index))
            }
        }
        return pairs.sorted { $0.start < $1.start }
    }

    private static func key(_ code: InlineCode) -> String {
        code.attribute("x") ?? code.id
    }

    private static func number(_ id: String) -> Int? {
        let digits = id.utf8
        guard (1...9).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(id)
    }
}
