import PadananModel

/// Who set a value.
public enum SettingOrigin: Sendable, Hashable, CustomStringConvertible {
    /// Nobody.
    case byDefault
    /// An option of the command line, with its hyphens: `--select`.
    case option(String)
    /// A line of a configuration file.
    case file(SourceLocation)

    /// `default`, `--select`, `padanan.yml:12:5`.
    public var description: String {
        switch self {
        case .byDefault: "default"
        case .option(let name): name
        case .file(let location): location.description
        }
    }

    /// Where to say that something is wrong with the value.
    var location: SourceLocation {
        if case .file(let location) = self { return location }
        return SourceLocation(file: description)
    }
}
