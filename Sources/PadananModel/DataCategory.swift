/// What a statement in a termbase is about (TBX data category): `definition`, `context`, `crossReference`.
///
/// Open, because termbases define their own; the named ones are those of TBX-Basic.
/// - Source: ISO 30042:2019 (TBX), dialect TBX-Basic; names as in the DatCatInfo registry.
public struct DataCategory: RawRepresentable, Sendable, Hashable {
    /// The name as written in TBX.
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public init(_ name: String) {
        rawValue = name
    }

    public static let note = DataCategory("note")
    /// Where a statement or a term was found.
    public static let source = DataCategory("source")
    public static let definition = DataCategory("definition")
    /// A text that shows the term in use.
    public static let context = DataCategory("context")
    /// Another entry; `Annotation.target` is its id.
    public static let crossReference = DataCategory("crossReference")
    /// Something outside the termbase; `Annotation.target` is its address.
    public static let externalCrossReference = DataCategory("externalCrossReference")
    /// A picture; `Annotation.target` is its address.
    public static let graphic = DataCategory("xGraphic")
    public static let customer = DataCategory("customerSubset")
    public static let project = DataCategory("projectSubset")
    /// Where a term is used: `en-GB`, `Aceh`.
    public static let geographicalUsage = DataCategory("geographicalUsage")
    /// `masculine`, `feminine`, `neuter` or `other`.
    public static let grammaticalGender = DataCategory("grammaticalGender")
    /// Where in a user interface a term stands: `menuItem`.
    public static let termLocation = DataCategory("termLocation")
    /// A status by a word that `TermStatus` lacks: `supersededTerm-admn-sts`.
    public static let administrativeStatus = DataCategory("administrativeStatus")
    /// A type by a word that `TermType` lacks: `initialism`.
    public static let termType = DataCategory("termType")
    /// A part of speech by a word that `PartOfSpeech` lacks: `pronoun`.
    public static let partOfSpeech = DataCategory("partOfSpeech")
    public static let subjectField = DataCategory("subjectField")
}
