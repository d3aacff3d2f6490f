import PadananFormats
import PadananLanguage
import PadananModel

/// Our own segmentation rules as a file for other programs.
public enum SegmentationRulesFile {
    /// Writes the rules of all languages that have some as SRX 2.0; returns what SRX can't express.
    public static func write(to output: FileOutput) throws -> [Defect] {
        let writing = SRXFormat().write(SRXExport.rules(for: [.indonesian, .english]))
        try output.write(writing.bytes)
        return writing.defects
    }
}
