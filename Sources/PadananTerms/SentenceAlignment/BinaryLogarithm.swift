/// Powers and logarithms without the system's library, right to about five digits.
enum BinaryLogarithm {
    /// The natural logarithm of a positive number.
    static func natural(_ value: Float) -> Float { of(value) * 0.693_147_18 }

    /// log₂ of a positive number, by the series of artanh.
    static func of(_ value: Float) -> Float {
        let significand = value.significand
        let isLarge = significand > 1.414_213_6
        let ratio = isLarge ? significand / 2 : significand
        let quotient = (ratio - 1) / (ratio + 1)
        let square = quotient * quotient
        let series = quotient * (2 + square * (0.666_666_7 + square * (0.4 + square * 0.285_714_3)))
        return Float(value.exponent) + (isLarge ? 1 : 0) + series * 1.442_695
    }

    /// 2 to the power of a number below 127; 0 below −126.
    static func power(_ exponent: Float) -> Float {
        guard exponent > -126 else { return 0 }
        let whole = exponent.rounded(.down)
        let x = (exponent - whole) * 0.693_147_18
        let fraction = 1 + x * (1 + x * (0.5 + x * (0.166_666_67 + x * (0.041_666_67 + x * (0.008_333_33 + x * 0.001_388_9)))))
        return fraction * Float(sign: .plus, exponent: Int(whole), significand: 1)
    }
}
