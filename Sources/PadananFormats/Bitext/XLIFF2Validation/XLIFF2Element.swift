/// An element of the core or of a module, named as the standard writes it.
enum XLIFF2Element: String, CaseIterable, Sendable {
    case xliff = "xlf:xliff"
    case file = "xlf:file"
    case skeleton = "xlf:skeleton"
    case group = "xlf:group"
    case unit = "xlf:unit"
    case segment = "xlf:segment"
    case ignorable = "xlf:ignorable"
    case notes = "xlf:notes"
    case note = "xlf:note"
    case originalData = "xlf:originalData"
    case data = "xlf:data"
    case source = "xlf:source"
    case target = "xlf:target"
    case codePoint = "xlf:cp"
    case placeholder = "xlf:ph"
    case pairedCode = "xlf:pc"
    case startCode = "xlf:sc"
    case endCode = "xlf:ec"
    case marker = "xlf:mrk"
    case startMarker = "xlf:sm"
    case endMarker = "xlf:em"

    case matches = "mtc:matches"
    case match = "mtc:match"
    case glossary = "gls:glossary"
    case glossaryEntry = "gls:glossEntry"
    case glossaryTerm = "gls:term"
    case glossaryTranslation = "gls:translation"
    case glossaryDefinition = "gls:definition"
    case metadata = "mda:metadata"
    case metaGroup = "mda:metaGroup"
    case meta = "mda:meta"
    case resourceData = "res:resourceData"
    case resourceItemReference = "res:resourceItemRef"
    case resourceItem = "res:resourceItem"
    case resourceSource = "res:source"
    case resourceTarget = "res:target"
    case resourceReference = "res:reference"
    case changeTrack = "ctr:changeTrack"
    case revisions = "ctr:revisions"
    case revision = "ctr:revision"
    case revisionItem = "ctr:item"
    case sizeProfiles = "slr:profiles"
    case sizeNormalization = "slr:normalization"
    case sizeData = "slr:data"
    case validation = "val:validation"
    case validationRule = "val:rule"
    case qualityIssues = "its:locQualityIssues"
    case qualityIssue = "its:locQualityIssue"
    case provenanceRecords = "its:provenanceRecords"
    case provenanceRecord = "its:provenanceRecord"

    /// The element as a tag in a message: `<unit>`, `<gls:term>`.
    var tag: String {
        rawValue.hasPrefix("xlf:") ? "<\(rawValue.dropFirst(4))>" : "<\(rawValue)>"
    }

    /// The name without its prefix.
    var localName: Substring { rawValue.split(separator: ":").last ?? "" }

    /// The namespace of the element.
    var namespace: XLIFF2Namespace {
        XLIFF2Namespace(rawValue: String(rawValue.prefix { $0 != ":" })) ?? .core
    }

    /// Whether the element stands for a code of the original document.
    var isCode: Bool {
        switch self {
        case .placeholder, .pairedCode, .startCode, .endCode: true
        default: false
        }
    }

    /// Whether the element begins an annotation.
    var isAnnotation: Bool { self == .marker || self == .startMarker }

    /// Elements by namespace and local name.
    static let byName: [XLIFF2Namespace: [String: XLIFF2Element]] = Dictionary(grouping: allCases, by: \.namespace).mapValues { elements in
        Dictionary(uniqueKeysWithValues: elements.map { (String($0.localName), $0) })
    }
}
