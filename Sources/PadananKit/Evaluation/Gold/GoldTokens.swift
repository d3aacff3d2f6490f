import PadananModel

/// The words and marks by which linked stretches are compared: letters and digits, joined by single hyphens and apostrophes; other signs one by one.
struct GoldTokens {
    private var ranges: [TextRange] = []

    init(_ text: [UInt8]) {
        var offset = 0
        var start: Int?
        var joint: Int?
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            let end = offset + String(scalar).utf8.count
            if Self.isOfWord(scalar) {
                start = start ?? offset
                joint = nil
            } else if start != nil, joint == nil, scalar == "-" || scalar == "'" || scalar == "’" {
                joint = offset
            } else {
                close(&start, &joint, at: offset, text)
                if !Self.isSpace(scalar) { ranges.append(offset..<end) }
            }
            offset = end
        }
        close(&start, &joint, at: offset, text)
    }

    /// Ends the word that began at `start`; a hyphen or apostrophe behind it is a sign of its own.
    private mutating func close(_ start: inout Int?, _ joint: inout Int?, at end: Int, _ text: [UInt8]) {
        if let first = start { ranges.append(first..<(joint ?? end)) }
        if let joint { ranges.append(joint..<end) }
        (start, joint) = (nil, nil)
    }

    /// The numbers of the tokens that `range` touches.
    func touched(by range: TextRange) -> Set<Int> { Set(ranges.indices.filter { ranges[$0].overlaps(range) }) }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber,
            .otherNumber:
            true
        default: scalar == "_"
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value) }
}
