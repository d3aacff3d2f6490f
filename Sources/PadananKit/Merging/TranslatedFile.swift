import PadananFormats
import PadananModel

/// A bitext file read as the translation of documents, whatever its order.
struct TranslatedFile {
    /// The names of the documents that the file says it is about (XLIFF `original`).
    private(set) var originals: [String] = []
    /// What each document was extracted with, as the file remembers it, by its name.
    private(set) var properties: [String: [Property]] = [:]
    private(set) var units: [TranslatedUnit] = []
    /// The language of the first document.
    private(set) var sourceLanguage: LanguageTag?
    private(set) var defects: [Defect] = []
    private var places: [SegmentName: Int] = [:]
    private let format: String

    /// Reads all of `file`. Throws when nothing can be read.
    init(_ file: BitextFile, options: ReadingOptions) throws {
        format = file.format.id
        var reader = try file.format.reader(of: file.source, file: file.path, options: options)
        var document = ""
        while let event = try reader.next() {
            switch event {
            case .document(let found):
                document = found.original
                sourceLanguage = sourceLanguage ?? found.sourceLanguage
                if !document.isEmpty, !originals.contains(document) { originals.append(document) }
                if properties[document] == nil { properties[document] = found.properties }
            case .unit(let unit) where !unit.isObsolete: add(unit, of: document)
            case .unit: break
            }
        }
        defects += reader.defects
        for index in units.indices { units[index].segments.sort { $0.part < $1.part } }
    }

    /// The unit `id` of a document may be spread over several units of the file, one for each segment.
    private mutating func add(_ unit: Unit, of document: String) {
        var name = name(of: unit)
        if name.document.isEmpty { name.document = document.isEmpty ? unit.property("document") ?? "" : document }
        let part = name.part
        name.part = nil
        let segments = unit.segments.enumerated().map { index, segment in
            self.segment(segment, of: unit, part: part ?? (unit.segments.count == 1 ? 0 : index + 1))
        }
        if let place = places[name] {
            for segment in segments { add(segment, at: place) }
        } else {
            places[name] = units.count
            units.append(TranslatedUnit(name: name, segments: segments, targetOrder: unit.segments.count > 1 ? unit.targetOrder : nil))
        }
    }

    /// A row may stand twice; of two translations the first counts.
    private mutating func add(_ segment: TranslatedSegment, at place: Int) {
        let known = units[place].segments.firstIndex { $0.part == segment.part && $0.source == segment.source }
        guard let known else { return units[place].segments.append(segment) }
        let first = units[place].segments[known]
        if first.target == nil {
            units[place].segments[known] = segment
        } else if let target = segment.target, target != first.target {
            let message = "segment \(segment.name) has another translation already, at line \(first.location.line); that one is used"
            defects.append(Defect(.warning, message, at: segment.location))
        }
    }

    /// PO knows a segment by its context, should its comment with the id be gone.
    private func name(of unit: Unit) -> SegmentName {
        let context = SegmentName(unit.name)
        return format == "po" && Int(context.unit) != nil ? context : SegmentName(unit.id)
    }

    /// Whether the state of a segment is somebody's word. A target of XLIFF 2 is “initial” until its tool says more, which many never do, and
    /// who fills in a table seldom looks at its column for states.
    private var saysStates: Bool { format == "po" || format == "xliff12" }

    private func segment(_ segment: Segment, of unit: Unit, part: Int) -> TranslatedSegment {
        let hasTarget = !(segment.target?.isEmpty ?? true)
        let name = unit.segments.count == 1 || segment.id.isEmpty ? unit.id : "\(unit.id), \(segment.id)"
        let isFuzzy = hasTarget && segment.state == .initial && saysStates
        return TranslatedSegment(
            part: part, name: name, isIgnorable: segment.isIgnorable, source: segment.source, target: hasTarget ? segment.target : nil,
            isFuzzy: isFuzzy, location: segment.targetLocation ?? segment.location)
    }
}
