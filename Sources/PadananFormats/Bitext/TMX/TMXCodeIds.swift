import PadananModel

/// Gives the codes of a text their ids: the `x`, by which codes of source and target correspond, else the `i`, which only pairs a beginning
/// with its end within a text.
///
/// - Source: TMX 1.4b, “x” and “i”.
struct TMXCodeIds {
    private var taken: Set<String> = []
    private var next = 1

    /// Sets the ids of codes as read, with `x` and `i` among their attributes: each span and each code has one of its own; a single code
    /// without `x` has none.
    static func assign(to codes: inout [InlineCode]) {
        if codes.isEmpty { return }
        var ids = TMXCodeIds()
        let partners = partners(codes)
        let leading = codes.indices.filter { partners[$0] == nil }
        let late = leading.filter { !ids.take(codes[$0].attribute("x"), for: &codes[$0]) }
        for index in late where !ids.take(codes[index].attribute("i"), for: &codes[index]) { ids.number(&codes[index]) }
        for (index, partner) in partners { codes[index].id = codes[partner].id }
    }

    /// Takes `id` for a code; false when there is none or another code has it.
    private mutating func take(_ id: String?, for code: inout InlineCode) -> Bool {
        guard let id, !id.isEmpty, taken.insert(id).inserted else { return false }
        code.id = id
        return true
    }

    /// Numbers a code whose numbers others have; one that never had any stays without.
    private mutating func number(_ code: inout InlineCode) {
        guard code.attribute("x") ?? code.attribute("i") != nil else { return code.id = "" }
        while !taken.insert(String(next)).inserted { next += 1 }
        code.id = String(next)
    }

    /// For the end of each span in the text its beginning.
    private static func partners(_ codes: [InlineCode]) -> [Int: Int] {
        var partners: [Int: Int] = [:]
        var open: [String: [Int]] = [:]
        for (index, code) in codes.enumerated() {
            switch code.kind {
            case .opening, .annotationStart: open[key(code), default: []].append(index)
            case .closing, .annotationEnd: partners[index] = open[key(code)]?.popLast()
            case .standalone: break
            }
        }
        return partners
    }

    /// What beginning and end have in common: `i` of `bpt` and `ept`, `x` of `it`; elements with text in them are nested.
    private static func key(_ code: InlineCode) -> String {
        switch code.element {
        case "bpt", "ept": "i" + (code.attribute("i") ?? "")
        case "it": "x" + (code.attribute("x") ?? "")
        default: "-"
        }
    }
}
