import PadananFormats
import PadananModel
import Testing

@Suite struct PORewriterTests {
    /// The file with the target of its first unit changed.
    private static func rewrite(_ text: String, to target: String?, state: SegmentState = .translated) throws -> String {
        let bytes = try BitextProbe.rewrite(Array(text.utf8), as: POFormat()) { unit in
            guard unit.id == "1" else { return }
            unit.segments[0].target = target.map { InlineText($0) }
            unit.segments[0].state = state
        }.bytes
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: POSamples.all.map(\.name), [nil, 1, 7, 4_096])
    func withoutChangesNoByteDiffers(name: String, pieces: Int?) throws {
        let bytes = try #require(POSamples.all.first { $0.name == name }).bytes
        #expect(try BitextProbe.rewrite(bytes, as: POFormat(), pieces: pieces).bytes == bytes)
    }

    @Test(arguments: POSamples.all.map(\.name))
    func changedTargetsAreReadBackAndNothingElseDiffers(name: String) throws {
        let bytes = try #require(POSamples.all.first { $0.name == name }).bytes
        func change(_ unit: inout Unit) {
            for index in unit.segments.indices {
                unit.segments[index].target = InlineText("Baris \"satu\"\n\\\(index)")
                unit.segments[index].state = .translated
            }
        }
        let rewritten = try BitextProbe.rewrite(bytes, as: POFormat()) { change(&$0) }.bytes
        let expected = try BitextProbe.read(bytes, as: POFormat()).events.map { event -> DocumentEvent in
            guard case .unit(var unit) = event else { return event }
            change(&unit)
            if unit.isPlural, unit.segments.count == 1 { unit.segments[0].id = "0" }
            unit.properties.removeAll { $0.name == "fuzzy" || $0.name == "po:previous-msgctxt" }
            for index in unit.segments.indices {
                unit.segments[index].matches = []
                unit.segments[index].targetLocation = unit.segments[index].location
            }
            return .unit(unit)
        }
        let read = try BitextProbe.read(rewritten, as: POFormat()).events.map { event -> DocumentEvent in
            guard case .unit(var unit) = event else { return event }
            // A fuzzy flag that nothing but its comments was left of, and the comments of an entry that was not fuzzy, stay.
            unit.properties.removeAll { $0.name == "po:previous-msgctxt" }
            for index in unit.segments.indices { unit.segments[index].matches = [] }
            return .unit(unit)
        }
        #expect(BitextProbe.withoutPlaces(read) == BitextProbe.withoutPlaces(expected))
        let again = try BitextProbe.rewrite(rewritten, as: POFormat()) { change(&$0) }.bytes
        #expect(again == rewritten)
    }

    @Test(arguments: [
        ("msgid \"a\"\nmsgstr \"b\"\n", "c", "msgid \"a\"\nmsgstr \"c\"\n"),
        ("msgid \"a\"\nmsgstr \"\"\n", "b", "msgid \"a\"\nmsgstr \"b\"\n"),
        ("msgid \"a\"\nmsgstr\n\nmsgid \"c\"\nmsgstr \"\"\n", "b", "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"\"\n"),
        ("msgid \"a\"\n", "b", "msgid \"a\"\nmsgstr \"b\"\n"),
        ("#~ msgid \"a\"\r\n", "b\nc", "#~ msgid \"a\"\r\n#~ msgstr \"\"\r\n#~ \"b\\n\"\r\n#~ \"c\"\r\n"),
        ("msgid \"a\"\nmsgid_plural \"as\"\n", "b", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"\n"),
        ("msgid \"a\" msgstr \"b\" msgid \"c\" msgstr \"d\"", "e", "msgid \"a\" msgstr \"e\" msgid \"c\" msgstr \"d\""),
        (
            "msgid \"\"\n\t\"a \"\n\t\"b\"\nmsgstr \"\"\n\t\"a \"\n\t\"b\"\n", "c\nd",
            "msgid \"\"\n\t\"a \"\n\t\"b\"\nmsgstr \"\"\n\t\"c\\n\"\n\t\"d\"\n"
        ),
        ("msgid \"a\"\nmsgstr \"b", "c", "msgid \"a\"\nmsgstr \"c\""),
        ("msgid \"a\"\nmsgstr \"b\\tc\"\n", "d\t\\\"\u{7}\u{1}", "msgid \"a\"\nmsgstr \"d\\t\\\\\\\"\\a\\001\"\n"),
    ])
    func aTargetIsWrittenInItsPlace(text: String, target: String, expected: String) throws {
        #expect(try Self.rewrite(text, to: target) == expected)
    }

    @Test func aTargetIsRemoved() throws {
        #expect(try Self.rewrite("#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n", to: nil, state: .initial) == "msgid \"a\"\nmsgstr \"\"\n")
    }

    @Test(
        arguments: [
            ("#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n", "msgid \"a\"\nmsgstr \"b\"\n"),
            ("#. x\n#, fuzzy, c-format\n#| msgid \"z\"\nmsgid \"a\"\nmsgstr \"b\"\n", "#. x\n#, c-format\nmsgid \"a\"\nmsgstr \"b\"\n"),
            ("#, c-format,fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n", "#, c-format\nmsgid \"a\"\nmsgstr \"b\"\n"),
            ("#, fuzzy\r\n#~| msgid \"z\"\r\n#~| \"y\"\r\n#~ msgid \"a\"\r\n#~ msgstr \"b\"\r\n", "#~ msgid \"a\"\r\n#~ msgstr \"b\"\r\n"),
            ("msgid \"x\" msgstr \"y\" #, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n", nil),
        ] as [(String, String?)])
    func theFuzzyFlagGoesWhenTheStateIsTranslated(text: String, expected: String?) throws {
        #expect(try Self.rewrite(text, to: expected == nil ? "y" : "b") == expected ?? text)
    }

    @Test(arguments: [
        ("msgid \"a\"\nmsgstr \"b\"\n", "#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n"),
        ("#: x\n#, c-format\nmsgid \"a\"\nmsgstr \"b\"\n", "#: x\n#, fuzzy, c-format\nmsgid \"a\"\nmsgstr \"b\"\n"),
        ("#: x\r\n#~ msgid \"a\"\r\n#~ msgstr \"b\"\r\n", "#: x\r\n#, fuzzy\r\n#~ msgid \"a\"\r\n#~ msgstr \"b\"\r\n"),
        (
            "#| msgid \"z\"\nmsgctxt \"k\"\nmsgid \"a\"\nmsgstr \"b\"\n",
            "#, fuzzy\n#| msgid \"z\"\nmsgctxt \"k\"\nmsgid \"a\"\nmsgstr \"b\"\n"
        ),
    ])
    func theFuzzyFlagComesWhenTheStateIsInitial(text: String, expected: String) throws {
        #expect(try Self.rewrite(text, to: "b", state: .initial) == expected)
    }

    @Test func longTargetsAreWrappedAsInTheRestOfTheFile() throws {
        let long = "Menteri luar negeri menegaskan bahwa jaminan keamanan harus tertulis dan mengikat secara hukum bagi semua pihak."
        let plain = try Self.rewrite("msgid \"a\"\nmsgstr \"b\"\n", to: long)
        #expect(plain.split(separator: "\n").count == 4)
        #expect(plain.split(separator: "\n").allSatisfy { $0.count <= 79 })
        let unwrapped = try Self.rewrite("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"\(long)\"\nmsgstr \"\(long)\"\n", to: long)
        #expect(unwrapped.hasPrefix("msgid \"a\"\nmsgstr \"\(long)\"\n"))
    }

    @Test func theCharsetOfTheFileIsKept() throws {
        let bytes = try #require(POSamples.all.first { $0.name == "windows-1251" }).bytes
        let good = try BitextProbe.rewrite(bytes, as: POFormat()) { $0.segments[0].target = "мир" }
        #expect(good.bytes.suffix(6).elementsEqual([0x22, 0xEC, 0xE8, 0xF0, 0x22, 0x0A]))
        let bad = try BitextProbe.rewrite(bytes, as: POFormat()) { $0.segments[0].target = "平和" }
        #expect(bad.bytes == bytes)
        #expect(
            bad.defects.map(\.message) == [
                "the charset of the file lacks “平”; the translation is left as it was, convert the file to UTF-8 first"
            ])
    }

    @Test func inlineCodesAreWrittenAsText() throws {
        let bytes = try BitextProbe.rewrite(Array("msgid \"a\"\nmsgstr \"b\"\n".utf8), as: POFormat()) {
            $0.segments[0].target = InlineText(
                "tebal", codes: [InlineCode(.opening, id: "1", data: "<b>"), InlineCode(.closing, id: "1", offset: 5, data: "</b>")])
        }.bytes
        #expect(String(decoding: bytes, as: UTF8.self) == "msgid \"a\"\nmsgstr \"<b>tebal</b>\"\n")
    }

    @Test func segmentsMayNotBeAdded() throws {
        #expect(throws: Defect.self) {
            try BitextProbe.rewrite(Array("msgid \"a\"\nmsgstr \"b\"\n".utf8), as: POFormat()) { $0.segments.append($0.segments[0]) }
        }
    }

    /// Accidents of a thousand kinds: nothing crashes, a copy is a copy, and pieces make no difference.
    @Test func mutantsAreCopiedByteForByte() throws {
        var generator = BitextProbe.Generator(state: 4)
        let tokens = [
            "\"", "\\", "\n", "#~ ", "#| ", "msgid ", "msgstr[1] ", "msgid_plural \"x\"", "#, fuzzy\n", "\u{FEFF}", "é", "[",
            "domain \"d\"\n",
        ]
        for _ in 0..<1_000 {
            let sample = try #require(POSamples.all.randomElement(using: &generator)).bytes
            let mutant = BitextProbe.mutant(of: sample, tokens: tokens, using: &generator)
            guard let copy = try? BitextProbe.rewrite(mutant, as: POFormat()) else { continue }
            #expect(copy.bytes == mutant)
            let reading = try BitextProbe.read(mutant, as: POFormat())
            #expect(reading.events == (try BitextProbe.read(mutant, as: POFormat(), pieces: 5).events))
            _ = try POFormat().violations(in: ByteSource(mutant), file: "a")
            let written = try BitextProbe.write(reading.events, as: POFormat()).text
            let errors = try POFormat().violations(in: ByteSource(Array(written.utf8)), file: "a").filter { $0.severity == .error }
            #expect(errors == [], "\(String(decoding: mutant, as: UTF8.self))")
        }
    }

    @Test func statesThatPOLacksAreReportedOnce() throws {
        let text = "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"d\"\n"
        let (bytes, defects) = try BitextProbe.rewrite(Array(text.utf8), as: POFormat()) { $0.segments[0].state = .final }
        #expect(bytes == Array(text.utf8))
        #expect(
            defects.map(\.message).filter { $0.contains("state") } == [
                "PO has no state behind translated; it is written as translated (2 times, first here)"
            ])
    }
}
