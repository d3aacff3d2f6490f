import PadananModel

/// Notes in which we write what TBX-Basic has no place for; to other programs they are notes like any other.
///
///     <note>padanan:when=near: kapal | laut</note>
///     <note>padanan:tbx:approvalState=done</note>
///
/// A note and nothing else, because the dialects allow no other element to hold what they don't know.
enum TBXOwnNote {
    static let prefix = "padanan:"
    /// What stands before the name of a data category.
    static let categoryPrefix = "padanan:tbx:"

    /// What a note of ours says.
    enum Content {
        /// The id that was no XML name.
        case id(String)
        case forbidden
        case partOfSpeech(PartOfSpeech)
        case caseRule(CaseRule)
        case condition(SenseCondition)
        case verbatim
        case statement(MasterTableAnnotations.Statement)
    }

    /// The content of `note`, or `nil` when it is somebody else's.
    static func content(of note: String) -> Content? {
        guard note.hasPrefix(prefix) else { return nil }
        if note.hasPrefix(categoryPrefix) {
            return .statement(MasterTableAnnotations.namedStatement(Array(note.utf8.dropFirst(categoryPrefix.utf8.count))))
        }
        let parts = note.dropFirst(prefix.count).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "id": return .id(parts[1])
        case "status": return parts[1] == TermStatus.forbidden.rawValue ? .forbidden : nil
        case "pos": return PartOfSpeech(rawValue: parts[1]).map { .partOfSpeech($0) }
        case "case": return CaseRule(rawValue: parts[1]).map { .caseRule($0) }
        case "when": return SenseCondition(written: parts[1]).map { .condition($0) }
        case "translate": return parts[1] == "no" ? .verbatim : nil
        default: return nil
        }
    }

    /// The note that says `content`.
    static func text(_ content: Content) -> String {
        switch content {
        case .id(let id): "\(prefix)id=\(id)"
        case .forbidden: "\(prefix)status=\(TermStatus.forbidden.rawValue)"
        case .partOfSpeech(let partOfSpeech): "\(prefix)pos=\(partOfSpeech.rawValue)"
        case .caseRule(let rule): "\(prefix)case=\(rule.rawValue)"
        case .condition(let condition): "\(prefix)when=\(condition.written)"
        case .verbatim: "\(prefix)translate=no"
        case .statement(let statement): categoryPrefix + MasterTableAnnotations.named(statement)
        }
    }

    /// Whether a note of somebody else would be read as one of ours or as a mark, so that it has to be wrapped.
    static func needsWrapping(_ note: String) -> Bool {
        note.hasPrefix(prefix) || isReadOnlyMark(note)
    }

    /// The note by which Weblate's users say that a term isn't translated.
    static func isReadOnlyMark(_ note: String) -> Bool {
        note.lowercased() == "read-only"
    }
}
