/// What must be unique or defined in one file.
struct XLIFF12FileScope {
    /// Names that other places refer to.
    enum Kind: String {
        case unit = "unit"
        case group = "group"
        case tool = "tool-id"
        case phase = "phase-name"
        case countGroup = "count-group name"
        case contextGroup = "context-group name"
        case externalFile = "uid"
    }

    /// A place that names something that must be there.
    struct Reference {
        var kind: Kind
        var name: String
        var attribute: String
        var offset: Int
        var line: Int
        var column: Int
    }

    /// References of one file that are kept until its end; further ones are not checked.
    static let referenceLimit = 100_000

    private var names: [Kind: Set<String>] = [:]
    var references: [Reference] = []
    var sourceLanguage = ""
    var targetLanguage = ""
    var lacksTargetLanguage = false

    /// Returns whether the name is new.
    mutating func define(_ kind: Kind, _ name: String) -> Bool {
        names[kind, default: []].insert(name).inserted
    }

    func isDefined(_ kind: Kind, _ name: String) -> Bool {
        names[kind]?.contains(name) ?? false
    }
}
