/// The attributes of TMX.
///
/// - Source: TMX 1.4b, “Attributes”.
enum TMXAttribute: Int, CaseIterable {
    case version, creationtool, creationtoolversion, segtype, memoryFormat, adminlang, srclang, datatype, originalEncoding
    case creationdate, creationid, changedate, changeid, tuid, usagecount, lastusagedate, language, oldLanguage
    case name, base, unicode, code, entity, substitute, type, internalMatch, externalMatch, position, association

    /// The attribute written `name`.
    init?(_ name: String) {
        guard let number = Self.written.firstIndex(of: name) else { return nil }
        self.init(rawValue: number)
    }

    /// The name as written.
    var written: String { Self.written[rawValue] }

    /// The names, in the order of the cases.
    private static let written = [
        "version", "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype", "o-encoding",
        "creationdate", "creationid", "changedate", "changeid", "tuid", "usagecount", "lastusagedate", "xml:lang", "lang",
        "name", "base", "unicode", "code", "ent", "subst", "type", "i", "x", "pos", "assoc",
    ]

    private static let shared: [TMXAttribute] = [
        .originalEncoding, .datatype, .usagecount, .lastusagedate, .creationtool, .creationtoolversion, .memoryFormat,
    ]
    /// Those of a `tuv`, apart from its language.
    static let ofVariants = shared + [.creationdate, .creationid, .changedate, .changeid]
    /// Those of a `tu`, apart from its id and who made and changed it.
    static let ofUnits = shared + [.segtype, .srclang]
    /// Those of a `header`.
    static let ofHeader: [TMXAttribute] = [
        .creationtool, .creationtoolversion, .segtype, .memoryFormat, .adminlang, .srclang, .datatype, .originalEncoding, .creationdate,
        .creationid, .changedate, .changeid,
    ]
}
