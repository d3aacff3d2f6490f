import PadananModel

/// An entry of `check.paths`: settings for some files.
public struct PathSettings: Sendable, Hashable {
    /// Patterns of the files, relative to the folder of the configuration.
    public var files: [Setting<String>]
    public var select: [Setting<String>]?
    public var ignore: [Setting<String>] = []
    public var severity: [Setting<RuleSeverity>] = []

    public init(files: [Setting<String>]) {
        self.files = files
    }

    /// The entry as a layer of a selection; patterns that can't be read, which the reader reported, match nothing.
    var layer: RuleLayer {
        RuleLayer(
            patterns: files.compactMap { try? GlobPattern($0.value, scope: .project) }, select: select?.map(\.value),
            ignore: ignore.map(\.value), severity: severity.map(\.value))
    }
}
