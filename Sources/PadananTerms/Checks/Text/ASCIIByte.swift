/// Classes of bytes that the checks of marks ask for.
extension UInt8 {
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inline(__always) var isASCIILower: Bool { self &- 0x61 < 26 }
    @inline(__always) var isASCIIUpper: Bool { self &- 0x41 < 26 }
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
    /// A letter, a digit, or a byte of a character outside ASCII.
    @inline(__always) var isWordLike: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
    /// A letter, a digit or `_`.
    @inline(__always) var isIdentifier: Bool { isASCIILetter || isASCIIDigit || self == 0x5F }
    /// A space, a tabulator or a line break.
    @inline(__always) var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
