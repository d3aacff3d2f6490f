import PadananModel

/// Numbers the codes of a segment from 1: the two of a pair have one number.
struct MarkNumbers {
    private var last = 0
    /// How often an id opens and closes.
    private var pairs: Set<String> = []
    private var open: [String: Int] = [:]

    init(_ codes: [InlineCode]) {
        var openings: [String: Int] = [:]
        var closings: [String: Int] = [:]
        var isInOrder: [String: Bool] = [:]
        for code in codes where code.kind == .opening || code.kind == .closing {
            if code.kind == .opening { openings[code.id, default: 0] += 1 } else { closings[code.id, default: 0] += 1 }
            if code.kind == .closing { isInOrder[code.id] = openings[code.id] == 1 }
        }
        pairs = Set(openings.filter { $0.value == 1 && closings[$0.key] == 1 && isInOrder[$0.key] == true }.keys)
    }

    mutating func next() -> Int {
        last += 1
        return last
    }

    /// The number of `code`, and whether it is one of a pair: a code that lacks its partner goes out as a single mark.
    mutating func number(of code: InlineCode) -> (number: Int, isPaired: Bool) {
        guard code.kind != .standalone, pairs.contains(code.id) else { return (next(), false) }
        if let number = open[code.id] { return (number, true) }
        let number = next()
        open[code.id] = number
        return (number, true)
    }
}
