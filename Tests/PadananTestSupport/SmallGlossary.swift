import PadananKit

/// Glossaries that are written down in a test.
public enum SmallGlossary {
    /// Reads a master table in CSV, which must be free of defects.
    public static func read(_ table: String, languages: LanguagePair = .indonesianEnglish) throws -> Termbase {
        let reading = TermbaseFormats.read([UInt8](table.utf8), file: "glossary.csv", languages: languages)
        guard reading.defects.isEmpty else { throw FixtureError(reading.defects.map(\.description).joined(separator: "\n")) }
        return reading.termbase
    }
}
