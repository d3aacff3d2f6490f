import Foundation
import PadananFormats
import PadananModel

/// Finds what translates the documents of a project, among the files in `target`.
struct ProjectTranslations {
    /// A bitext file that was read.
    struct BitextTranslation {
        /// Relative to `target`.
        var name: String
        var memory: BitextMemory
        /// The documents that the file says it is about.
        var originals: Set<String>
    }

    private let folder: String
    private let bitext: [BitextTranslation]
    private let documents: [String]
    private(set) var defects: [Defect] = []
    private(set) var used: Set<String> = []
    /// All files, relative to `target`.
    let names: [String]

    /// Reads all bitext in `folder`. A file that can't be read is a defect.
    init(_ folder: String, languages: LanguagePair) throws(FileError) {
        self.folder = folder
        names = try ProjectLayout.files(below: folder)
        var bitext: [BitextTranslation] = []
        var documents: [String] = []
        for name in names {
            guard RecordFormat(file: name) != .text else {
                documents.append(name)
                continue
            }
            do {
                let memory = try BitextMemory("\(folder)/\(name)", languages: languages)
                defects += memory.defects
                bitext.append(BitextTranslation(name: name, memory: memory, originals: memory.originals))
            } catch let defect as Defect {
                defects.append(defect)
            } catch let error as FileError {
                defects.append(Defect(.error, error.reason, at: SourceLocation(file: error.path)))
            } catch {
                defects.append(Defect(.error, "\(error)", at: SourceLocation(file: "\(folder)/\(name)")))
            }
        }
        (self.bitext, self.documents) = (bitext, documents)
    }

    /// The bitext of the document `name`, given below `source`: the file that names it, else the one that is called as it.
    mutating func bitext(of name: String) -> BitextTranslation? {
        let last = DocumentSearch.lastComponent(name)
        let naming = bitext.filter { $0.originals.contains { DocumentSearch.lastComponent($0) == last } }
        let found = naming.max { Self.common($0, name) < Self.common($1, name) } ?? bitext.first { Self.isNamed($0.name, after: name) }
        if let found { used.insert(found.name) }
        return found
    }

    /// The translated document: the file called so, or with the language before its extension.
    mutating func document(of name: String, target: LanguageTag) -> String? {
        let suffix = (name as NSString).pathExtension
        let stem = (name as NSString).deletingPathExtension
        let candidates = [name, "\(stem).\(target.formatted).\(suffix)", "\(stem).\(target.primary).\(suffix)"]
        let found = candidates.first { documents.contains($0) }
        if let found { used.insert(found) }
        return found
    }

    /// `berita/a.xlf` or `berita/a.txt.xlf` for `berita/a.txt`.
    private static func isNamed(_ file: String, after name: String) -> Bool {
        let stem = (file as NSString).deletingPathExtension
        return stem == name || stem == (name as NSString).deletingPathExtension || file == name
    }

    /// How well the folders of what `bitext` names fit.
    private static func common(_ bitext: BitextTranslation, _ name: String) -> Int {
        let parts = { (path: String) in (path as NSString).pathComponents.reversed() }
        return bitext.originals.map { original in zip(parts(original), parts(name)).prefix { $0 == $1 }.count }.max() ?? 0
    }
}
