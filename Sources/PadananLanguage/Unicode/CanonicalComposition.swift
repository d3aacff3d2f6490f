/// Normalization Form C, so that composed and decomposed spellings of a word have one key.
///
/// At most `maximumMarks` combining marks are kept on a base: long runs of marks make comparison quadratic and no language has them.
///
/// - Source: Unicode Standard Annex #15; `Data/unicode/canonical-decompositions.tsv`.
enum CanonicalComposition {
    /// Marks kept on one base; the stream-safe limit of UAX #15, section 13.
    static let maximumMarks = 30

    /// Returns `scalars` in NFC. Cost: linear, with a sort of each run of marks.
    ///
    /// - Parameter droppingDotsOfI: whether U+0307 on an `i`, which has a dot already, is left out: İ in lower case.
    static func compose(_ scalars: [Unicode.Scalar], droppingDotsOfI: Bool) -> [Unicode.Scalar] {
        // Below U+0300 there are no marks, and every scalar is its own NFC (UAX #15, quick check).
        if scalars.allSatisfy({ $0.value < 0x300 }) { return scalars }
        var decomposed: [(scalar: Unicode.Scalar, order: UInt8)] = []
        decomposed.reserveCapacity(scalars.count)
        var marks = 0
        for scalar in scalars {
            decompose(scalar.value) { value in
                guard let part = Unicode.Scalar(value) else { return }
                let order = value < 0x300 ? 0 : part.properties.canonicalCombiningClass.rawValue
                marks = order == 0 ? 0 : marks + 1
                if marks <= maximumMarks { decomposed.append((part, order)) }
            }
        }
        sortMarks(&decomposed)
        return recompose(droppingDotsOfI ? withoutDotsOfI(decomposed) : decomposed)
    }

    /// The letter under the marks of `scalar`, or `scalar` itself: `u` of `ü`.
    static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        var base: UInt32?
        decompose(scalar.value) { base = base ?? $0 }
        return base.flatMap(Unicode.Scalar.init) ?? scalar
    }

    /// Drops the dots once the marks are in order, so that canonical equivalents stay equal.
    private static func withoutDotsOfI(_ scalars: [(scalar: Unicode.Scalar, order: UInt8)]) -> [(scalar: Unicode.Scalar, order: UInt8)] {
        var isOnI = false
        return scalars.filter { scalar, order in
            if order == 0 { isOnI = scalar == "i" }
            return !(isOnI && scalar == "\u{307}")
        }
    }

    private static func decompose(_ value: UInt32, _ yield: (UInt32) -> Void) {
        if value < 0xC0 { return yield(value) }
        if (hangulBase..<hangulBase + hangulCount).contains(value) { return decomposeHangul(value, yield) }
        guard let parts = table.decompositions[value] else { return yield(value) }
        decompose(parts.first, yield)
        if let second = parts.second { decompose(second, yield) }
    }

    private static func sortMarks(_ scalars: inout [(scalar: Unicode.Scalar, order: UInt8)]) {
        var start = 0
        while start < scalars.count {
            guard scalars[start].order != 0 else {
                start += 1
                continue
            }
            var end = start
            while end < scalars.count, scalars[end].order != 0 { end += 1 }
            // At most `maximumMarks` elements: insertion sort, which is stable as the algorithm demands.
            for index in start..<end {
                var place = index
                while place > start, scalars[place - 1].order > scalars[place].order {
                    scalars.swapAt(place - 1, place)
                    place -= 1
                }
            }
            start = end
        }
    }

    private static func recompose(_ scalars: [(scalar: Unicode.Scalar, order: UInt8)]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(scalars.count)
        var starter: Int?
        var lastOrder: UInt8 = 0
        for (scalar, order) in scalars {
            let isBlocked = result.count - 1 != starter && lastOrder >= order
            if let starter, !isBlocked, let composed = composition(result[starter].value, scalar.value) {
                result[starter] = composed
                continue
            }
            if order == 0 { starter = result.count }
            lastOrder = order
            result.append(scalar)
        }
        return result
    }

    private static func composition(_ first: UInt32, _ second: UInt32) -> Unicode.Scalar? {
        if let hangul = composeHangul(first, second) { return Unicode.Scalar(hangul) }
        return table.compositions[UInt64(first) << 32 | UInt64(second)].flatMap(Unicode.Scalar.init)
    }

    // MARK: Hangul (Unicode, section 3.12)

    private static let hangulBase: UInt32 = 0xAC00
    private static let hangulCount: UInt32 = 11172
    private static let leadBase: UInt32 = 0x1100
    private static let vowelBase: UInt32 = 0x1161
    private static let tailBase: UInt32 = 0x11A7

    private static func decomposeHangul(_ value: UInt32, _ yield: (UInt32) -> Void) {
        let index = value - hangulBase
        yield(leadBase + index / 588)
        yield(vowelBase + index % 588 / 28)
        if index % 28 != 0 { yield(tailBase + index % 28) }
    }

    private static func composeHangul(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if (leadBase..<leadBase + 19).contains(first), (vowelBase..<vowelBase + 21).contains(second) {
            return hangulBase + ((first - leadBase) * 21 + (second - vowelBase)) * 28
        }
        let isOpenSyllable = (hangulBase..<hangulBase + hangulCount).contains(first) && (first - hangulBase) % 28 == 0
        guard isOpenSyllable, (tailBase + 1..<tailBase + 28).contains(second) else { return nil }
        return first + second - tailBase
    }

    // MARK: Table

    private struct Table: Sendable {
        var decompositions: [UInt32: (first: UInt32, second: UInt32?)] = [:]
        var compositions: [UInt64: UInt32] = [:]
    }

    private static let table: Table = {
        var table = Table()
        for row in DataTable(canonicalDecompositionsData).rows {
            let parts = row[1].split(separator: " ").compactMap { UInt32($0, radix: 16) }
            guard let value = UInt32(row[0], radix: 16), let first = parts.first else { continue }
            let second = parts.count > 1 ? parts[1] : nil
            table.decompositions[value] = (first, second)
            if let second, row.count < 3 { table.compositions[UInt64(first) << 32 | UInt64(second)] = value }
        }
        return table
    }()
}
