/// How many clean and wrong pairs there were, and how many of each were judged right.
struct QuantityTally: CustomStringConvertible {
    private var clean = (right: 0, all: 0)
    private var wrong = (right: 0, all: 0)

    mutating func add(isClean: Bool, isRight: Bool) {
        if isClean {
            clean = (clean.right + (isRight ? 1 : 0), clean.all + 1)
        } else {
            wrong = (wrong.right + (isRight ? 1 : 0), wrong.all + 1)
        }
    }

    static func + (left: QuantityTally, right: QuantityTally) -> QuantityTally {
        var sum = left
        sum.clean = (left.clean.right + right.clean.right, left.clean.all + right.clean.all)
        sum.wrong = (left.wrong.right + right.wrong.right, left.wrong.all + right.wrong.all)
        return sum
    }

    var description: String { "clean \(clean.right)/\(clean.all), wrong \(wrong.right)/\(wrong.all)" }
}
