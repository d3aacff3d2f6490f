/// The version of Padanan.
public enum PadananVersion {
    /// After semver.org; the newest section of CHANGELOG.md.
    public static let current = "0.1.0"
}
