import Foundation
import PadananFormats
import PadananModel

/// Sorts translations into the memories of an OmegaT project.
struct OmegaTMemoryPlan {
    private(set) var files: [OmegaTExport.File] = []
    /// Whether the project has translations, which stay.
    let keepsTranslations: Bool
    private let languages: LanguagePair
    private let documents: [String]
    private var names: Set<String> = []

    /// Reads what `export` names.
    ///
    /// - Parameter hasTranslations: whether the project has translations of its own; what is given then comes into its memories.
    init(_ export: OmegaTExport, hasTranslations: Bool, _ report: ([Defect]) -> Void) throws {
        languages = export.languages
        documents = export.documents.map(\.name)
        keepsTranslations = hasTranslations
        var saved: [OmegaTSavedMemory.Entry] = []
        for path in export.memories { try add(Self.units(path, languages, report), of: path) }
        for path in export.translations {
            let units = try Self.units(path, languages, report)
            guard !hasTranslations else {
                try add(units, of: path)
                continue
            }
            let chosen = OmegaTTranslationChoice(units, documents: documents)
            saved += chosen.entries
            try add(chosen.rest, of: path)
        }
        if !saved.isEmpty { files.append(try translationsFile(saved)) }
    }

    private static func units(_ path: String, _ languages: LanguagePair, _ report: ([Defect]) -> Void) throws -> [MemoryUnit] {
        let (head, _) = try FileInput.opened(path)
        guard !head.starts(with: "SQLite format 3\0".utf8) else {
            throw FileError(path: path, reason: "this is a translation memory of padanan; make bitext of it with “padanan tm export” first")
        }
        let memory = try BitextMemory(path, languages: languages)
        report(memory.defects)
        return memory.units
    }

    private func translationsFile(_ entries: [OmegaTSavedMemory.Entry]) throws -> OmegaTExport.File {
        let memory = OmegaTSavedMemory(Self.withoutRivals(entries), languages: languages)
        return OmegaTExport.File(
            path: OmegaTLayout.translations, bytes: try memory.bytes(tool: "padanan", version: PadananVersion.current),
            content: TextColumns.count(memory.entries.count, "translation"))
    }

    /// Of several files, the first has the word.
    private static func withoutRivals(_ entries: [OmegaTSavedMemory.Entry]) -> [OmegaTSavedMemory.Entry] {
        var seen: Set<OmegaTSavedMemory.Entry> = []
        return entries.filter { entry in
            var key = entry
            (key.target, key.created, key.changed) = ("", nil, nil)
            return seen.insert(key).inserted
        }
    }

    // MARK: Memories

    private mutating func add(_ units: [MemoryUnit], of path: String) throws {
        let name = uniqueName(path)
        let groups = Dictionary(grouping: units) { Self.folder(for: $0.state) }
        for folder in [OmegaTLayout.enforced, OmegaTLayout.automatic, OmegaTLayout.machine] {
            guard let group = groups[folder] else { continue }
            let unique = Self.unique(group)
            files.append(
                OmegaTExport.File(
                    path: "\(folder)/\(OmegaTExport.memoryPrefix)\(name).tmx", bytes: try memory(unique),
                    content: TextColumns.count(unique.count, "translation")))
        }
    }

    private static func folder(for state: SegmentState) -> String {
        switch state {
        case .reviewed, .final: OmegaTLayout.enforced
        case .translated: OmegaTLayout.automatic
        case .initial: OmegaTLayout.machine
        }
    }

    private static func unique(_ units: [MemoryUnit]) -> [MemoryUnit] {
        var seen: Set<[InlineText]> = []
        return units.filter { seen.insert([$0.source, $0.target]).inserted }
    }

    private mutating func uniqueName(_ path: String) -> String {
        let stem = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
        var name = stem
        var number = 2
        while !names.insert(name).inserted {
            name = "\(stem)-\(number)"
            number += 1
        }
        return name
    }

    /// TMX 1.4. Its units may be whole paragraphs, which OmegaT then cuts as it cuts documents.
    private func memory(_ units: [MemoryUnit]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var writer = try TMXFormat().writer(
            to: sink, options: WritingOptions(languages: languages, tool: "padanan \(PadananVersion.current)"))
        var document = Document(location: SourceLocation(file: ""))
        (document.sourceLanguage, document.targetLanguage) = (languages.source, languages.target)
        try writer.write(.document(document))
        for unit in units {
            var entry = Unit(id: "", source: unit.source, target: unit.target, location: SourceLocation(file: ""))
            entry.segments[0].state = unit.state
            (entry.created, entry.changed) = (unit.created, unit.changed)
            try writer.write(.unit(entry))
        }
        try writer.finish()
        try sink.flush()
        return bytes
    }
}
