import PadananModel

/// Says in words what an edit of a target does.
enum EditWording {
    /// `write “security guarantees”`, and in place of what where that isn't what the finding marks.
    static func advice(_ edit: TargetEdit, _ finding: Finding, _ segment: CheckedSegment) -> String {
        let target = Array(segment.target.text.utf8)
        let old = TextColumns.excerpt(target, edit.range.clamped(to: 0..<target.count))
        if edit.range.isEmpty { return "insert “\(edit.replacement)”" }
        if edit.replacement.utf8.isEmpty { return "delete “\(old)”" }
        return "write “\(edit.replacement)”" + (finding.target == edit.range ? "" : " in place of “\(old)”")
    }

    /// Whether `message` says itself what to write, insert or delete.
    static func isSaid(in message: String) -> Bool {
        ["write “", "insert “", "delete “"].contains { ByteText.contains(message, $0) }
    }
}
