import Foundation
import PadananFormats
import PadananModel

/// The file `omegat.project`, version 1.0.
struct OmegaTProjectFile: Sendable, Hashable {
    var languages: LanguagePair
    /// The folder of glossaries, from the project's folder.
    var glossaryFolder = OmegaTLayout.glossary
    /// The glossary that OmegaT adds terms to.
    var glossaryFile: String

    /// What stands for a folder with its usual name.
    private static let usual = "__DEFAULT__"

    /// Files that no translator works on.
    private static let excluded = ["**/.svn/**", "**/CVS/**", "**/.git/**", "**/.DS_Store", "**/Thumbs.db", "**/desktop.ini"]

    init(languages: LanguagePair, glossaryFolder: String, glossaryFile: String) {
        self.languages = languages
        self.glossaryFolder = glossaryFolder
        self.glossaryFile = glossaryFile
    }

    // MARK: Writing

    func bytes() throws -> [UInt8] {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        let xml = XMLWriter(sink)
        try xml.declaration()
        try xml.start("omegat")
        try xml.start("project", [("version", "1.0")])
        try xml.element("source_dir", text: Self.usual)
        try xml.start("source_dir_excludes")
        for mask in Self.excluded { try xml.element("mask", text: mask) }
        try xml.end()
        for (name, text) in settings { try xml.element(name, text: text) }
        try xml.end()
        try xml.end()
        try sink.flush()
        return bytes
    }

    private var settings: [(String, String)] {
        [
            ("target_dir", Self.usual), ("tm_dir", Self.usual),
            ("glossary_dir", glossaryFolder == OmegaTLayout.glossary ? Self.usual : glossaryFolder), ("glossary_file", glossaryFile),
            ("dictionary_dir", Self.usual), ("source_lang", OmegaTLayout.language(languages.source.formatted)),
            ("target_lang", OmegaTLayout.language(languages.target.formatted)), ("sentence_seg", "true"),
            ("support_default_translations", "true"), ("remove_tags", "false"),
        ]
    }

    // MARK: Reading

    /// Reads the file at `path`. Throws a `Defect` when it is none.
    init(reading path: String) throws {
        var reader = try XMLReader(try FileInput.source(path), file: path)
        var values: [String: String] = [:]
        while true {
            switch try reader.next() {
            case .startElement where reader.depth == 1 && reader.localName != "omegat":
                throw Defect(.error, "this is no project of OmegaT: its root is <\(reader.localName)>", at: reader.location)
            case .startElement where reader.depth == 2: try Self.check(version: reader.attribute("version"), at: reader.location)
            case .startElement where reader.depth == 3:
                let name = reader.localName
                values[name] = try reader.elementText().trimmingCharacters(in: .whitespacesAndNewlines)
            case .end:
                try self.init(values, path)
                return
            default: break
            }
        }
    }

    private static func check(version: String?, at place: SourceLocation) throws(Defect) {
        guard let version, version != "1.0" else { return }
        throw Defect(.error, "the project is of version “\(version)”, and 1.0 is read here", at: place)
    }

    private init(_ values: [String: String], _ path: String) throws(Defect) {
        guard let source = values["source_lang"], let target = values["target_lang"] else {
            throw Defect(.error, "the project doesn't say its languages (source_lang, target_lang)", at: SourceLocation(file: path))
        }
        languages = LanguagePair(LanguageTag(source), LanguageTag(target))
        let folder = values["glossary_dir"].flatMap { $0.isEmpty || $0 == Self.usual ? nil : $0 } ?? OmegaTLayout.glossary
        glossaryFolder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let file = values["glossary_file"].flatMap { $0.isEmpty || $0 == Self.usual ? nil : $0 }
        glossaryFile = file ?? "\(glossaryFolder)/glossary.txt"
    }
}
