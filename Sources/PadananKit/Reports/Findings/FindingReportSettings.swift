import Foundation
import PadananModel

/// What a report of findings must know besides them.
public struct FindingReportSettings: Sendable {
    /// The languages of source and target.
    public var languages: LanguagePair
    /// The rules that ran, with the severity that they had.
    public var rules: [CheckRule]
    /// The version of the program.
    public var version: String
    /// The page of the program on the web, absolute; `nil` when there is none.
    public var informationURI: String?
    /// The folder that paths in the reports are relative to, absolute: that of the configuration file, else the current one.
    public var baseFolder: String
    /// The folder that paths of the run are relative to, absolute.
    public var currentFolder: String
    public var palette: Palette
    /// The columns of the terminal.
    public var width: Int

    public init(
        languages: LanguagePair = .indonesianEnglish, rules: [CheckRule], version: String, informationURI: String? = nil,
        baseFolder: String,
        currentFolder: String = FileManager.default.currentDirectoryPath, palette: Palette = Palette(isColored: false), width: Int = 100
    ) {
        self.languages = languages
        self.rules = rules
        self.version = version
        self.informationURI = informationURI
        self.baseFolder = baseFolder
        self.currentFolder = currentFolder
        self.palette = palette
        self.width = width
    }
}
