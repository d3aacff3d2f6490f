import PadananModel

/// What a report of findings must know besides them.
public struct FindingReportSettings: Sendable {
    /// The languages of source and target.
    public var languages: LanguagePair
    /// The rules that ran, with the severity that they had.
    public var rules: [CheckRule]
    /// The version of the program.
    public var version: String
    /// The folder that paths in the reports are relative to, absolute: that of the configuration file, else the current one.
    public var baseFolder: String
    public var palette: Palette

    public init(
        languages: LanguagePair = .indonesianEnglish, rules: [CheckRule], version: String, baseFolder: String,
        palette: Palette = Palette(isColored: false)
    ) {
        self.languages = languages
        self.rules = rules
        self.version = version
        self.baseFolder = baseFolder
        self.palette = palette
    }
}
