import PadananFormats
import PadananModel

/// The translations of a bitext file as units of a memory, each with its neighbours.
struct BitextMemory {
    /// Segments with a target, in the order of the file.
    private(set) var units: [MemoryUnit] = []
    /// The sources of all segments.
    private(set) var sources: [InlineText] = []
    /// The documents that the file says it is about.
    private(set) var originals: Set<String> = []
    private(set) var defects: [Defect] = []
    /// Segments without a target.
    private(set) var untranslated = 0
    /// Whether the state of a segment is somebody's word. A target of XLIFF 2 is “initial” until its tool says more, which many never do.
    private let saysStates: Bool
    private let languages: LanguagePair

    /// Reads all of the file at `path`. Throws when nothing can be read.
    init(_ path: String, languages: LanguagePair) throws {
        self.languages = languages
        let file = try BitextFile(path)
        saysStates = file.format.id == "po" || file.format.id == "xliff12"
        var reader = try file.format.reader(of: file.source, file: path, options: ReadingOptions(languages: languages))
        var document = ""
        var segments: [(unit: Unit, segment: Segment)] = []
        while let event = try reader.next() {
            switch event {
            case .document(let found):
                add(segments, of: document)
                document = found.original
                segments = []
                if let defect = LanguageContradiction.defect(of: found, wanted: languages) { defects.append(defect) }
            case .unit(let unit) where !unit.isObsolete && unit.isTranslatable:
                segments += unit.segments.filter { !$0.isIgnorable && !$0.source.isEmpty }.map { (unit, $0) }
            case .unit: break
            }
        }
        add(segments, of: document)
        defects += reader.defects
    }

    private mutating func add(_ segments: [(unit: Unit, segment: Segment)], of document: String) {
        sources += segments.map(\.segment.source)
        if !document.isEmpty { originals.insert(document) }
        originals.formUnion(segments.compactMap { $0.unit.property("document") })
        for (index, entry) in segments.enumerated() {
            guard let target = entry.segment.target, !target.isEmpty else {
                untranslated += 1
                continue
            }
            var unit = MemoryUnit(languages: languages, source: entry.segment.source, target: target, state: state(of: entry.segment))
            unit.previous = index > 0 ? segments[index - 1].segment.source.text : ""
            unit.next = index + 1 < segments.count ? segments[index + 1].segment.source.text : ""
            unit.origin = document.isEmpty ? entry.unit.property("document") ?? "" : document
            (unit.created, unit.changed) = (entry.unit.created, entry.unit.changed)
            units.append(unit)
        }
    }

    private func state(of segment: Segment) -> SegmentState {
        segment.state == .initial && !saysStates && segment.subState.isEmpty ? .translated : segment.state
    }
}
