/// exp(ψ(x)) of variational Bayes: what a count is worth when the parameters are uncertain (Beal 2003, section 3.4). Small counts lose most.
enum ExpectedCount {
    private static let step = 1.0 / 512
    private static let limit = 8.0
    private static let table: [Float] = (0...Int(limit / step) + 1).map { Float(exact(Double($0) * step)) }

    /// - Parameter count: 0 or more.
    static func of(_ count: Float) -> Float {
        guard count < Float(limit) else { return count - 0.5 + 1 / (24 * count) }
        guard count > 0 else { return 0 }
        let place = Double(count) / step
        let index = Int(place)
        let share = Float(place - Double(index))
        return table[index] * (1 - share) + table[index + 1] * share
    }

    /// By the recurrence ψ(x) = ψ(x + 1) − 1/x and the series for large x.
    private static func exact(_ value: Double) -> Double {
        guard value > 0 else { return 0 }
        var (x, correction) = (value, 0.0)
        while x < 16 {
            correction += 1 / x
            x += 1
        }
        let large = x - 0.5 + 1 / (24 * x) + 1 / (48 * x * x)
        return large * exponential(-correction)
    }

    /// e to a power of 0 or less.
    private static func exponential(_ power: Double) -> Double {
        guard power > -700 else { return 0 }
        let x = power / 1024
        var (term, sum) = (1.0, 1.0)
        for k in 1...8 {
            term *= x / Double(k)
            sum += term
        }
        for _ in 0..<10 { sum *= sum }
        return sum
    }
}
