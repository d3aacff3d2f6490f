/// A data category of TBX-Basic: by which element it is spelt, where it may stand, and what it may say.
///
/// - Source: ISO 30042:2019, dialects TBX-Min and TBX-Basic (their Schematron rules); TBX-Basic 2008 has the same categories.
struct TBXCategory: Sendable {
    /// The element that carries a category in DCA style and in TBX 2.
    enum Meta: String, Sendable, CaseIterable {
        case admin, descrip, ref, termNote, transac, transacNote, xref
    }

    /// Where a statement stands.
    enum Level: String, Sendable {
        case concept = "conceptEntry"
        case language = "langSec"
        case term = "termSec"
    }

    /// The module, which names the namespace in DCT style.
    enum Module: String, Sendable {
        case min, basic

        var namespace: String { "http://www.tbxinfo.net/ns/\(rawValue)" }
    }

    /// In which groups below a level the category may stand, besides on the level itself.
    enum Grouping: Sendable {
        case none, descripGrp, termNoteGrp, transacGrp, anyButTransacGrp, any
    }

    var name: String
    var meta: Meta
    var module: Module
    var levels: [Level]
    var grouping: Grouping
    /// What it may say; empty for free text.
    var values: [String] = []

    private static let everywhere: [Level] = [.concept, .language, .term]

    /// The categories in the order of the dialects' definition.
    static let all: [TBXCategory] = [
        TBXCategory(name: "customerSubset", meta: .admin, module: .min, levels: [.concept, .term], grouping: .anyButTransacGrp),
        TBXCategory(name: "subjectField", meta: .descrip, module: .min, levels: [.concept], grouping: .descripGrp),
        TBXCategory(
            name: "administrativeStatus", meta: .termNote, module: .min, levels: [.term], grouping: .termNoteGrp,
            values: ["preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts", "supersededTerm-admn-sts"]),
        TBXCategory(
            name: "partOfSpeech", meta: .termNote, module: .min, levels: [.term], grouping: .termNoteGrp,
            values: ["noun", "verb", "adjective", "adverb", "other"]),
        TBXCategory(name: "externalCrossReference", meta: .xref, module: .min, levels: everywhere, grouping: .none),
        TBXCategory(name: "projectSubset", meta: .admin, module: .basic, levels: [.concept, .term], grouping: .anyButTransacGrp),
        TBXCategory(name: "source", meta: .admin, module: .basic, levels: everywhere, grouping: .anyButTransacGrp),
        TBXCategory(name: "context", meta: .descrip, module: .basic, levels: [.term], grouping: .descripGrp),
        TBXCategory(name: "definition", meta: .descrip, module: .basic, levels: [.concept, .language], grouping: .descripGrp),
        TBXCategory(name: "crossReference", meta: .ref, module: .basic, levels: [.concept, .term], grouping: .any),
        TBXCategory(name: "geographicalUsage", meta: .termNote, module: .basic, levels: [.term], grouping: .termNoteGrp),
        TBXCategory(
            name: "grammaticalGender", meta: .termNote, module: .basic, levels: [.term], grouping: .termNoteGrp,
            values: ["masculine", "feminine", "neuter", "other"]),
        TBXCategory(
            name: "termLocation", meta: .termNote, module: .basic, levels: [.term], grouping: .termNoteGrp,
            values: [
                "checkBox", "comboBox", "comboBoxElement", "dialogBox", "groupBox", "informativeMessage", "interactiveMessage", "menuItem",
                "progressBar", "pushButton", "radioButton", "slider", "spinBox", "tab", "tableText", "textBox", "toolTip",
                "user-definedType",
            ]),
        TBXCategory(
            name: "termType", meta: .termNote, module: .basic, levels: [.term], grouping: .termNoteGrp,
            values: ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"]),
        TBXCategory(
            name: "transactionType", meta: .transac, module: .basic, levels: everywhere, grouping: .transacGrp,
            values: ["origination", "modification"]),
        TBXCategory(name: "responsibility", meta: .transacNote, module: .basic, levels: everywhere, grouping: .transacGrp),
        TBXCategory(name: "xGraphic", meta: .xref, module: .basic, levels: [.concept, .language], grouping: .none),
    ]

    /// The category of this name, or `nil`.
    static func named(_ name: String) -> TBXCategory? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
