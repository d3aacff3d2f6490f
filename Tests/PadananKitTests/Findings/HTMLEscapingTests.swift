import Foundation
import Testing

@testable import PadananKit

@Suite struct HTMLEscapingTests {
    /// The inverse, as an HTML parser has it for the references that are written.
    private func unescaped(_ text: String) -> String {
        let references = [
            "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#96;": "`", "&#13;": "\r", "&#x338;": "\u{338}",
        ]
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            let reference = references.first { rest.starts(with: $0.key.utf8) }
            let isAmpersand = rest.starts(with: "&amp;".utf8)
            result += reference.map { Array($0.value.utf8) } ?? (isAmpersand ? [UInt8(ascii: "&")] : [byte])
            rest = rest.dropFirst(reference?.key.utf8.count ?? (isAmpersand ? 5 : 1))
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func escaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        HTMLEscaping.append(text, to: &bytes)
        return bytes
    }

    private func island(_ text: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.string(text)
        var bytes: [UInt8] = []
        HTMLEscaping.appendIsland(writer.bytes, to: &bytes)
        return bytes
    }

    @Test(arguments: HostileTexts.all.indices) func escapedTextHasNoMarkupAndReadsBackAsItWas(_ index: Int) {
        let text = HostileTexts.all[index]
        let bytes = escaped(text)
        #expect(bytes.allSatisfy { !Array("<>\"'`\r".utf8).contains($0) && ($0 >= 0x20 || $0 == 0x09 || $0 == 0x0A) })
        let expected = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let isRefused = scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar) || scalar.value == 0x7F
                    return isRefused ? "\u{FFFD}" : scalar
                }))
        #expect(Array(unescaped(String(decoding: bytes, as: UTF8.self)).utf8) == Array(expected.utf8))
    }

    @Test(arguments: HostileTexts.all.indices) func normalisingThePageLeavesTheTagsAroundTheTextAlone(_ index: Int) {
        let text = HostileTexts.all[index]
        let page = "<b title=\"\(String(decoding: escaped(text), as: UTF8.self))\">\(String(decoding: escaped(text), as: UTF8.self))</b>"
        let normal = Array(page.precomposedStringWithCanonicalMapping.utf8)
        for mark in "<>\"".utf8 { #expect(normal.count { $0 == mark } == 2) }
    }

    @Test(arguments: HostileTexts.all.indices) func islandIsTheSameJSONWithoutBytesOfMarkup(_ index: Int) throws {
        let text = HostileTexts.all[index]
        let bytes = island(text)
        #expect(bytes.allSatisfy { !Array("<>&".utf8).contains($0) })
        for scalar in ["\u{2028}", "\u{2029}", "\u{338}"] { #expect(!bytes.contains(scalar)) }
        #expect(try Array((JSONReader.read(bytes, in: 0..<bytes.count).string ?? "").utf8) == Array(text.utf8))
    }

    @Test func quoteWithACombiningMarkIsEscaped() {
        #expect(String(decoding: escaped("\"\u{301}"), as: UTF8.self).utf8.starts(with: "&quot;".utf8))
        #expect(String(decoding: escaped(">\u{338}"), as: UTF8.self) == "&gt;&#x338;")
    }
}

extension [UInt8] {
    /// Whether the bytes of `text` stand somewhere in these.
    func contains(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
