import Foundation
import PadananFormats
import PadananModel

/// What a `padanan.yml` says; what it doesn't say is `nil` or empty.
///
/// Paths and patterns are as they stand in the file, relative to its folder. `keys` tells what may be written.
public struct ProjectConfiguration: Sendable, Hashable {
    /// The path of the file, as it leads there from the current folder.
    public var file: String
    /// `from`: the language of the sources.
    public var from: Setting<LanguageTag>?
    /// `to`: the language of the translations.
    public var to: Setting<LanguageTag>?
    /// `glossaries`: paths, or `builtin`.
    public var glossaries: [Setting<String>]?
    /// `tm`: the path of the translation memory.
    public var memory: Setting<String>?
    /// `files`: what is checked when the command names nothing.
    public var files: [Setting<String>]?
    /// `exclude`: what is left out of folders and patterns.
    public var exclude: [Setting<String>] = []
    /// `threads`: 0 for `auto`.
    public var threads: Setting<Int>?
    /// `check.select`.
    public var select: [Setting<String>]?
    /// `check.ignore`.
    public var ignore: [Setting<String>] = []
    /// `check.severity`.
    public var severity: [Setting<RuleSeverity>] = []
    /// `check.fail-on`.
    public var failOn: Setting<FailureThreshold>?
    /// `check.baseline`: a path.
    public var baseline: Setting<String>?
    /// `check.ignore-concepts`: ids.
    public var ignoredConcepts: [Setting<String>] = []
    /// `check.allow-words`.
    public var allowedWords: [Setting<String>] = []
    /// `check.format`.
    public var format: Setting<String>?
    /// `check.paths`: the later win.
    public var paths: [PathSettings] = []
    /// `translate`.
    public var translation = TranslationConfiguration()

    public init(file: String) {
        self.file = file
    }

    /// The folder of the file, as it leads there from the current one; empty for the current one.
    public var folder: String {
        (file as NSString).deletingLastPathComponent
    }

    /// A configuration with everything that was wrong in it.
    public struct Reading: Sendable, Hashable {
        public var configuration: ProjectConfiguration
        /// In the order of the file.
        public var defects: [Defect]
    }

    /// Reads `bytes`, the content of `file`; an empty file sets nothing.
    ///
    /// - Parameters:
    ///   - rules: all rules there are.
    ///   - formats: the names of the forms of reports; empty when any will do.
    public static func read(_ bytes: [UInt8], file: String, rules: [CheckRule], formats: [String] = []) -> Reading {
        let document = ConfigurationDocument(bytes, file: file)
        guard document.mayBeDeep else { return read(document, file, rules, formats) }
        return LargeStack.run { read(document, file, rules, formats) }
    }

    private static func read(_ document: ConfigurationDocument, _ file: String, _ rules: [CheckRule], _ formats: [String]) -> Reading {
        var document = document
        var reader = ConfigurationReader(file: file, vocabulary: RuleVocabulary(rules), formats: formats)
        if let root = document.root() { reader.read(root) }
        let defects = document.defects + reader.defects
        return Reading(configuration: reader.configuration, defects: defects.sorted { $0.location < $1.location })
    }

    /// Reads the file at `path`.
    public static func load(_ path: String, rules: [CheckRule], formats: [String] = []) throws(FileError) -> Reading {
        read(try FileInput.read(path), file: path, rules: rules, formats: formats)
    }
}
