import PadananFormats
import PadananModel
import Testing

@Suite struct TMXCodeTests {
    private static func file(_ source: String, _ target: String) -> String {
        TMXSample.file("<tu><tuv xml:lang=\"id\"><seg>\(source)</seg></tuv><tuv xml:lang=\"en\"><seg>\(target)</seg></tuv></tu>")
    }

    private static let crossed = file(
        "<bpt i=\"1\" x=\"1\">&lt;b&gt;</bpt>Dana<ept i=\"1\">&lt;/b&gt;</ept> <bpt i=\"2\" x=\"2\">&lt;i&gt;</bpt>perang<ept i=\"2\">&lt;/i&gt;</ept>",
        "<bpt i=\"1\" x=\"2\">&lt;i&gt;</bpt>War<ept i=\"1\">&lt;/i&gt;</ept> <bpt i=\"2\" x=\"1\">&lt;b&gt;</bpt>funds<ept i=\"2\">&lt;/b&gt;</ept>"
    )

    private static func codes(_ text: String) -> [[String]] {
        TMXSample.units(text).flatMap { unit in
            [unit.segments[0].source, unit.segments[0].target].compactMap { $0?.codes.map { "\($0.data)\($0.id)" } }
        }
    }

    @Test func codesOfSourceAndTargetCorrespondByX() throws {
        #expect(Self.codes(Self.crossed) == [["<b>1", "</b>1", "<i>2", "</i>2"], ["<i>2", "</i>2", "<b>1", "</b>1"]])
        let target = try #require(TMXSample.units(Self.crossed)[0].segments[0].target)
        #expect(target.codes.map { $0.attribute("i") } == ["1", "1", "2", "2"])
    }

    @Test func whatIsWrittenHasXAndI() throws {
        let (text, defects) = try TMXSample.write(TMXSample.read(Self.crossed).events)
        #expect(text.contains("<bpt i=\"1\" x=\"2\">&lt;i&gt;</bpt>War<ept i=\"1\">"))
        #expect(text.contains("<bpt i=\"2\" x=\"1\">&lt;b&gt;</bpt>funds<ept i=\"2\">"))
        #expect(defects.isEmpty)
        #expect(TMXSample.violations(text) == [])
        #expect(Self.codes(text) == Self.codes(Self.crossed))
    }

    @Test func rewritingKeepsTheMarkup() throws {
        #expect(try TMXSample.rewrite(Self.crossed).text == Self.crossed)
        let rewritten = try TMXSample.rewrite(Self.crossed) { $0.segments[0].target?.text = "WAR FUNDS" }
        #expect(rewritten.text == Self.crossed.replacing("War", with: "WAR").replacing("funds", with: "FUNDS"))
    }

    /// A code of the source beside one of the target with the same `i` gets a number of its own.
    @Test func codesFromTheSourceDoNotClash() throws {
        let text = Self.file("<bpt i=\"1\" x=\"1\"/>a<ept i=\"1\"/>", "<bpt i=\"1\" x=\"2\"/>b<ept i=\"1\"/>")
        let rewritten = try TMXSample.rewrite(text) { unit in
            let added = unit.segments[0].source.codes
            unit.segments[0].target?.codes += added.map { code in
                var code = code
                code.offset = 1
                return code
            }
        }
        #expect(
            rewritten.text.contains("<bpt i=\"1\" x=\"2\"/>b<ept i=\"1\"/><bpt i=\"2\" x=\"1\"></bpt><ept i=\"2\"></ept></seg>"))
    }

    static let ids: [(String, [String])] = [
        ("<bpt i=\"4\"/>a<ept i=\"4\"/>", ["4", "4"]),
        ("<bpt i=\"1\" x=\"2\"/><bpt i=\"2\"/>a<ept i=\"2\"/><ept i=\"1\"/>", ["2", "1", "1", "2"]),
        ("<bpt i=\"1\" x=\"7\"/><bpt i=\"2\" x=\"7\"/>a<ept i=\"2\"/><ept i=\"1\"/>", ["7", "2", "2", "7"]),
        ("<ph x=\"1\"/><ph x=\"1\"/><ph/>", ["1", "2", ""]),
        ("<ph x=\"1\"/><bpt i=\"1\"/>a<ept i=\"1\"/>", ["1", "2", "2"]),
        ("<ept i=\"1\"/><bpt i=\"1\"/>a", ["1", "2"]),
        ("<it pos=\"begin\" x=\"3\"/>a<it pos=\"end\" x=\"3\"/><it pos=\"end\" x=\"3\"/>", ["3", "3", "1"]),
        ("<hi x=\"1\">a<hi x=\"1\">b</hi></hi><hi>c</hi>", ["1", "2", "2", "1", "", ""]),
        ("<ut x=\"5\"/><hi x=\"6\"><ph x=\"5\"/></hi>", ["5", "6", "1", "6"]),
    ]

    @Test(arguments: ids)
    func eachCodeHasAnIdOfItsOwn(content: String, expected: [String]) throws {
        let text = Self.file(content, content)
        let segment = try #require(TMXSample.units(text).first).segments[0]
        #expect(segment.source.codes.map(\.id) == expected)
        #expect(segment.target?.codes.map(\.id) == expected)
        #expect(try TMXSample.rewrite(text).text == text)
    }
}
