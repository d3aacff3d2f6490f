/// The parts of a number in words that are not added up yet; two have room in it, more are rare.
struct NumberStack: Sendable {
    private(set) var count = 0
    private var first = ExactNumber.zero
    private var second = ExactNumber.zero
    private var others: [ExactNumber] = []

    init() {}

    /// A stack of one.
    init(_ number: ExactNumber) { append(number) }

    var isEmpty: Bool { count == 0 }

    var last: ExactNumber? {
        switch count {
        case 0: nil
        case 1: first
        case 2: second
        default: others.last
        }
    }

    /// The sum of all.
    var sum: ExactNumber {
        switch count {
        case 0: .zero
        case 1: first
        default: others.reduce(first + second) { $0 + $1 }
        }
    }

    mutating func append(_ number: ExactNumber) {
        switch count {
        case 0: first = number
        case 1: second = number
        default: others.append(number)
        }
        count += 1
    }

    mutating func removeLast() {
        guard count > 0 else { return }
        if count > 2 { others.removeLast() }
        count -= 1
    }

    mutating func replaceLast(_ number: ExactNumber) {
        removeLast()
        append(number)
    }
}
