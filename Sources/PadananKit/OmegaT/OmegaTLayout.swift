/// The folders and files of an OmegaT project.
///
/// - Source: OmegaT 6 user manual, “Project folder”.
enum OmegaTLayout {
    static let projectFile = "omegat.project"
    /// Documents to translate, and their translations.
    static let source = "source"
    static let target = "target"
    static let glossary = "glossary"
    static let memory = "tm"
    static let dictionary = "dictionary"
    /// What OmegaT keeps for itself.
    static let inner = "omegat"

    /// The translations of the project.
    static let translations = "\(inner)/project_save.tmx"
    /// Segmentation rules as OmegaT 6 reads them, and as it does up to 5.
    static let rules = "\(inner)/segmentation.srx"
    static let oldRules = "\(inner)/segmentation.conf"

    /// Below `memory`: a memory whose translations are put into segments that have none, one whose translations replace others, and one
    /// whose translations are offered as those of a machine.
    static let automatic = "\(memory)/auto"
    static let enforced = "\(memory)/enforce"
    static let machine = "\(memory)/mt"

    /// The glossary that OmegaT adds terms to, which is none of those that are exported.
    static let ownTerms = "added-in-omegat.txt"

    /// The languages as OmegaT writes them: `ID`, `EN-GB`.
    static func language(_ tag: String) -> String { tag.uppercased() }
}
