import PadananFormats
import PadananModel
import Testing

@Suite struct XLIFF12HostileTests {
    /// Whatever the bytes are, everything ends in events, defects or an error, and rewriting without change gives the bytes back.
    @Test func spoiltFilesNeverCrash() throws {
        var random = Numbers(seed: 12)
        var accepted = 0
        for _ in 0..<1_000 {
            let name = XLIFF12Sample.names[random.next(XLIFF12Sample.names.count)]
            let bytes = random.spoil(try XLIFF12Sample.bytes(name))
            let (events, _) = try XLIFF12Sample.read(ByteSource(bytes))
            _ = try XLIFF12Sample.written(events.first.map { if case .document = $0 { true } else { false } } == true ? events : [])
            _ = try? XLIFF12Format().violations(in: ByteSource(bytes), file: "a")
            if let same = try? XLIFF12Sample.rewritten(bytes, { _ in }) {
                accepted += 1
                if name != "version11.xlf" { #expect(same == bytes) }
            }
            _ = try? XLIFF12Sample.rewritten(bytes) { unit in
                for index in unit.segments.indices { unit.segments[index].target = unit.segments[index].source }
            }
        }
        #expect(accepted > 100)
    }

    /// What a changed file holds is read again without an error.
    @Test func filledFilesStayWellFormed() throws {
        var random = Numbers(seed: 7)
        for _ in 0..<500 {
            let bytes = random.spoil(try XLIFF12Sample.bytes(XLIFF12Sample.names[random.next(XLIFF12Sample.names.count)]))
            let isKeeping = random.next(2) == 0
            guard
                let filled = try? XLIFF12Sample.rewritten(
                    bytes,
                    { unit in
                        for index in unit.segments.indices {
                            let source = unit.segments[index].source
                            unit.segments[index].target = isKeeping ? source : InlineText(source.text, codes: source.codes.reversed())
                            unit.segments[index].state = .reviewed
                        }
                    })
            else { continue }
            let (_, defects) = try XLIFF12Sample.read(ByteSource(filled))
            #expect(defects.allSatisfy { $0.reference.hasPrefix("XLIFF") })
        }
    }

    @Test func deepNestingIsAnError() throws {
        let groups = String(repeating: "<group>", count: 1_000)
        let codes = String(repeating: "<g id=\"1\">", count: 1_000)
        for body in [groups, "<trans-unit id=\"1\"><source>" + codes] {
            let (_, defects) = try XLIFF12Sample.read(ByteSource(Array(XLIFF12Sample.file(body).utf8)))
            #expect(defects.last?.message.contains("inside each other") == true)
        }
    }

    @Test func manySegmentsCodesAndGroupsCostLinearTime() throws {
        let count = 4_000
        let marks = (0..<count).map { "<mrk mtype=\"seg\" mid=\"\($0)\">a<x id=\"\($0)\"/></mrk> " }.joined()
        let alternatives = (0..<count).map { "<alt-trans mid=\"\($0)\"><target>b</target></alt-trans>" }.joined()
        let source = (0..<count).map { "a<x id=\"\($0)\"/> " }.joined()
        let body =
            "<trans-unit id=\"1\"><source>\(source)</source><seg-source>\(marks)</seg-source><target>\(marks)</target>\(alternatives)</trans-unit>"
        let file = Array(XLIFF12Sample.file(body).utf8)
        let units = try XLIFF12Sample.units(file)
        #expect(units[0].segments.count == 2 * count)
        #expect(units[0].segments[2 * count - 2].matches.count == 1)
        #expect(try XLIFF12Sample.written(units[0]).lines.count == 4 + 3 * count + 1)
        let filled = try XLIFF12Sample.rewritten(file) { unit in
            for index in unit.segments.indices { unit.segments[index].target?.text += "c" }
        }
        #expect(filled.count == file.count + 2 * count)
        #expect(try XLIFF12Format().violations(in: ByteSource(file), file: "a") == [])
    }

    /// Texts whose codes would take far more memory than their markup.
    @Test(arguments: [
        ("<source>", "<x id=\"1\"/>", "</source>"), ("<source/><seg-source>", "<mrk mtype=\"seg\"/>", "</seg-source>"),
        ("<source/><alt-trans><target>", "<mrk mtype=\"term\"/>", "</target></alt-trans>"),
    ])
    func aTextOfTooManyCodesIsAnError(_ start: String, _ code: String, _ end: String) throws {
        let body = "<trans-unit id=\"1\">\(start)\(String(repeating: code, count: 100_001))\(end)</trans-unit>"
        let file = Array(XLIFF12Sample.file(body).utf8)
        #expect(try XLIFF12Sample.read(ByteSource(file)).defects.map(\.message) == ["more than 100000 codes and segments in one text"])
        let violations = try XLIFF12Format().violations(in: ByteSource(file), file: "a")
        #expect(violations.contains { $0.severity == .error })
    }

    @Test(arguments: [
        ("<context-group purpose=\"information\"><context context-type=\"x-a\">", "</context></context-group>"),
        ("<target><g id=\"1\">", "</g></target>"),
    ])
    func aUnitOfTooManyBytesIsAnError(_ start: String, _ end: String) throws {
        let text = String(repeating: "Jaminan keamanan. ", count: 100_000)
        let body =
            "<trans-unit id=\"1\"><source>a</source>\(start)\(String(repeating: text + "<![CDATA[]]>", count: 19))\(end)</trans-unit>"
        let file = Array(XLIFF12Sample.file(body).utf8)
        #expect(try XLIFF12Sample.read(ByteSource(file)).defects.map(\.message) == ["a <trans-unit> of more than 32 MB"])
        let violations = try XLIFF12Format().violations(in: ByteSource(file), file: "a")
        #expect(violations.last?.message == "a <trans-unit> of more than 32 MB")
    }

    /// Of very many defects the first are told, and that there are more.
    @Test func defectsHaveALimit() throws {
        let file = Array(XLIFF12Sample.file(String(repeating: "<trans-unit/>", count: 11_000)).utf8)
        let (events, defects) = try XLIFF12Sample.read(ByteSource(file))
        #expect(events.count == 11_001)
        #expect(defects.count == 1_001)
        #expect(defects.last?.message == "10001 more defects")
        let violations = try XLIFF12Format().violations(in: ByteSource(file), file: "a")
        #expect(violations.count == 10_001)
        #expect(violations.last?.message == "more than 10000 violations; the others are not listed")
    }

    @Test func violationsOfOneUnitHaveALimit() throws {
        let codes = { (name: String, count: Int) in (0..<count).map { "<\(name) id=\"\(name)\($0)\"/>" }.joined() }
        let source = "<trans-unit id=\"1\"><source>\(codes("bx", 30_000))</source><target>"
        for body in [source + "\(codes("ex", 30_000))</target></trans-unit>", source + "a</target></trans-unit>"] {
            let violations = try XLIFF12Format().violations(in: ByteSource(Array(XLIFF12Sample.file(body).utf8)), file: "a")
            #expect(violations.count == 10_001)
            #expect(violations.last?.message == "more than 10000 violations; the others are not listed")
        }
        let references = (0..<11_000).map { "<trans-unit id=\"\($0)\" phase-name=\"p\"><source/></trans-unit>" }.joined()
        #expect(try XLIFF12Format().violations(in: ByteSource(Array(XLIFF12Sample.file(references).utf8)), file: "a").count == 10_001)
    }

    @Test func nothingOutsideIsRead() throws {
        let file =
            "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + XLIFF12Sample.file("<trans-unit id=\"1\"><source>&e;</source></trans-unit>").split(separator: "\n").dropFirst().joined()
        let (_, defects) = try XLIFF12Sample.read(ByteSource(Array(file.utf8)))
        #expect(defects.last?.message.contains("“&e;” is not known") == true)
    }

    /// Numbers that come again for the same seed.
    private struct Numbers {
        private var state: UInt64

        init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

        mutating func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(limit, 1)))
        }

        private static let fragments = [
            "<", ">", "/>", "<g id=\"1\">", "</g>", "<mrk mtype=\"seg\" mid=\"1\">", "</mrk>", "<target>", "</target>", "<target/>",
            "</source>",
            "<source>", "<seg-source>", "<x id=\"1\"/>", " mid=\"1\"", " state=\"final\"", "&", "\"",
            "<group restype=\"x-gettext-plurals\">", "</group>",
            "<alt-trans>", "<trans-unit id=\"1\">", "</trans-unit>", "<bpt id=\"1\">", "</bpt>", "<ept id=\"1\"/>", "<sub>", "<![CDATA[",
            "]]>", "é", "\u{0}",
        ]

        private static let whole = [
            "<target/>", "<x id=\"1\"/>", "<g id=\"1\">é</g>", "<mrk mtype=\"seg\" mid=\"1\">a</mrk>", "<mrk mtype=\"term\"/>",
            "<bx id=\"2\"/>",
            "<ex id=\"2\"/>", "<source>a</source>", "<seg-source/>", "<group restype=\"x-gettext-plurals\"/>", "<note>n</note>", "a",
            "&lt;",
            "<trans-unit id=\"1\"><source>a</source></trans-unit>", "<![CDATA[<b>]]>", "<!-- c -->",
            "<alt-trans><target>b</target></alt-trans>",
        ]

        /// `bytes` with one to three changes, most of which leave it well-formed.
        mutating func spoil(_ bytes: [UInt8]) -> [UInt8] {
            var bytes = bytes
            for _ in 0...next(3) where !bytes.isEmpty {
                let tags = bytes.indices.filter { bytes[$0] == UInt8(ascii: "<") }
                let start = !tags.isEmpty && next(8) > 0 ? tags[next(tags.count)] : next(bytes.count)
                let end = max(self.end(of: start, in: bytes), start)
                switch next(12) {
                case 0...2: bytes.removeSubrange(start..<end)
                case 3, 4: bytes.insert(contentsOf: bytes[start..<end], at: start)
                case 5: bytes.insert(contentsOf: bytes[start..<end], at: tags.isEmpty ? 0 : tags[next(tags.count)])
                case 6...8: bytes.insert(contentsOf: Array(Self.whole[next(Self.whole.count)].utf8), at: start)
                case 9: bytes[start] ^= 1 << UInt8(next(8))
                case 10: bytes.removeSubrange(start..<min(start + next(9), bytes.count))
                default: bytes.insert(contentsOf: Array(Self.fragments[next(Self.fragments.count)].utf8), at: start)
                }
            }
            return bytes
        }

        /// The end of the element, or else the tag, that begins at `start`.
        private func end(of start: Int, in bytes: [UInt8]) -> Int {
            let rest = bytes[start...]
            let tag = rest.firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
            let name = rest.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
            guard tag > start, bytes[tag - 1] != UInt8(ascii: "/"), !name.isEmpty else { return tag + 1 }
            let close = Array("</".utf8) + name + Array(">".utf8)
            var index = tag
            while let next = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
                if bytes[next...].starts(with: close) { return next + close.count }
                index = next + 1
            }
            return tag + 1
        }
    }
}
