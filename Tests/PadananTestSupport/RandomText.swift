/// Bytes that no editor would write, for laws that hold for any bytes.
public enum RandomText {
    /// Any bytes at all.
    public static func bytes(count: Int, using generator: inout SeededGenerator) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    /// Words, marks, invisible characters, addresses, cut sequences and NULs in any order.
    public static func mix(pieces count: Int, using generator: inout SeededGenerator) -> [UInt8] {
        (0..<count).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
    }

    private static let pieces: [[UInt8]] =
        [
            "a", "B", "kota", "\u{E9}", "e\u{301}", "\u{301}", "\u{345}", "i\u{307}", "\u{323}", "\u{200B}", "\u{AD}", "\u{2060}", "\u{A0}",
            "\u{2003}", "\u{2028}", "\u{85}", " ", "\t", "\n", "\r\n", "\u{0}", "\u{7F}", "-", "\u{2011}", "'", "\u{2019}", ".", "..", ",",
            ":", "/", "@", "://", "www.", ".com", "_", "0", "12", "3.4", "\u{661}", "\u{1100}", "\u{1161}", "\u{11A8}", "\u{AC00}",
            "\u{1D15E}", "\u{1F600}", "\u{212B}", "\u{0130}", "\u{FFFD}", "\u{FEFF}", "\u{10FFFF}", "\"", "<", "|", "#", "=",
        ].map { Array($0.utf8) } + [[0x80], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xF8], [0xFF], [0xC0, 0xAF]]
}
