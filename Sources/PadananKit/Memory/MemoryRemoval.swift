import PadananFormats
import PadananModel

/// Removes units of no use, after writing them to a file if that is wanted.
public struct MemoryRemoval {
    private let memory: TranslationMemory
    private let cleaning: MemoryCleaning
    private let filter: MemoryFilter

    public init(_ memory: TranslationMemory, flaws: Set<MemoryFlaw>, filter: MemoryFilter = MemoryFilter()) {
        (self.memory, self.filter) = (memory, filter)
        cleaning = MemoryCleaning(memory, flaws: flaws, filter: filter)
    }

    /// - Parameters:
    ///   - isDry: whether nothing is removed.
    ///   - export: where the units are written that go, in TMX or as the name says; with several language pairs, the pair is in the name:
    ///     `removed.id-en.tmx`.
    /// - Returns: how many units have which flaw.
    public func run(isDry: Bool, export: String? = nil, tool: String = "padanan") throws -> [MemoryFlaw: Int] {
        var counts: [MemoryFlaw: Int] = [:]
        var found: [Int] = []
        var units: [LanguagePair: [MemoryUnit]] = [:]
        try cleaning.forEach { unit in
            counts[unit.flaw, default: 0] += 1
            found.append(unit.number)
            if export != nil { units[unit.unit.languages, default: []].append(unit.unit) }
        }
        if let export { try write(units, to: export, tool) }
        if !isDry { try cleaning.remove(found) }
        return counts
    }

    private func write(_ units: [LanguagePair: [MemoryUnit]], to path: String, _ tool: String) throws {
        var export = MemoryExport()
        export.tool = tool
        let format = try MemoryExport.format(nil, for: path)
        let pairs = units.isEmpty ? [.indonesianEnglish] : units.keys.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
        for pair in pairs {
            let output = try FileOutput(pairs.count == 1 ? path : Self.name(path, pair))
            _ = try export.write(units[pair] ?? [], languages: pair, as: format, to: output)
            try output.commit()
        }
    }

    private static func name(_ path: String, _ pair: LanguagePair) -> String {
        let suffix = TermbaseFormats.fileExtension(of: path)
        let stem = suffix.isEmpty ? path : String(path.dropLast(suffix.count + 1))
        return "\(stem).\(pair.source.description)-\(pair.target.description)" + (suffix.isEmpty ? "" : ".\(suffix)")
    }
}
