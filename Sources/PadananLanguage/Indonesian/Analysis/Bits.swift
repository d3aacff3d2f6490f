/// Costs as information: minus the logarithm of a share, in sixteenths of a bit.
enum Bits {
    /// One bit.
    static let one = 16

    /// The cost of something that was seen `count` times in `total`.
    static func cost(of count: Int, in total: Int) -> Int {
        guard count > 0, total > count else { return 0 }
        // The sixteenth root of two is approached by squaring: four steps give four binary digits of the fraction.
        var ratio = Double(total) / Double(count)
        var whole = 0
        while ratio >= 2 {
            ratio /= 2
            whole += 1
        }
        var cost = whole
        for _ in 0..<4 {
            ratio *= ratio
            cost = cost * 2 + (ratio >= 2 ? 1 : 0)
            if ratio >= 2 { ratio /= 2 }
        }
        return cost
    }
}
