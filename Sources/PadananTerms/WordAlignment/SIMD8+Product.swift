extension SIMD8<Float> {
    @inline(__always)
    mutating func addProduct(_ factor: Float, _ other: SIMD8<Float>) { self += factor * other }

    @inline(__always)
    mutating func addProduct(_ factor: SIMD8<Float>, _ other: SIMD8<Float>) { self += factor * other }
}
