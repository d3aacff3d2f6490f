import Testing

@testable import PadananLanguage

@Suite struct RegularExpressionTests {
    struct Case: CustomStringConvertible {
        var pattern: String
        var fits: [String]
        var others: [String]

        init(_ pattern: String, _ fits: [String], not others: [String]) {
            self.pattern = pattern
            self.fits = fits
            self.others = others
        }

        var description: String { pattern }
    }

    static let cases = [
        Case("", [""], not: ["a"]),
        Case("abc", ["abc"], not: ["", "ab", "abcd", "ABC"]),
        Case("a|bc|", ["a", "bc", ""], not: ["b", "abc"]),
        Case("a.c", ["abc", "aéc", "a😀c"], not: ["ac", "a\nc", "a\u{2028}c", "a\u{85}c"]),
        Case("(?s)a.c", ["a\nc"], not: ["ac"]),
        Case("a*", ["", "a", "aaaa"], not: ["b", "ab"]),
        Case("a+?", ["a", "aa"], not: [""]),
        Case("ab?c", ["ac", "abc"], not: ["abbc"]),
        Case("a{3}", ["aaa"], not: ["aa", "aaaa"]),
        Case("a{2,}", ["aa", "aaaaa"], not: ["a"]),
        Case("a{1,3}?", ["a", "aa", "aaa"], not: ["", "aaaa"]),
        Case("a{0}b", ["b"], not: ["ab"]),
        Case("(ab){2}", ["abab"], not: ["ab", "ababab"]),
        Case("(?:(?:a*)*)*b", ["b", "aaab"], not: ["a"]),
        Case("(?<tahun>\\d{4})", ["2021"], not: ["21"]),
        Case("a++b", ["aab"], not: ["b"]),
        Case("a++ab", [], not: ["aab"]),
        Case("[ab]?+a", ["aa", "ba"], not: ["a"]),
        Case("[ab]{1,2}+a", ["aba"], not: ["aa", "a"]),
        Case("(?>a)b", ["ab"], not: ["a"]),
        Case("(?i)nato", ["NATO", "Nato", "nato"], not: ["nat0"]),
        Case("(?i)straße", ["STRAßE", "straẞe"], not: ["strasse"]),
        Case("(?i)[k]", ["k", "K", "\u{212A}"], not: ["x"]),
        Case("(?i)i", ["I"], not: ["ı", "İ"]),
        Case("(?i)σ", ["Σ", "ς"], not: ["s"]),
        Case("a(?i)b(?-i)c", ["aBc"], not: ["ABc", "aBC"]),
        Case("(?i:a)b", ["Ab"], not: ["AB"]),
        Case("((?i)a)b", ["Ab"], not: ["AB"]),
        Case("((?i)a|b)c", ["Bc"], not: ["BC"]),
        Case("(?x) a b # catatan\n c", ["abc"], not: ["a b c"]),
        Case("(?#catatan)a", ["a"], not: [""]),
        Case("\\Qa.b*\\E+", ["a.b*", "a.b***"], not: ["a.b", "axb*"]),
        Case("\\.\\?\\(\\)\\[\\]\\{\\}\\|\\\\", [".?()[]{}|\\"], not: [""]),
        Case("}]", ["}]"], not: [""]),
        Case("\\t\\n\\r\\f\\a\\e", ["\t\n\r\u{0C}\u{07}\u{1B}"], not: [""]),
        Case("\\x41\\x{1F600}\\u00e9\\U0001F601\\0101\\cA", ["A😀é😁A\u{01}"], not: [""]),
        Case("\\uD83D\\uDE00", ["😀"], not: [""]),
        Case("\\d+", ["123", "٣"], not: ["a", ""]),
        Case("\\D\\S\\W", ["ab-"], not: ["1b-", "a -", "abc"]),
        Case("\\s", [" ", "\u{A0}", "\u{2029}", "\u{3000}", "\u{0B}"], not: ["a", "\u{200B}"]),
        Case("\\w+", ["aéñ_9", "e\u{301}"], not: ["a-b", ""]),
        Case("\\h\\H", ["\ta", "\u{A0}\n"], not: ["\na"]),
        Case("\\v\\V", ["\na"], not: [" a"]),
        Case("\\R", ["\r\n", "\n", "\r", "\u{2028}"], not: ["\n\n", "\r\r"]),
        Case("\\R\\n", ["\n\n", "\r\n\n"], not: ["\r\n"]),
        Case("\\p{Lu}\\p{Ll}\\P{Lu}", ["Abc", "Éa1"], not: ["abc", "ABc", "AbC"]),
        Case("\\pL\\p{L}\\p{Letter}\\p{IsL}", ["aÉλ中"], not: ["a1bc"]),
        Case("\\p{Pe}\\p{Pf}\\p{Po}\\p{Pi}\\p{Ps}", [")”!“("], not: ["(”!“)"]),
        Case("\\p{IsAlphabetic}\\p{Upper}\\p{javaX}?", [], not: []),
        Case("\\p{Alpha}\\p{Punct}\\p{Digit}\\p{Space}\\p{Alnum}", ["a.1 b"], not: ["a.1bb"]),
        Case("\\p{ASCII}\\P{ASCII}", ["aé"], not: ["éa"]),
        Case("[abc]", ["a", "c"], not: ["d", "", "ab"]),
        Case("[^abc]", ["d", "é", "\n"], not: ["a"]),
        Case("[a-cx-z]", ["b", "y"], not: ["d", "-"]),
        Case("[-a][a-]", ["--", "aa"], not: ["b-"]),
        Case("[]a]", ["]", "a"], not: ["[]"]),
        Case("[^]a]", ["b"], not: ["]"]),
        Case("[\\]\\-\\\\]", ["]", "-", "\\"], not: ["a"]),
        Case("[.?!*+(|)$^]", [".", "*", "|", "^"], not: ["a"]),
        Case("[\\p{Lu}\\d_]", ["A", "7", "_"], not: ["a"]),
        Case("[^\\p{Lu}\\s]", ["a"], not: ["A", " "]),
        Case("[a-z&&[^aeiou]]", ["b", "z"], not: ["a", "B"]),
        Case("[a-z&&b-d&&[c-e]]", ["c", "d"], not: ["b", "e"]),
        Case("[a-z--[aeiou]]", ["b"], not: ["a"]),
        Case("[a-z-[aeiou]x]", ["b"], not: ["a"]),
        Case("[\\p{Po}-[,:]]", ["!"], not: [",", ":"]),
        Case("[[a-c][x-z]]", ["a", "z"], not: ["m", "["]),
        Case("[[:upper:][:digit:]]", ["A", "1"], not: ["a", ":"]),
        Case("[[:^alpha:]]", ["1"], not: ["a"]),
        Case("[\\Q]-[\\E]", ["]", "-", "["], not: ["a"]),
        Case("(?i)[^a]", ["b"], not: ["a", "A"]),
        Case("[\\x41-\\u0043]", ["B"], not: ["D"]),
        Case("[a-\\d]", ["a", "-", "5"], not: ["b"]),
        Case("\\bnato\\b", ["nato"], not: []),
        Case("a\\Bb", ["ab"], not: []),
        Case("a\\bb", [], not: ["ab"]),
        Case("(?=ab)a.", ["ab"], not: ["ac"]),
        Case("(?!ab)a.", ["ac"], not: ["ab"]),
        Case(".b(?<=ab)", ["ab"], not: ["cb"]),
        Case(".b(?<!ab)", ["cb"], not: ["ab"]),
        Case("(?!)", [], not: ["", "a"]),
        Case("(?=(?!b.)(?=[abc]{2}$)).*", ["ab", "cc"], not: ["bb", "abc", "a"]),
        Case("(?:x(?=y(?<=xy(?!z)))y)+.?", ["xy", "xyxy", "xya"], not: ["xyz"]),
        Case("a$\\n?", ["a", "a\n"], not: ["a\n\n"]),
        Case("a\\r$\\n", [], not: ["a\r\n"]),
        Case("a\\Z\\r\\n", ["a\r\n"], not: []),
        Case("(?m)a$\\n^b", ["a\nb"], not: []),
        Case("(?m)a$\\r\\n^b", ["a\r\nb"], not: []),
        Case("a$\\n^b", [], not: ["a\nb"]),
    ]

    @Test(arguments: cases.filter { !$0.pattern.contains("javaX") })
    func expressionFitsRightTextsOnly(_ item: Case) throws {
        for text in item.fits { #expect(try PatternPlaces.fits(item.pattern, text), "\(item.pattern) fits \(text.debugDescription)") }
        for text in item.others {
            #expect(try !PatternPlaces.fits(item.pattern, text), "\(item.pattern) doesn't fit \(text.debugDescription)")
        }
    }

    @Test(arguments: [
        ("(a)\\1", 4, "back references are not supported: no automaton remembers what a group held"),
        ("(?<x>a)\\k<x>", 8, "back references are not supported: no automaton remembers what a group held"),
        ("(?<=a*)b", 1, "what a look-behind holds must have a greatest length; write {0,20} instead of * or +"),
        ("(?<!a{2,})b", 1, "what a look-behind holds must have a greatest length; write {0,20} instead of * or +"),
        ("(?>a|ab)c", 1, "atomic groups are not supported; write (?:…)"),
        ("(ab)*+", 5, "a possessive repetition is supported for a single character only; leave out the second “+”"),
        ("a)", 2, "the parenthesis closes nothing; write \\) for the sign"),
        ("x(a", 2, "the parenthesis is not closed"),
        ("[a", 1, "the square bracket is not closed"),
        ("*a", 1, "there is nothing to repeat; write \\* for the sign"),
        ("a|+", 3, "there is nothing to repeat; write \\+ for the sign"),
        ("a**", 3, "there is nothing to repeat; write \\* for the sign"),
        ("a{x}", 2, "a number is expected behind “{”; write \\{ for the sign"),
        ("a{3", 2, "“{” is not closed by “}”"),
        ("a{3,2}", 2, "the interval 3,2 ends before it begins"),
        ("a{1001}", 2, "at most 1000 repetitions are counted; write * or + for any number"),
        ("[z-a]", 2, "the range ends before it begins"),
        ("\\p{Klingon}", 1, "the property “Klingon” is not known; write a general category or a range of characters"),
        ("\\uD800", 1, "half of a surrogate pair stands for no character"),
        ("\\u12", 1, "4 hexadecimal digits are expected"),
        ("\\x{110000}", 1, "there is no such character"),
        ("\\G", 1, "“\\G” is not supported; write ^ for the beginning of the text"),
        ("\\X", 1, "“\\X” is not supported; write a set of characters"),
        ("a\\", 2, "nothing stands behind the last “\\”"),
        ("[\\b]", 2, "an anchor can't stand in a set"),
        ("(?d)a", 3, "the flag “d” is not supported"),
        ("(?q)a", 3, "there is no flag “q”; the flags are i, m, s and x"),
    ])
    func otherExpressionIsRefusedWithItsPlace(_ pattern: String, column: Int, message: String) {
        let problem = #expect(throws: RegularExpressionProblem.self) { try RegularExpressionParser.parse(pattern) }
        #expect(problem == RegularExpressionProblem(column: column, message: message))
    }

    @Test(arguments: [
        "((((((a{100}){100}){100}){100}){100}){100})", "(((((((){1000}){1000}){1000}){1000}){1000}){1000})", "(?:a{0,1000}b){100}",
    ])
    func tooLargeExpressionIsRefused(_ pattern: String) {
        #expect(throws: RegularExpressionProblem.self) { try PatternPlaces(pattern, in: "a") }
    }

    @Test func deepNestingIsRefused() {
        for (open, close) in [("(", ")"), ("[", "]"), ("(?=", ")"), ("[^", "]"), ("(?:a|", ")*")] {
            let pattern = String(repeating: open, count: 50_000) + "a" + String(repeating: close, count: 50_000)
            #expect(throws: RegularExpressionProblem.self) { try RegularExpressionParser.parse(pattern) }
        }
    }

    /// The deepest nesting that is allowed, with alternatives that begin alike at each level.
    @Test func allowedNestingIsUsed() throws {
        let letters = String(repeating: "a", count: 20)
        let pattern = String(repeating: "(?:\(letters)|\(letters)", count: 50) + "b" + String(repeating: ")", count: 50)
        #expect(try PatternPlaces(pattern, in: letters + letters).ends.contains(20))
        let looks = String(repeating: "(?=a", count: 50) + "b" + String(repeating: ")", count: 50)
        #expect(try PatternPlaces(looks, in: "ab").ends.isEmpty)
    }

    /// Law: words that share states in the automaton are found like others.
    @Test(arguments: ["abc|abd|ab|b|", "(?:ab|ac|a)*d|ad|abe", "x(?i:nato|nat|nata)|xn"])
    func alternativesThatBeginAlikeAreAllFound(_ pattern: String) throws {
        for text in ["abc", "abd", "ab", "b", "", "abacd", "ad", "abe", "aad", "xNATO", "xnat", "xNatA", "xn", "a", "xnato "] {
            let isWanted = try Self.oneByOne(pattern, text)
            #expect(try PatternPlaces.fits(pattern, text) == isWanted, "\(pattern) and \(text)")
        }
    }

    /// Whether one of the alternatives at the top fits, each compiled by itself.
    private static func oneByOne(_ pattern: String, _ text: String) throws -> Bool {
        var depth = 0
        var parts = [""]
        for character in pattern {
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            if character == "|", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return try parts.contains { try PatternPlaces.fits($0, text) }
    }

    @Test func placesAreWhereMatchesEndAndBegin() throws {
        let places = try PatternPlaces("ba*", in: "xbaab")
        #expect(places.ends == [2, 3, 4, 5])
        #expect(places.starts == [1, 4])
    }

    @Test func placesLieBetweenCharactersOfAnyLength() throws {
        let text = "é中😀x"
        let places = try PatternPlaces(".?", in: text)
        #expect(places.ends == [0, 2, 5, 9, 10])
        #expect(places.starts == places.ends)
    }

    /// Bytes that are not UTF-8 are read as U+FFFD, one for each.
    @Test func illFormedBytesAreReplacementCharacters() throws {
        let bytes: [UInt8] = [0x61, 0xFF, 0xE2, 0x80, 0x62]
        #expect(try PatternPlaces("a\\x{FFFD}{3}b", in: bytes).ends == [5])
    }
}
