import PadananModel

/// By what a unit is found, and known to be the same as another.
struct MemoryIdentity {
    /// The hash of the source's text in its scope.
    var sourceKey: Int64
    /// The hash of everything that makes two units different: both texts, their codes, the neighbours and the languages.
    var identity: Int64

    init(_ unit: MemoryUnit, pair: Int, scope: Int, attempt: Int) {
        sourceKey = Self.sourceKey(unit.source.text, scope: scope)
        var hash = MemoryHash(pair)
        hash.combine(unit.target.text)
        for text in [unit.source, unit.target] {
            hash.combine(text.codes.count)
            for code in text.codes { Self.combine(code, into: &hash) }
        }
        hash.combine(unit.previous)
        hash.combine(unit.next)
        hash.combine(attempt)
        identity = hash.value
    }

    static func sourceKey(_ text: String, scope: Int) -> Int64 {
        var hash = MemoryHash(scope)
        hash.combine(text)
        return hash.value
    }

    private static func combine(_ code: InlineCode, into hash: inout MemoryHash) {
        hash.combine(code.offset)
        for text in [code.kind.rawValue, code.id, code.data, code.type] { hash.combine(text) }
    }

    /// Whether two units are one: what may differ is who translated them, where, when, and properties.
    static func isSame(_ first: MemoryUnit, _ second: MemoryUnit) -> Bool {
        isSameText(first.source, second.source) && isSameText(first.target, second.target) && isSame(first.previous, second.previous)
            && isSame(first.next, second.next) && first.languages == second.languages
    }

    private static func isSameText(_ first: InlineText, _ second: InlineText) -> Bool {
        guard isSame(first.text, second.text), first.codes.count == second.codes.count else { return false }
        return zip(first.codes, second.codes).allSatisfy { one, other in
            one.kind == other.kind && one.offset == other.offset && one.id == other.id && one.data == other.data && one.type == other.type
        }
    }

    /// Byte for byte: to Swift, composed and decomposed letters are equal.
    private static func isSame(_ first: String?, _ second: String?) -> Bool {
        guard let first, let second else { return first == nil && second == nil }
        return first.utf8.elementsEqual(second.utf8)
    }
}
