import Foundation
import PadananFormats
import PadananModel

/// Reads glossaries from files, folders and the published ones into one termbase.
public enum GlossaryLoader {
    /// The name that stands for the published glossaries.
    public static let builtin = "builtin"

    /// Reads all `paths` in order; of two concepts with one id the first is kept. That is an error but for a published concept, which
    /// those of the user replace.
    ///
    /// - Parameters:
    ///   - paths: files, folders (read whole, sorted by name) or `builtin`.
    ///   - keepsOneSided: whether concepts without a term in one of the languages are kept, as for a conversion.
    ///   - sheet: the sheet of workbooks, by name; the first visible one when `nil`.
    public static func load(
        _ paths: [String], languages: LanguagePair = .indonesianEnglish, keepsOneSided: Bool = false, sheet: String? = nil
    ) throws(FileError) -> TermbaseReading {
        var result = TermbaseReading()
        for path in paths {
            if path == builtin {
                add(published(languages), to: &result, isReplaceable: true)
            } else {
                for file in try files(at: path) {
                    let bytes = try FileInput.read(file)
                    add(
                        TermbaseFormats.read(bytes, file: file, languages: languages, keepsOneSided: keepsOneSided, sheet: sheet),
                        to: &result)
                }
            }
        }
        return result
    }

    /// The published glossaries, compiled in.
    public static func published(_ languages: LanguagePair) -> TermbaseReading {
        var result = TermbaseReading()
        for (path, content) in builtinGlossaryFiles where path.contains("/\(languages.source.primary)-\(languages.target.primary)/") {
            let bytes = content.withUTF8Buffer { Array($0) }
            add(TermbaseFormats.read(bytes, file: path, languages: languages), to: &result)
        }
        return result
    }

    /// The bytes of all glossary files at `paths`: files, and folders sorted by name.
    public static func files(at paths: [String]) throws(FileError) -> [(path: String, bytes: [UInt8])] {
        var result: [(path: String, bytes: [UInt8])] = []
        for path in paths {
            for file in try files(at: path) { result.append((file, try FileInput.read(file))) }
        }
        return result
    }

    private static func files(at path: String) throws(FileError) -> [String] {
        guard FileInput.isFolder(path) else { return [path] }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw FileError(path: path, reason: "can't read the folder")
        }
        let base = path.hasSuffix("/") ? path : path + "/"
        let files = names.filter { TermbaseFormats.extensions.contains(($0 as NSString).pathExtension.lowercased()) && !$0.hasPrefix(".") }
        guard !files.isEmpty else {
            let wanted = TermbaseFormats.extensions.sorted().map { ".\($0)" }.joined(separator: ", ")
            throw FileError(path: path, reason: "the folder holds no glossary (\(wanted))")
        }
        return files.sorted().map { base + $0 }
    }

    private static func add(_ reading: TermbaseReading, to result: inout TermbaseReading, isReplaceable: Bool = false) {
        result.defects += reading.defects
        let known = result.termbase.concepts.count
        let left = result.termbase.merge(reading.termbase)
        guard !left.isEmpty, !isReplaceable else { return }
        let first = Dictionary(result.termbase.concepts.prefix(known).map { ($0.id, $0.location) }) { first, _ in first }
        for rejected in left {
            let place = first[rejected.id].map { "\($0)" } ?? "an earlier glossary"
            let message = "concept “\(rejected.id)” stands already in \(place); this one is not used"
            result.defects.append(Defect(.error, message, at: rejected.location))
        }
    }
}
