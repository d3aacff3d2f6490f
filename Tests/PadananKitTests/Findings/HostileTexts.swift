/// Texts that try to be more than text: markup, quotes with combining marks, controls, random bytes. Always the same ones.
enum HostileTexts {
    /// Tests take an index, so that the log of a run has no control characters.
    static let all = chosen + (1...64).map(random)

    private static let chosen = [
        "", "plain", "<script>alert(1)</script>", "\" onerror=\"alert(1)", "' x='", "`x`", "a & b &amp; c", "]]>-->", "\"\u{301}>\u{338}",
        "\u{338}>", "\u{20D2}\"", "<\u{338}b>", "=\u{338}", "a\r\nb\rc", "\u{0}\u{1}\u{B}\u{C}\u{7F}", "\u{2028}\u{2029}",
        "\u{202E}abc\u{202C}",
        "é\u{338}😀", "\u{28}\u{E28}\u{80A8}", "\\u003c \\\" \\", "</script", "<!--", "&#x338;",
    ]

    private static func random(seed: Int) -> String {
        let alphabet = Array("<>&\"'`/=!-] \u{338}\u{301}\u{2028}😀".utf8)
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        let bytes = (0..<120).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let pick = Int(state >> 33)
            return pick % 3 == 0 ? UInt8(truncatingIfNeeded: pick >> 8) : alphabet[(pick >> 8) % alphabet.count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
