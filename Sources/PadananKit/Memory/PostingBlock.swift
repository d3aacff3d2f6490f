/// Units that have a word, in the order of their numbers, each with the weight of its text: the bytes of a row of the index.
///
/// A unit takes two variable-length integers (seven bits a byte, the lowest first): how far its number is from the one before, and the weight.
struct PostingBlock {
    private(set) var count = 1
    let first: Int
    private let firstWeight: Int
    private(set) var last: Int
    /// What follows the first unit.
    private var rest: [UInt8] = []

    init(_ unit: Int, weight: Int) {
        (first, last, firstWeight) = (unit, unit, weight)
    }

    /// Adds a unit whose number is above all others.
    mutating func append(_ unit: Int, weight: Int) {
        Self.write(unit - last, to: &rest)
        Self.write(weight, to: &rest)
        last = unit
        count += 1
    }

    /// The bytes, the first distance being counted from `base`.
    func bytes(from base: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(rest.count + 12)
        Self.write(first - base, to: &bytes)
        Self.write(firstWeight, to: &bytes)
        return bytes + rest
    }

    private static func write(_ number: Int, to bytes: inout [UInt8]) {
        var rest = UInt64(truncatingIfNeeded: number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Calls `body` with the number and weight of each unit in `bytes`. Damaged bytes end the reading.
    @inline(__always)
    static func forEach(in bytes: UnsafeRawBufferPointer, base: Int, _ body: (_ unit: Int, _ weight: Int) -> Void) {
        var (index, unit) = (0, base)
        while index < bytes.count {
            guard let distance = read(bytes, &index), let weight = read(bytes, &index) else { return }
            unit &+= distance
            body(unit, weight)
        }
    }

    @inline(__always)
    private static func read(_ bytes: UnsafeRawBufferPointer, _ index: inout Int) -> Int? {
        var (value, shift) = (UInt64(0), UInt64(0))
        while index < bytes.count, shift < 63 {
            let byte = bytes[index]
            index &+= 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(value) }
            shift &+= 7
        }
        return nil
    }
}
