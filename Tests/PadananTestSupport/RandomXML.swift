/// Random XML documents, and documents spoilt here and there, for comparing parsers.
public struct RandomXML {
    private var generator: SeededGenerator
    private var text = ""

    public init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// A well-formed document of some hundred bytes.
    public mutating func document() -> [UInt8] {
        text = ""
        if chance(2) { text += pick(["<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding=\"UTF-8\" standalone='yes' ?>\n"]) }
        if chance(4) { text += pick(Self.doctypes) }
        misc()
        element(depth: 0, prefixes: [])
        misc()
        return Array(text.utf8)
    }

    /// `document` with one to three small changes of bytes.
    public mutating func mutate(_ document: [UInt8]) -> [UInt8] {
        var bytes = document
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            let length = min(Int.random(in: 1...6, using: &generator), bytes.count - index)
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes.removeSubrange(index..<index + length)
            case 1: bytes.insert(contentsOf: bytes[index..<index + length], at: index)
            case 2: bytes.insert(contentsOf: Array(pick(Self.fragments).utf8), at: index)
            case 3: bytes.replaceSubrange(index..<index + length, with: Array(pick(Self.fragments).utf8))
            case 4: bytes[index] = pick(Self.bytes)
            default: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            }
        }
        return bytes
    }

    private static let doctypes = [
        "<!DOCTYPE a>", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n", "<!DOCTYPE a PUBLIC '-//X//Y' \"u\" >",
        "<!DOCTYPE a [\n<!ELEMENT a (#PCDATA|b)*><!-- c --><?p q?>\n<!ATTLIST a x CDATA #IMPLIED y (p|q) 'p'>]>",
        "<!DOCTYPE a [<!ENTITY e \"v&#60;\"><!ENTITY % p SYSTEM 'f'><!NOTATION n PUBLIC 'i'><!ELEMENT b (c?,(d|e)+)*>]>",
    ]
    private static let names = ["a", "b", "unit", "x.y", "_z", "é1", "p:a", "q:b"]
    private static let values = ["", "1", "a b", "&lt;", "&#233;", "&#xE9;", "é", "'", ">", "\t\n", "urn:x"]
    private static let texts = ["satu", " ", "\n  ", "&amp;", "&quot;&apos;", "&#10;", "é–“”", "]]", ">", "a]b", "\r\n", "𝒳"]
    private static let fragments = [
        "<", ">", "/", "&", ";", "\"", "'", "=", "<!--", "-->", "--", "<![CDATA[", "]]>", "<?", "?>", "<!", "&#0;", "&#x1F;", "&#xFFFE;",
        "&#65;",
        " xmlns:p=''", " xmlns='u'", " xml:x='1'", " xmlns:xml='u'", "<a/>", "</a>", "<b>", ":", "::", "p:", "é", "\u{FFFE}", "\u{0}",
        "\u{B}", " ",
        "\n", "<!DOCTYPE a>", "<?xml version='1.0'?>", "xml", "[", "]", "(", ")", "|", ",", "*", "%p;", "CDATA", "-", "&#", "&#x", "1", ".",
    ]
    private static let bytes: [UInt8] = [
        0, 9, 10, 13, 32, 34, 38, 39, 45, 47, 58, 59, 60, 61, 62, 63, 93, 0x7F, 0x80, 0xBF, 0xC0, 0xC3, 0xED, 0xEF, 0xF5, 0xFF,
    ]

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }
    private mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &generator)] }

    private mutating func misc() {
        if chance(4) { text += "\n" }
        if chance(6) { text += "<!-- satu - dua -->" }
        if chance(6) { text += pick(["<?pi?>", "<?pi a=\"b\" > ?>"]) }
    }

    private mutating func element(depth: Int, prefixes: Set<String>) {
        var prefixes = prefixes
        var declarations = ""
        for prefix in ["p", "q"] where !prefixes.contains(prefix) && chance(3) {
            declarations += " xmlns:\(prefix)=\"urn:\(pick(["x", "y"]))\""
            prefixes.insert(prefix)
        }
        let usable = Self.names.filter { name in name.utf8.count < 2 || !name.contains(":") || prefixes.contains(String(name.prefix(1))) }
        let name = pick(usable)
        text += "<\(name)\(declarations)"
        var used: Set<String> = []
        while chance(2) {
            let attribute = pick(usable + ["xml:lang"])
            // Two prefixes may stand for one namespace; one prefixed attribute is enough.
            guard used.insert(attribute.contains(":") ? ":" : attribute).inserted else { continue }
            let quote = pick(["\"", "'"])
            let value = pick(Self.values)
            if !value.contains(quote) { text += pick([" ", "\n "]) + attribute + pick(["=", " = "]) + quote + value + quote }
        }
        if chance(4) {
            text += pick(["/>", " />"])
            return
        }
        text += ">"
        content(depth, prefixes)
        text += "</\(name)\(pick(["", "", " "]))>"
    }

    private mutating func content(_ depth: Int, _ prefixes: Set<String>) {
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            switch Int.random(in: 0..<8, using: &generator) {
            case 0...2: text += pick(Self.texts)
            case 3: text += pick(["<!---->", "<!-- a -b -->"])
            case 4: text += pick(["<![CDATA[]]>", "<![CDATA[<&]]]>"])
            case 5: text += "<?x y?>"
            default: if depth < 6 { element(depth: depth + 1, prefixes: prefixes) }
            }
        }
    }
}
