import PadananModel

/// The boundaries of a gold case, in UTF-8 offsets.
struct GoldBoundaries {
    let text: [UInt8]
    let isWrapped: Bool?
    private(set) var wanted: Set<Int> = []
    /// Boundaries that may be there or not.
    private(set) var optional: Set<Int> = []

    init(_ gold: GoldCase) throws {
        let marked = [UInt8](try gold.text("text").utf8)
        let sign = Array("‖".utf8)
        if case .bool(let isWrapped)? = gold.object["wrapped"] { self.isWrapped = isWrapped ? true : nil } else { isWrapped = nil }
        var text: [UInt8] = []
        var ends: [Int] = []
        for byte in marked {
            text.append(byte)
            guard byte == sign[sign.count - 1], text.suffix(sign.count).elementsEqual(sign) else { continue }
            text.removeLast(sign.count)
            ends.append(text.count)
        }
        self.text = text
        if ends.isEmpty { ends = try Self.ends(gold, text, "segments", "boundaries") }
        wanted = trimmed(ends)
        optional = trimmed(try Self.offsets(gold, text, "optional"))
    }

    /// The ends of listed segments, else listed offsets.
    private static func ends(_ gold: GoldCase, _ text: [UInt8], _ segments: String, _ boundaries: String) throws -> [Int] {
        guard gold.object[segments] != nil else { return try offsets(gold, text, boundaries) }
        var position = 0
        return try gold.list(segments).map { segment in
            let part = Array((segment.string ?? "").utf8)
            guard let range = GoldSpans.range(of: segment.string, in: Array(text[position...])) else {
                throw gold.defect("segment “\(String(decoding: part, as: UTF8.self))” is not in the text behind those before it")
            }
            position += range.upperBound
            return position
        }
    }

    private static func offsets(_ gold: GoldCase, _ text: [UInt8], _ name: String) throws -> [Int] {
        let points = try gold.list(name).map { value in
            guard let number = value.identifier.flatMap({ Int($0) }), number >= 0 else {
                throw gold.defect("“\(name)” must be offsets in code points")
            }
            return number
        }
        guard !points.isEmpty else { return [] }
        let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
        return try points.map { point in
            guard starts.indices.contains(point) else { throw gold.defect("“\(name)” has \(point), behind the end of the text") }
            return starts[point]
        }
    }

    /// `offsets` before the white space they stand behind, without the beginning and the end of the text.
    func trimmed(_ offsets: [Int]) -> Set<Int> {
        Set(offsets.map(trimmed)).subtracting([0, trimmed(text.count)])
    }

    private func trimmed(_ offset: Int) -> Int {
        var offset = offset
        while offset > 0 {
            var start = offset - 1
            while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
            guard Self.isSpace(String(decoding: text[start..<offset], as: UTF8.self)) else { return offset }
            offset = start
        }
        return offset
    }

    private static func isSpace(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || (0x1C...0x1F).contains($0.value) }
    }

    /// Whether no line break is in the white space behind `offset`.
    func isInline(_ offset: Int) -> Bool {
        for scalar in String(decoding: text[offset...].prefix(200), as: UTF8.self).unicodeScalars {
            if scalar == "\n" { return false }
            if !scalar.properties.isWhitespace { return true }
        }
        return true
    }

    /// What stands around boundaries.
    func excerpts(_ offsets: Set<Int>) -> [String] {
        offsets.sorted().map { offset in
            let before = String(decoding: text[..<offset].suffix(100), as: UTF8.self).suffix(25)
            let after = String(decoding: text[offset...].prefix(60), as: UTF8.self).prefix(15)
            return TextColumns.singleLine("\(before)‖\(after)")
        }
    }
}
