/// Ids of concepts made from terms.
public enum ConceptSlug {
    /// `term` in lower case, its words joined by hyphens: `security-guarantees`; empty when it has neither letter nor digit.
    public static func make(_ term: String) -> String { MasterTable.slug(term) }
}
