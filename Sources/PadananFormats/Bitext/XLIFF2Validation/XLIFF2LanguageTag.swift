/// Whether a language tag is well-formed.
///
/// - Source: RFC 5646 (BCP 47), sections 2.1 and 2.2.9.
enum XLIFF2LanguageTag {
    /// Whether `tag` matches the grammar, and repeats neither a variant nor a singleton.
    static func isWellFormed(_ tag: String) -> Bool {
        let subtags = tag.lowercased().utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map { Array($0) }
        guard subtags.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }) else { return false }
        if subtags[0] == [UInt8(ascii: "x")] { return subtags.count > 1 }
        if irregular.contains(tag.lowercased()) { return true }
        return isLanguageTag(subtags)
    }

    /// Whether two tags are the same; case does not matter.
    static func isEqual(_ left: String, _ right: String) -> Bool {
        let (first, second) = (XLIFF2Values.trimmed(left), XLIFF2Values.trimmed(right))
        return first == second
            || first.utf8.count == second.utf8.count && first.utf8.count < 100 && first.lowercased() == second.lowercased()
    }

    private static func isLanguageTag(_ subtags: [[UInt8]]) -> Bool {
        guard let language = subtags.first, (2...8).contains(language.count), language.allSatisfy(XLIFF2Values.isLetter) else {
            return false
        }
        var rest = subtags.dropFirst()
        if language.count <= 3 {
            for _ in 0..<3 where rest.first.map({ isLetters($0, 3) }) ?? false { rest.removeFirst() }
        }
        if let script = rest.first, isLetters(script, 4) { rest.removeFirst() }
        if let region = rest.first, isLetters(region, 2) || region.count == 3 && region.allSatisfy(XLIFF2Values.isDigit) {
            rest.removeFirst()
        }
        return takeVariants(&rest) && takeExtensions(&rest) && isPrivateUse(rest)
    }

    private static func takeVariants(_ rest: inout ArraySlice<[UInt8]>) -> Bool {
        var variants = Set<[UInt8]>()
        while let variant = rest.first, variant.count >= 5 || variant.count == 4 && XLIFF2Values.isDigit(variant[0]) {
            guard variants.insert(variant).inserted else { return false }
            rest.removeFirst()
        }
        return true
    }

    private static func takeExtensions(_ rest: inout ArraySlice<[UInt8]>) -> Bool {
        var singletons = Set<[UInt8]>()
        while let singleton = rest.first, singleton.count == 1, singleton != [UInt8(ascii: "x")] {
            rest.removeFirst()
            guard singletons.insert(singleton).inserted, rest.first.map({ $0.count >= 2 }) ?? false else { return false }
            while let part = rest.first, part.count >= 2 { rest.removeFirst() }
        }
        return true
    }

    private static func isPrivateUse(_ rest: ArraySlice<[UInt8]>) -> Bool {
        rest.isEmpty || rest.first == [UInt8(ascii: "x")] && rest.count > 1
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool { XLIFF2Values.isDigit(byte) || XLIFF2Values.isLetter(byte) }
    private static func isLetters(_ subtag: [UInt8], _ count: Int) -> Bool {
        subtag.count == count && subtag.allSatisfy(XLIFF2Values.isLetter)
    }

    /// The grandfathered tags that don't match the grammar.
    private static let irregular: Set<String> = [
        "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao",
        "i-tay",
        "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de",
    ]
}
