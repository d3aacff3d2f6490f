/// A difference between the terms that two versions of a concept have in a language.
struct TermChange {
    let kind: GlossaryChange.Kind
    /// As in the new version, or in the old of a term that was removed.
    let term: String
    var old: String?
    var new: String?
}
