/// Bytes that take the place of others in a file.
struct BytePatch: Sendable {
    var range: Range<Int>
    var bytes: [UInt8]
}

extension [UInt8] {
    /// The bytes with `patches` applied, which are in order and don't overlap. Cost: linear.
    func applying(_ patches: [BytePatch]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count + patches.reduce(0) { $0 + $1.bytes.count - $1.range.count })
        var copied = 0
        for patch in patches {
            result += self[copied..<patch.range.lowerBound]
            result += patch.bytes
            copied = patch.range.upperBound
        }
        return result + self[copied...]
    }
}
