/// What may be written in a configuration file: the one source of `padanan config --help`, of the documentation and of “did you mean”.
public struct ConfigurationKey: Sendable, Hashable {
    /// What a value must be.
    public enum Kind: String, Sendable, Hashable {
        case language = "a language tag"
        case path = "a path"
        case paths = "a list of paths"
        case patterns = "a list of paths and patterns"
        case rules = "a list of rules and groups"
        case severities = "rules and groups with a severity each"
        case threshold = "a severity or never"
        case words = "a list of words"
        case word = "a word"
        case protection = "annotate, mask or none"
        case score = "a number from 0 to 100"
        case format = "a format"
        case count = "a number or auto"
        case settings = "settings"
        case listOfSettings = "a list of settings"

        /// What stands in the file.
        var shape: String {
            switch self {
            case .language, .path, .threshold, .format, .count, .word, .protection, .score: "one value"
            case .paths, .patterns, .rules, .words: "a list, one entry a line behind “- ”"
            case .severities, .settings: "lines of “name: value”"
            case .listOfSettings: "a list of entries that begin with “- files: …”"
            }
        }
    }

    /// With the keys that it stands below: `check.select`, `check.paths.files`.
    public let name: String
    public let kind: Kind
    /// One clause.
    public let meaning: String
    /// As it stands in the file, from the outermost key on.
    public let example: String

    init(_ name: String, _ kind: Kind, _ meaning: String, example: String) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
        self.example = example
    }

    /// The key that it stands below; empty at the top.
    var parent: String { name.split(separator: ".").dropLast().joined(separator: ".") }

    /// The key itself.
    var last: String { name.split(separator: ".").last.map(String.init) ?? name }
}
