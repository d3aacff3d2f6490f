import PadananModel

/// Turns text of a page into what a reader sees: references decoded, white space collapsed.
///
/// - Source: CSS Text 3, section 4.1.1 (white space is collapsed across inline elements); WHATWG HTML, section 13.2.3.5 (line ends).
struct HTMLTextBuilder {
    /// How white space is treated.
    enum Space {
        case collapsed, preserved
        /// Collapsed, but references to it count.
        case attribute
    }

    let space: Space
    private(set) var output: [UInt8] = []
    /// References by the character they spell.
    private(set) var spellings: [Unicode.Scalar: [UInt8]] = [:]
    private(set) var hasCarriageReturns = false
    /// Whether white space that comes now is left out.
    private var skipsSpace = true

    /// - Parameter skipsSpace: whether white space at the beginning is left out.
    init(_ space: Space, skipsSpace: Bool = true) {
        self.space = space
        self.skipsSpace = skipsSpace
    }

    /// Adds the characters of `text`.
    mutating func append(_ text: ArraySlice<UInt8>, isLiteral: Bool = false) {
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == UInt8(ascii: "&"), !isLiteral,
                let found = HTMLCharacterReferences.reference(at: index, in: text, isAttribute: space == .attribute)
            {
                append(found.scalars, spelling: text[index..<found.end])
                index = found.end
            } else if byte.isHTMLSpace {
                appendSpace(at: &index, in: text)
            } else {
                // A NUL is no character of the page (section 13.2.6.4.7).
                if byte != 0 {
                    output.append(byte)
                    skipsSpace = false
                }
                index += 1
            }
        }
    }

    /// Tells that something other than text stands here; a line break takes the white space around it.
    mutating func appendObject(isLineBreak: Bool) {
        if isLineBreak { dropTrailingSpace() }
        skipsSpace = isLineBreak
    }

    /// Takes away a collapsed space at the end.
    mutating func dropTrailingSpace() {
        if space != .preserved, skipsSpace, output.last == 0x20 { output.removeLast() }
    }

    private mutating func append(_ scalars: [Unicode.Scalar], spelling: ArraySlice<UInt8>) {
        for scalar in scalars {
            if scalar.isASCII, UInt8(scalar.value).isHTMLSpace, space == .collapsed {
                if !skipsSpace { output.append(0x20) }
                skipsSpace = true
            } else {
                output += String(scalar).utf8
                skipsSpace = false
            }
        }
        if scalars.count == 1, let scalar = scalars.first, Self.isHabit(scalar), spellings[scalar] == nil {
            spellings[scalar] = spelling.last == UInt8(ascii: ";") ? Array(spelling) : spelling + [UInt8(ascii: ";")]
        }
    }

    /// Whether the spelling of a character is a matter of taste: signs and letters that are not ASCII.
    private static func isHabit(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return true }
        let byte = UInt8(scalar.value)
        return byte > 0x20 && !byte.isHTMLAlphanumeric && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
    }

    private mutating func appendSpace(at index: inout Int, in text: ArraySlice<UInt8>) {
        let byte = text[index]
        index += 1
        guard space == .preserved else {
            if !skipsSpace { output.append(0x20) }
            skipsSpace = true
            return
        }
        skipsSpace = false
        guard byte == 0x0D else { return output.append(byte) }
        output.append(0x0A)
        if index < text.endIndex, text[index] == 0x0A {
            index += 1
            hasCarriageReturns = true
        }
    }
}
