import PadananFormats
import PadananModel

/// The segments of a bitext file that want a translation, and the file with it.
struct BitextTranslation {
    private let path: String
    private let format: any DocumentFormat
    /// The bytes of standard input, which can't be read twice.
    private let held: [UInt8]?
    private let options: ReadingOptions
    private(set) var items: [TranslationItem] = []
    private var places: [UnitPlace] = []
    /// Segments that have a translation.
    private(set) var kept = 0
    private(set) var defects: [Defect] = []
    private let overwrites: Bool

    /// - Parameter overwrites: whether translations that nobody confirmed are made anew.
    init(_ file: BitextFile, options: ReadingOptions, overwrites: Bool) throws {
        (path, format, self.options, self.overwrites) = (file.path, file.format, options, overwrites)
        try file.check(sheet: options.sheet)
        var source = file.source
        held = file.path == FileInput.standardInput ? try source.readAll() : nil
        var reader = try format.reader(of: held.map { ByteSource($0) } ?? source, file: path, options: options)
        var unitNumber = -1
        var document = -1
        while let event = try reader.next() {
            switch event {
            case .document(let found):
                document += 1
                if let defect = LanguageContradiction.defect(of: found, wanted: options.languages) { defects.append(defect) }
            case .unit(let unit):
                unitNumber += 1
                add(unit, number: unitNumber, document: max(0, document))
            }
        }
        defects += reader.defects
        TranslationNeighbors.connect(&items)
    }

    private mutating func add(_ unit: Unit, number: Int, document: Int) {
        guard unit.isTranslatable, !unit.isObsolete else { return }
        for (index, segment) in unit.segments.enumerated() where !segment.isIgnorable && !segment.source.isBlank {
            let hasTarget = !(segment.target?.isBlank ?? true)
            guard !hasTarget || (overwrites && segment.state == .initial) else {
                kept += 1
                continue
            }
            var item = TranslationItem(id: unit.segmentId(at: index), source: segment.source, location: segment.location)
            item.document = document
            items.append(item)
            places.append(UnitPlace(unit: number, segment: index))
        }
    }

    /// Writes the file with its translations; every other byte stays.
    func write(_ results: [TranslatedItem], isConfirmed: Bool, to output: FileOutput) throws {
        let byPlace = Dictionary(zip(places, results)) { first, _ in first }
        let marking = TranslationMarking(format: format.id, isConfirmed: isConfirmed)
        let sink = ByteSink { try output.write($0) }
        let source = try held.map { ByteSource($0) } ?? FileInput.source(path)
        var unitNumber = -1
        _ = try format.rewrite(source, to: sink, file: path, options: options) { unit in
            unitNumber += 1
            for index in unit.segments.indices {
                guard let result = byPlace[UnitPlace(unit: unitNumber, segment: index)] else { continue }
                marking.apply(result, to: &unit.segments[index])
            }
        }
        try sink.flush()
    }
}
