import PadananFormats
import PadananModel

/// Writes units of a memory to a bitext file.
///
/// TMX keeps everything: neighbours and origins are properties, which an import reads.
public struct MemoryExport {
    public var filter = MemoryFilter()
    /// Written into formats that record the program.
    public var tool = "padanan"

    public init() {}

    /// What was written.
    public struct Outcome: Sendable {
        public var units = 0
        /// What the format can't express.
        public var losses: [Defect] = []
    }

    /// The format that `name` is called, or that `output` asks for; TMX for standard output.
    public static func format(_ name: String?, for output: String?) throws -> any DocumentFormat {
        if let name { return try BitextFile.named(name, output ?? "-") }
        guard let output, output != "-" else { return TMXFormat() }
        guard let format = DocumentFormats.format(forFile: output) else {
            throw FileError(
                path: output, reason: "the name says no format that can be written; name one of \(BitextFile.names) with --format")
        }
        return format
    }

    /// Writes the units that the filter includes to `output`, which the caller commits.
    public func write(_ memory: TranslationMemory, as format: any DocumentFormat, to output: FileOutput) throws -> Outcome {
        let languages = try languages(of: memory)
        return try write(as: format, languages, to: output) { body in try memory.forEachUnit(filter, body) }
    }

    /// Writes `units` to `output`, which the caller commits.
    public func write(
        _ units: [MemoryUnit], languages: LanguagePair, as format: any DocumentFormat, to output: FileOutput
    ) throws -> Outcome {
        try write(as: format, languages, to: output) { body in try units.forEach(body) }
    }

    private func write(
        as format: any DocumentFormat, _ languages: LanguagePair, to output: FileOutput,
        _ forEach: ((MemoryUnit) throws -> Void) throws -> Void
    ) throws -> Outcome {
        let sink = ByteSink { try output.write($0) }
        var writer = try format.writer(to: sink, options: WritingOptions(languages: languages, tool: tool))
        var document = Document(location: SourceLocation(file: output.path ?? "-"))
        (document.sourceLanguage, document.targetLanguage) = (languages.source, languages.target)
        try writer.write(.document(document))
        var outcome = Outcome()
        let keepsDetails = format.id == TMXFormat().id
        try forEach { unit in
            outcome.units += 1
            try writer.write(.unit(Self.unit(unit, number: outcome.units, keepsDetails: keepsDetails)))
        }
        try writer.finish()
        try sink.flush()
        outcome.losses = writer.defects
        return outcome
    }

    /// The one pair of languages that the filter leaves, with the regions of the first units that have it.
    private func languages(of memory: TranslationMemory) throws -> LanguagePair {
        let pairs = try memory.languagePairs().filter { pair in
            (filter.source.map(pair.source.isSameLanguage) ?? true) && (filter.target.map(pair.target.isSameLanguage) ?? true)
        }
        guard let first = pairs.first else {
            return LanguagePair(filter.source ?? .indonesian, filter.target ?? .english)
        }
        let others = pairs.filter { !$0.source.isSameLanguage(as: first.source) || !$0.target.isSameLanguage(as: first.target) }
        guard others.isEmpty else {
            let names = pairs.map { "\($0.source.formatted) → \($0.target.formatted)" }.joined(separator: ", ")
            throw FileError(path: memory.path, reason: "the memory has several language pairs (\(names)); choose one with --from and --to")
        }
        return first
    }

    private static func unit(_ unit: MemoryUnit, number: Int, keepsDetails: Bool) -> Unit {
        let place = SourceLocation(file: "")
        var result = Unit(id: String(number), source: unit.source, target: unit.target, location: place)
        result.segments[0].state = unit.state
        (result.created, result.changed) = (unit.created, unit.changed)
        for property in unit.properties {
            if property.name == MemoryPropertyName.note {
                result.notes.append(Note(property.value))
            } else if keepsDetails {
                result.properties.append(property)
            }
        }
        guard keepsDetails else { return result }
        if let previous = unit.previous { result.properties.append(Property(MemoryPropertyName.previous, previous)) }
        if let next = unit.next { result.properties.append(Property(MemoryPropertyName.next, next)) }
        if !unit.origin.isEmpty { result.properties.append(Property(MemoryPropertyName.origin, unit.origin)) }
        return result
    }
}
