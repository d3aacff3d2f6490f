/// What becomes of mended files.
public enum LintFixes {
    /// A patch in the unified format; empty when nothing differs.
    public static func diff(_ old: [UInt8], _ new: [UInt8], path: String) -> [UInt8] { UnifiedDiff(old, new).text(path: path) }

    /// Writes the file, which appears whole or not at all.
    public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let out = try FileOutput(path)
        try out.write(bytes)
        try out.commit()
    }
}
