import PadananFormats
import PadananModel

/// Adds the segments of bitext files to a memory.
///
/// A file is read piece by piece, and each batch is committed before the next is read: what `progress` tells is on the disk.
public struct MemoryImport {
    /// The languages asked for, where a file names none or several; likewise `target`.
    public var source: LanguageTag?
    public var target: LanguageTag?
    /// The format of the files, whatever their names; likewise a sheet of workbooks.
    public var format: String?
    public var sheet: String?
    /// The origin of all units; by default the document's name, else the file's.
    public var origin: String?
    /// Who made the units that name nobody.
    public var user = ""
    /// When the units without date were made, `20260131T093000Z`; empty for not known.
    public var date = ""
    /// Segments of a lower state are left out: `translated` leaves out what only a machine or a fuzzy match proposed.
    public var minimumState = SegmentState.translated

    public init() {}

    /// What an import came to.
    public struct Outcome: Sendable, Hashable {
        /// Segments read.
        public var read = 0
        public var additions = MemoryAdditions()
        /// Left out because the source or the target is empty.
        public var empty = 0
        /// Left out because of their state.
        public var unfinished = 0
        /// What was wrong in the files.
        public var defects: [Defect] = []

        public init() {}

        public static func += (left: inout Outcome, right: Outcome) {
            left.read += right.read
            left.additions += right.additions
            left.empty += right.empty
            left.unfinished += right.unfinished
            left.defects += right.defects
        }
    }

    /// Adds the segments of the file at `path` (`-` is standard input) to `memory`.
    ///
    /// An error that ends the reading is the last defect; what was read before is in the memory. Throws when the file can't be opened, or the memory
    /// not written.
    /// - Parameter progress: is told what was committed so far.
    public func add(_ path: String, to memory: TranslationMemory, progress: (Outcome) -> Void = { _ in }) throws -> Outcome {
        let file = try BitextFile(path, format: format)
        try file.check(sheet: sheet)
        let pair = source.flatMap { source in target.map { LanguagePair(source, $0) } } ?? defaultPair
        var reader = try file.format.reader(of: file.source, file: path, options: ReadingOptions(languages: pair, sheet: sheet))
        var units = MemoryUnitReader(self, path: path, hasContext: Self.formatsWithContext.contains(file.format.id))
        var languages = DocumentLanguages(source: source, target: target, defaults: .indonesianEnglish)
        do {
            while let event = try reader.next() {
                switch event {
                case .document(let document): units.begin(languages.complete(document))
                case .unit(let unit): units.read(unit)
                }
                if units.ready.count >= TranslationMemory.batchSize { try commit(&units, to: memory, progress) }
            }
        } catch let defect as Defect {
            units.outcome.defects.append(defect)
        }
        units.finish()
        try commit(&units, to: memory, progress)
        units.outcome.defects = reader.defects + languages.defects + units.outcome.defects
        return units.outcome
    }

    private var defaultPair: LanguagePair? {
        guard source != nil || target != nil else { return nil }
        let source = source ?? ((target ?? .english).isSameLanguage(as: .indonesian) ? .english : .indonesian)
        return LanguagePair(source, target ?? (source.isSameLanguage(as: .english) ? .indonesian : .english))
    }

    /// Formats whose units stand in the order of a document, so that neighbours mean something.
    private static let formatsWithContext: Set<String> = [XLIFF12Format().id, XLIFF2Format().id]

    private func commit(_ units: inout MemoryUnitReader, to memory: TranslationMemory, _ progress: (Outcome) -> Void) throws {
        units.outcome.additions += try memory.add(units.ready)
        units.ready.removeAll(keepingCapacity: true)
        progress(units.outcome)
    }
}

extension MemoryImport.Outcome {
    /// The counts in a sentence for people.
    public var summary: String {
        "\(read) segments read: \(additions.new) new, \(additions.updated) updated, \(additions.duplicates) known, "
            + "\(empty) without text or target, \(unfinished) not far enough"
    }
}
