import PadananFormats
import PadananModel

/// Segmentation rules as OmegaT up to version 5 keeps them: the objects of its program, as Java's `XMLEncoder` writes them.
///
/// OmegaT 6 makes SRX of such a file when it finds no `segmentation.srx` beside it.
enum OmegaTSegmentation {
    /// The version of the rules that no OmegaT mixes with its own.
    private static let version = "0.2.2"

    static func bytes(_ rules: SegmentationRules) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        let xml = XMLWriter(sink)
        try xml.declaration()
        try xml.start("java", [("version", "1.8.0"), ("class", "java.beans.XMLDecoder")])
        try xml.start("object", [("class", "org.omegat.core.segmentation.SRX")])
        try xml.start("void", [("property", "mappingRules")])
        for map in rules.languageMaps {
            guard let set = rules.languageRule(named: map.ruleName) else { continue }
            try add(xml) { try write(map, set, xml) }
        }
        try xml.end()
        try property("version", "string", version, xml)
        try xml.end()
        try xml.end()
        try sink.flush()
        return bytes
    }

    private static func write(_ map: LanguageMap, _ set: LanguageRule, _ xml: XMLWriter) throws {
        try xml.start("object", [("class", "org.omegat.core.segmentation.MapRule")])
        try property("language", "string", set.name, xml)
        try property("pattern", "string", map.pattern, xml)
        try xml.start("void", [("property", "rules")])
        try xml.start("object", [("class", "java.util.ArrayList")])
        for rule in set.rules { try add(xml) { try write(rule, xml) } }
        try xml.end()
        try xml.end()
        try xml.end()
    }

    private static func write(_ rule: SegmentationRule, _ xml: XMLWriter) throws {
        try xml.start("object", [("class", "org.omegat.core.segmentation.Rule")])
        try property("afterbreak", "string", rule.after, xml)
        try property("beforebreak", "string", rule.before, xml)
        try property("breakRule", "boolean", rule.isBreak ? "true" : "false", xml)
        try xml.end()
    }

    private static func add(_ xml: XMLWriter, _ body: () throws -> Void) throws {
        try xml.start("void", [("method", "add")])
        try body()
        try xml.end()
    }

    private static func property(_ name: String, _ type: String, _ value: String, _ xml: XMLWriter) throws {
        try xml.start("void", [("property", name)])
        try xml.element(type, text: value)
        try xml.end()
    }
}
