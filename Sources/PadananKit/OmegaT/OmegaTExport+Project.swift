import PadananFormats
import PadananModel

extension OmegaTExport {
    /// The configuration that holds for an export to `folder`: that in it, when it is a project of ours, else that of the current folder.
    public static func configuration(for folder: String) throws -> ProjectConfiguration.Reading? {
        let own = ProjectConfiguration.fileNames.map { ProjectLayout.path($0, in: folder) }.first(where: FileInput.exists)
        guard let path = try own ?? ProjectConfiguration.find() else { return nil }
        return try ProjectConfiguration.load(path, rules: CheckCatalog.rules, formats: FindingFormat.allCases.map(\.rawValue))
    }

    /// Takes what was not given from a project of ours: glossaries; and when no document is named, its documents, their translations in
    /// `target` and the bitext in `tm`.
    public mutating func complete(from configuration: ProjectConfiguration) throws {
        let project = ProjectFolder(configuration.folder)
        if glossaries.isEmpty {
            glossaries = (configuration.glossaries ?? []).map { $0.value == GlossaryLoader.builtin ? $0.value : project.fromHere($0.value) }
        }
        guard documents.isEmpty else { return }
        let source = ProjectLayout.path(ProjectLayout.source, in: configuration.folder)
        documents = try ProjectLayout.files(below: source).map { DocumentFile(path: "\(source)/\($0)", name: $0) }
        if translations.isEmpty { translations = try Self.bitext(ProjectLayout.target, in: configuration.folder) }
        // What stands deeper is OmegaT's already.
        if memories.isEmpty { memories = try Self.bitext(ProjectLayout.memory, in: configuration.folder, isFlat: true) }
    }

    private static func bitext(_ name: String, in folder: String, isFlat: Bool = false) throws(FileError) -> [String] {
        let path = ProjectLayout.path(name, in: folder)
        let names = try ProjectLayout.files(below: path).filter { RecordFormat(file: $0) != .text && !(isFlat && $0.contains("/")) }
        return names.map { "\(path)/\($0)" }
    }
}
