/// What a command line says of a check; what it doesn't is `nil` or empty.
///
/// Paths lead from the current folder. Names of rules may be given one by one or with commas between.
public struct CheckArguments: Sendable, Hashable {
    /// `--from`.
    public var from: String?
    /// `--to`.
    public var to: String?
    /// `--glossary`: instead of those of the file.
    public var glossaries: [String] = []
    /// The files, folders and patterns: instead of those of the file.
    public var files: [String] = []
    /// `--exclude`: besides those of the file.
    public var exclude: [String] = []
    /// `--threads`: 0 for as many as there are cores.
    public var threads: Int?
    /// `--select`: instead of what the file selects; what is named here runs, whatever the file ignores or turns off.
    public var select: [String] = []
    /// `--ignore`: besides what the file ignores.
    public var ignore: [String] = []
    /// `--severity`: `rule=severity` or `group=severity`; they beat those of the file, a group those of its rules too.
    public var severity: [String] = []
    /// `--fail-on`.
    public var failOn: String?
    /// `--baseline`.
    public var baseline: String?
    /// `--ignore-concept`: besides those of the file.
    public var ignoredConcepts: [String] = []
    /// `--allow-word`: besides those of the file.
    public var allowedWords: [String] = []
    /// `--format`.
    public var format: String?

    public init() {}

    /// The names in `values`, which may have several with commas between.
    static func names(_ values: [String]) -> [String] {
        values.flatMap { $0.split(separator: ",").map { $0.drop { $0 == " " } }.map { String($0.prefix { $0 != " " }) } }
            .filter { !$0.isEmpty }
    }
}
