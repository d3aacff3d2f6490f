import PadananModel
import PadananTerms

/// Gives a remembered target the codes of the text it is proposed for.
///
/// Codes of the memory's source and of the text stand for each other when they are the same in kind and data, in order; ids may differ, as
/// each document numbers its own.
enum CodeAdaptation {
    /// Whether both have the same codes at the same places, whatever their ids.
    static func isSame(_ first: InlineText, _ second: InlineText) -> Bool {
        let (one, other) = (first.codes.filter(\.isCode), second.codes.filter(\.isCode))
        guard one.count == other.count else { return false }
        return zip(one, other).allSatisfy { $0.offset == $1.offset && isSame($0, $1) }
    }

    private static func isSame(_ first: InlineCode, _ second: InlineCode) -> Bool {
        first.kind == second.kind && MemorySimilarity.key(of: first) == MemorySimilarity.key(of: second)
    }

    /// The target of `unit` with the codes of `text`; codes that it has no equivalent of are left out, as annotations are.
    static func target(of unit: MemoryUnit, for text: InlineText) -> InlineText {
        guard !unit.target.codes.isEmpty else { return unit.target }
        let ids = ids(from: unit.source.codes, to: text.codes)
        var target = InlineText(unit.target.text)
        for code in unit.target.codes where code.isCode {
            guard let id = ids[group(code)]?[code.id],
                var adapted = text.codes.first(where: { $0.kind == code.kind && $0.id == id })
            else { continue }
            adapted.offset = code.offset
            target.codes.append(adapted)
        }
        return target
    }

    /// Ids of spans and of what stands alone are apart.
    private static func group(_ code: InlineCode) -> Bool { code.kind == .standalone }

    private static func ids(from remembered: [InlineCode], to wanted: [InlineCode]) -> [Bool: [String: String]] {
        var ids: [Bool: [String: String]] = [:]
        var isTaken = [Bool](repeating: false, count: wanted.count)
        for code in remembered where code.kind == .standalone || code.kind == .opening {
            guard let index = wanted.indices.first(where: { !isTaken[$0] && isSame(code, wanted[$0]) }) else { continue }
            isTaken[index] = true
            ids[group(code), default: [:]][code.id] = wanted[index].id
        }
        for code in remembered where code.kind == .closing && ids[false]?[code.id] == nil {
            guard let index = wanted.indices.first(where: { !isTaken[$0] && isSame(code, wanted[$0]) }) else { continue }
            isTaken[index] = true
            ids[false, default: [:]][code.id] = wanted[index].id
        }
        return ids
    }
}
