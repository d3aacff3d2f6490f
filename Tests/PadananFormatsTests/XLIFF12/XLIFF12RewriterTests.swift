import PadananFormats
import PadananModel
import Testing

@Suite struct XLIFF12RewriterTests {
    @Test(arguments: XLIFF12Sample.names)
    func rewritingWithoutChangeIsTheIdentity(_ name: String) throws {
        let bytes = try XLIFF12Sample.bytes(name)
        for size in [1, 7, 4096, bytes.count] {
            let result = try XLIFF12Sample.rewritten(XLIFF12Sample.pieces(bytes, of: size)) { _ in }
            #expect(result == bytes)
        }
    }

    @Test(arguments: XLIFF12Sample.names)
    func oneEditedTargetChangesOnlyItself(_ name: String) throws {
        let bytes = try XLIFF12Sample.bytes(name)
        for (unit, segment) in try Self.places(bytes) {
            var old = InlineText("")
            let result = try XLIFF12Sample.rewritten(bytes) { changed in
                guard changed.id == unit, let target = changed.segments[segment].target else { return }
                old = target
                changed.segments[segment].target?.text = "ZZ" + target.text
                for index in target.codes.indices { changed.segments[segment].target?.codes[index].offset += 2 }
            }
            let same = zip(bytes, result).prefix { $0 == $1 }.count
            let end = zip(bytes.reversed(), result.reversed()).prefix { $0 == $1 }.count
            #expect(result.count - bytes.count <= 2 || old.isEmpty || name == "inline.xlf")
            #expect(same + end >= bytes.count - 60)
            let edited = try XLIFF12Sample.units(result)
            #expect(edited.contains { $0.id == unit && $0.segments[segment].target?.text == "ZZ" + old.text })
        }
    }

    /// Every segment with a target: the id of its unit, and its place in it.
    private static func places(_ bytes: [UInt8]) throws -> [(String, Int)] {
        try XLIFF12Sample.units(bytes).flatMap { unit in
            unit.segments.indices.filter { unit.segments[$0].target != nil && !unit.segments[$0].isIgnorable }.map { (unit.id, $0) }
        }
    }

    /// The law of rewriting: what is read from the new file is what the transform made.
    @Test(arguments: XLIFF12Sample.names, [SegmentState.initial, .translated, .reviewed, .final])
    func whatIsReadAgainIsWhatWasChanged(_ name: String, _ state: SegmentState) throws {
        // Phrase says only whether a segment is confirmed.
        if name == "phrase.mxliff", state > .translated { return }
        let bytes = try XLIFF12Sample.bytes(name)
        var wanted: [Unit] = []
        var wereEmpty: [Bool] = []
        let result = try XLIFF12Sample.rewritten(bytes) { unit in
            let isWhole = unit.segments.count == 1
            wereEmpty += unit.segments.filter { !$0.isIgnorable }.map { $0.target?.isEmpty ?? true }
            for index in unit.segments.indices {
                let source = unit.segments[index].source
                unit.segments[index].target = isWhole ? source : unit.segments[index].isIgnorable ? source : InlineText("baru", codes: [])
                if !unit.segments[index].isIgnorable {
                    unit.segments[index].state = state
                    unit.segments[index].subState = ""
                }
            }
            wanted.append(unit)
        }
        var read = try XLIFF12Sample.units(result)
        for unit in read.indices {
            for segment in read[unit].segments.indices { read[unit].segments[segment].subState = "" }
        }
        // What stands between segments has no state of its own.
        func states(_ units: [Unit]) -> [SegmentState] { units.flatMap { $0.segments.filter { !$0.isIgnorable }.map(\.state) } }
        func targets(_ units: [Unit]) -> [String?] { units.flatMap { $0.segments.filter { !$0.isIgnorable }.map { $0.target?.text } } }
        // No state is written for a target that was filled in while its state was left alone.
        let readStates = zip(states(read), wereEmpty).map { state == .initial && $1 && $0 == .translated ? .initial : $0 }
        #expect(readStates == states(wanted))
        #expect(targets(read) == targets(wanted))
        #expect(try XLIFF12Sample.read(ByteSource(result)).defects.allSatisfy { $0.severity == .warning })
    }

    struct Case: Sendable {
        var old: String
        var new: String
        var attributes = ""
        var change: @Sendable (inout Unit) -> Void
    }

    @Test(arguments: cases)
    func changesAreWrittenInTheirPlace(_ example: Case) throws {
        let result = try XLIFF12Sample.rewrittenBody(example.old, attributes: example.attributes, example.change)
        #expect(result == example.new)
    }

    private static let translate: @Sendable (inout Unit) -> Void = { unit in
        for index in unit.segments.indices where !unit.segments[index].isIgnorable {
            unit.segments[index].target = InlineText("T & <\(index)>")
            unit.segments[index].state = .translated
        }
    }
    private static let finish: @Sendable (inout Unit) -> Void = { unit in
        for index in unit.segments.indices where !unit.segments[index].isIgnorable { unit.segments[index].state = .final }
    }
    private static let demote: @Sendable (inout Unit) -> Void = { $0.segments[0].state = .translated }
    private static let remove: @Sendable (inout Unit) -> Void = { $0.segments[0].target = nil }
    private static let mq = " xmlns:mq=\"MQXliff\""
    private static let sdl = " xmlns:sdl=\"http://sdl.com/FileTypes/SdlXliff/1.0\""

    static let cases = [
        // A missing target comes behind the source, indented alike.
        Case(
            old: "<trans-unit id=\"1\">\n\t<source>a</source>\n\t<note>n</note>\n</trans-unit>",
            new: "<trans-unit id=\"1\">\n\t<source>a</source>\n\t<target>T &amp; &lt;0&gt;</target>\n\t<note>n</note>\n</trans-unit>",
            change: translate),
        Case(
            old: "<trans-unit id=\"1\"><source xml:lang=\"id\">a</source></trans-unit>",
            new: "<trans-unit id=\"1\"><source xml:lang=\"id\">a</source><target xml:lang=\"en\">T &amp; &lt;0&gt;</target></trans-unit>",
            change: translate),
        // Empty targets are opened.
        Case(
            old: "<trans-unit id=\"1\"><source>a</source><target /></trans-unit>",
            new: "<trans-unit id=\"1\"><source>a</source><target >T &amp; &lt;0&gt;</target></trans-unit>", change: translate),
        Case(
            old: "<trans-unit id=\"1\"><source>a</source><target state=\"new\"></target></trans-unit>",
            new: "<trans-unit id=\"1\"><source>a</source><target state=\"translated\">T &amp; &lt;0&gt;</target></trans-unit>",
            change: translate),
        // With `seg-source` a new target gets the marks of all segments.
        Case(
            old:
                "<trans-unit id=\"1\"><source>a b</source>\n <seg-source><mrk mtype=\"seg\" mid=\"1\">a</mrk> <mrk mtype=\"seg\" mid=\"2\">b</mrk></seg-source></trans-unit>",
            new:
                "<trans-unit id=\"1\"><source>a b</source>\n <seg-source><mrk mtype=\"seg\" mid=\"1\">a</mrk> <mrk mtype=\"seg\" mid=\"2\">b</mrk></seg-source>\n <target><mrk mtype=\"seg\" mid=\"1\">x</mrk> <mrk mtype=\"seg\" mid=\"2\"></mrk></target></trans-unit>",
            change: { $0.segments[0].target = "x" }),
        Case(
            old:
                "<trans-unit id=\"1\"><source>a b</source><seg-source><mrk mtype=\"seg\" mid=\"1\">a</mrk> <mrk mtype=\"seg\" mid=\"2\">b</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"1\">x</mrk></target></trans-unit>",
            new:
                "<trans-unit id=\"1\"><source>a b</source><seg-source><mrk mtype=\"seg\" mid=\"1\">a</mrk> <mrk mtype=\"seg\" mid=\"2\">b</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"1\">x</mrk> <mrk mtype=\"seg\" mid=\"2\">y</mrk></target></trans-unit>",
            change: {
                $0.segments[2].target = "y"
                $0.segments[2].state = .translated
            }),
        // A target filled in without a word on its state says none; but where a word stood, it stays right.
        Case(
            old: "<trans-unit id=\"1\"><source>a</source></trans-unit>",
            new: "<trans-unit id=\"1\"><source>a</source><target>x</target></trans-unit>", change: { $0.segments[0].target = "x" }),
        Case(
            old: "<trans-unit id=\"1\"><source>a</source><target/></trans-unit>",
            new: "<trans-unit id=\"1\"><source>a</source><target>x</target></trans-unit>", change: { $0.segments[0].target = "x" }),
        Case(
            old: "<trans-unit id=\"1\"><source>a</source><target state=\"new\"/></trans-unit>",
            new: "<trans-unit id=\"1\"><source>a</source><target state=\"new\">x</target></trans-unit>",
            change: { $0.segments[0].target = "x" }),
        Case(
            old: "<trans-unit id=\"1\"><source>a</source><target>b</target></trans-unit>",
            new: "<trans-unit id=\"1\"><source>a</source><target state=\"needs-translation\">b</target></trans-unit>",
            change: { $0.segments[0].state = .initial }),
        Case(
            old: "<trans-unit id=\"1\"><source>a</source></trans-unit>",
            new: "<trans-unit id=\"1\"><source>a</source><target state=\"final\">x</target></trans-unit>",
            change: {
                $0.segments[0].target = "x"
                $0.segments[0].state = .final
            }),
        // States: where they are told already, and nowhere else.
        Case(
            old: "<trans-unit id=\"1\"><source>a</source><target>b</target></trans-unit>",
            new: "<trans-unit id=\"1\"><source>a</source><target state=\"final\">b</target></trans-unit>", change: finish),
        Case(
            old: "<trans-unit id=\"1\" approved=\"no\"><source>a</source><target>b</target></trans-unit>",
            new: "<trans-unit id=\"1\" approved=\"yes\"><source>a</source><target>b</target></trans-unit>", change: finish),
        Case(
            old: "<trans-unit id=\"1\" approved=\"yes\"><source>a</source><target>b</target></trans-unit>",
            new: "<trans-unit id=\"1\" approved=\"no\"><source>a</source><target>b</target></trans-unit>", change: demote),
        Case(
            old: "<trans-unit id=\"1\" mq:status=\"NotStarted\"><source>a</source><target/></trans-unit>",
            new: "<trans-unit id=\"1\" mq:status=\"ManuallyConfirmed\"><source>a</source><target>T &amp; &lt;0&gt;</target></trans-unit>",
            attributes: mq, change: translate),
        Case(
            old:
                "<trans-unit id=\"1\"><source>a</source><seg-source><mrk mtype=\"seg\" mid=\"1\">a</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"1\"/></target><sdl:seg-defs><sdl:seg id=\"1\"/></sdl:seg-defs></trans-unit>",
            new:
                "<trans-unit id=\"1\"><source>a</source><seg-source><mrk mtype=\"seg\" mid=\"1\">a</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"1\">T &amp; &lt;0&gt;</mrk></target><sdl:seg-defs><sdl:seg conf=\"Translated\" id=\"1\"/></sdl:seg-defs></trans-unit>",
            attributes: sdl, change: translate),
        // A target taken back goes with the white space before it.
        Case(
            old: "<trans-unit id=\"1\">\n<source>a</source>\n<target state=\"final\">b</target>\n</trans-unit>",
            new: "<trans-unit id=\"1\">\n<source>a</source>\n</trans-unit>", change: remove),
        // Codes: with their own markup where it fits, else built anew.
        Case(
            old: "<trans-unit id=\"1\"><source>a <g id=\"1\" x:y=\"z\" xmlns:x=\"urn:x\">b</g> c</source></trans-unit>",
            new:
                "<trans-unit id=\"1\"><source>a <g id=\"1\" x:y=\"z\" xmlns:x=\"urn:x\">b</g> c</source><target><g id=\"1\" x:y=\"z\" xmlns:x=\"urn:x\">B</g> A</target></trans-unit>",
            change: { unit in
                let codes = unit.segments[0].source.codes
                var target = InlineText("")
                target.append(codes[0])
                target.append(InlineText("B"))
                target.append(codes[1])
                target.append(InlineText(" A"))
                unit.segments[0].target = target
                unit.segments[0].state = .translated
            }),
        Case(
            old: "<trans-unit id=\"1\"><source>a <g id=\"1\">b</g></source><target>x</target></trans-unit>",
            new: "<trans-unit id=\"1\"><source>a <g id=\"1\">b</g></source><target><it id=\"1\" pos=\"open\"></it>x</target></trans-unit>",
            change: { unit in
                var target = InlineText("")
                target.append(unit.segments[0].source.codes[0])
                target.append(InlineText("x"))
                unit.segments[0].target = target
            }),
        Case(
            old: "<trans-unit id=\"1\"><source><g id=\"1\">a</g><g id=\"2\">b</g></source><target>x</target></trans-unit>",
            new:
                "<trans-unit id=\"1\"><source><g id=\"1\">a</g><g id=\"2\">b</g></source><target><g id=\"1\">x<bx id=\"2\"/>y</g>z<ex id=\"2\"/></target></trans-unit>",
            change: { unit in
                let codes = unit.segments[0].source.codes
                var target = InlineText("")
                for (code, text) in [(codes[0], "x"), (codes[2], "y"), (codes[1], "z"), (codes[3], "")] {
                    target.append(code)
                    target.append(InlineText(text))
                }
                unit.segments[0].target = target
            }),
        Case(
            old: "<trans-unit id=\"1\"><source>a</source><target>x</target></trans-unit>",
            new: "<trans-unit id=\"1\"><source>a</source><target>x<ph id=\"1\">&lt;br/&gt;</ph></target></trans-unit>",
            change: { $0.segments[0].target?.append(InlineCode(.standalone, id: "1", data: "<br/>")) }),
        // Other things that a transform does are not written.
        Case(
            old: "<trans-unit id=\"1\"><source>a</source><target>x</target></trans-unit>",
            new: "<trans-unit id=\"1\"><source>a</source><target>x</target></trans-unit>",
            change: {
                $0.name = "n"
                $0.notes = [Note("n")]
            }),
    ]

    /// Codes that are empty by nature but were written with an end tag.
    @Test(arguments: ["x", "bx", "ex"])
    func emptyCodesWithAnEndTagStayWellFormed(_ name: String) throws {
        let code = "<\(name) id=\"1\" ></\(name)>"
        let body = try XLIFF12Sample.rewrittenBody("<trans-unit id=\"1\"><source>a\(code)</source></trans-unit>") { unit in
            unit.segments[0].target = unit.segments[0].source
            unit.segments[0].state = .translated
        }
        #expect(body == "<trans-unit id=\"1\"><source>a\(code)</source><target>a<\(name) id=\"1\" /></target></trans-unit>")
    }

    /// Elements of one unit with prefixes that differ.
    @Test func endTagsHaveTheNamesOfTheirStartTags() throws {
        let core = "xmlns=\"urn:oasis:names:tc:xliff:document:1.2\""
        let file = { (target: String, mark: String) in
            """
            <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><x:file original="a" source-language="id" \
            target-language="en" datatype="plaintext"><x:body><x:trans-unit id="1"><x:source>a</x:source>\(target)</x:trans-unit>
            <x:trans-unit id="2"><x:source>a</x:source><x:seg-source><x:mrk mtype="seg" mid="1">a</x:mrk><x:mrk mtype="seg" \
            mid="2">b</x:mrk></x:seg-source><target \(core)>\(mark)</target></x:trans-unit></x:body></x:file></x:xliff>
            """
        }
        let old = file("<target \(core)/>", "<x:mrk mtype=\"seg\" mid=\"1\"/>")
        let new = file(
            "<target state=\"final\" \(core)>T<x id=\"7\"/></target>",
            "<x:mrk mtype=\"seg\" mid=\"1\">T<x:x id=\"7\"/></x:mrk><mrk mtype=\"seg\" mid=\"2\">T<x id=\"7\"/></mrk>"
        ).replacing("<target \(core)><x:mrk", with: "<target state=\"final\" \(core)><x:mrk")
        let result = try XLIFF12Sample.rewritten(Array(old.utf8)) { unit in
            for index in unit.segments.indices {
                unit.segments[index].target = "T"
                unit.segments[index].target?.append(InlineCode(.standalone, id: "7"))
                unit.segments[index].state = .final
            }
        }
        #expect(String(decoding: result, as: UTF8.self) == new)
        #expect(try XLIFF12Sample.units(result).flatMap { $0.segments.map { $0.target?.text } } == ["T", "T", "T"])
    }

    @Test func spansAroundSegmentsComeBackInANewTarget() throws {
        let body = try XLIFF12Sample.rewrittenBody(
            """
            <trans-unit id="2"><source><g id="1">a b</g></source><seg-source><g id="1"><mrk mtype="seg" mid="1">a</mrk> \
            <mrk mtype="seg" mid="2">b</mrk></g></seg-source></trans-unit>
            """
        ) { unit in
            for index in unit.segments.indices { unit.segments[index].target = unit.segments[index].source }
            for index in unit.segments.indices { unit.segments[index].state = .translated }
        }
        #expect(body.contains("<target><g id=\"1\"><mrk mtype=\"seg\" mid=\"1\">a</mrk> <mrk mtype=\"seg\" mid=\"2\">b</mrk></g></target>"))
    }

    @Test func otherEncodingsAreKept() throws {
        let result = try XLIFF12Sample.rewritten(XLIFF12Sample.bytes("version11.xlf")) { unit in
            if unit.id == "101" { unit.segments[0].target = "Café “x”" }
        }
        let text = String(decoding: result.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
        #expect(text.contains("<xlf:target xml:lang='en'>Caf? &#8220;x&#8221;</xlf:target>"))
        #expect(result.contains(0xE9))
    }

    @Test(arguments: ["plain.xlf", "segments.xlf", "gettext.xlf"])
    func segmentsCanNeitherBeAddedNorRemoved(_ name: String) throws {
        let changes: [@Sendable (inout Unit) -> Void] = [
            { $0.segments.append($0.segments[0]) }, { $0.segments.removeLast() }, { $0.segments = [] },
        ]
        for change in changes {
            let error = #expect(throws: Defect.self) { try XLIFF12Sample.rewritten(XLIFF12Sample.bytes(name), change) }
            #expect(error?.message == "a unit can't get more or fewer segments while its file is rewritten")
        }
    }

    @Test func whatATransformThrowsComesThrough() throws {
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try XLIFF12Sample.rewritten(XLIFF12Sample.bytes("plain.xlf")) { _ in throw Stop() }
        }
    }
}
