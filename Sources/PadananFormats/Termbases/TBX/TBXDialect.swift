/// What a document claims to be: its version, dialect and style.
struct TBXDialect {
    enum Version {
        case min1, version2, version3
    }

    var version: Version
    /// `TBX-Basic`, `TBX-Min`, `TBX-Core`, or one whose categories aren't known here.
    var name: String
    /// Whether data categories are elements of their own.
    var isDCT: Bool

    var schema: TBXSchema {
        switch version {
        case .min1: .min1
        case .version2: .version2
        case .version3: .version3
        }
    }

    /// The standard that a structural violation is against.
    var standard: String {
        switch version {
        case .min1: "TBX-Min 1"
        case .version2: "ISO 30042:2008"
        case .version3: "ISO 30042:2019"
        }
    }

    /// The dialect's definition, for violations of its categories.
    var definition: String { version == .version2 ? "\(name) 2008" : name }

    /// Whether the data categories of the dialect are known, so that others are violations.
    var isClosed: Bool { isMin || isBasic }
    var isBasic: Bool { name == "TBX-Basic" }
    var isMin: Bool { version == .version3 && name == "TBX-Min" }

    /// The category of this name, when the dialect has it.
    func category(_ name: String) -> TBXCategory? {
        TBXCategory.named(name).flatMap { isMin && $0.module != .min ? nil : $0 }
    }

    /// What a category may say; TBX 2 has a word for proper names.
    func values(of category: TBXCategory) -> [String] {
        version == .version2 && category.name == "partOfSpeech" ? category.values + ["properNoun"] : category.values
    }
}
