import PadananFormats
import PadananModel
import Testing

/// What holds for every file.
@Suite struct XLIFF2LawTests {
    @Test(arguments: XLIFF2Samples.all)
    func samplesHaveNoDefects(text: String) {
        #expect(XLIFF2Samples.read(text).defects.filter { !$0.message.contains("kept only when the file is rewritten") } == [])
    }

    @Test(arguments: XLIFF2Samples.all, [1, 7, 4096])
    func piecesGiveTheSame(text: String, piece: Int) {
        #expect(XLIFF2Samples.read(text, piece: piece).events == XLIFF2Samples.read(text).events)
    }

    @Test(arguments: XLIFF2Samples.all, [nil, 1, 7])
    func rewritingWithoutAChangeIsTheIdentity(text: String, piece: Int?) throws {
        let result = try XLIFF2Samples.rewrite(text, piece: piece) { _ in }
        #expect(result.text == text)
        #expect(result.defects == [])
    }

    @Test(arguments: XLIFF2Samples.all)
    func editingATargetChangesItAlone(text: String) throws {
        let count = XLIFF2Samples.units(text).reduce(0) { $0 + $1.segments.count }
        for chosen in 0..<count {
            var index = -1
            let result = try XLIFF2Samples.rewrite(text) { unit in
                for place in unit.segments.indices {
                    index += 1
                    if index == chosen { unit.segments[place].target = "Baru <&> \u{2}" }
                }
            }
            let new = XLIFF2Samples.units(result.text).flatMap(\.segments)
            #expect(new[chosen].target == "Baru <&> \u{2}")
            expectSame(XLIFF2Samples.units(text), XLIFF2Samples.units(result.text), except: chosen)
        }
    }

    private func expectSame(_ old: [Unit], _ new: [Unit], except chosen: Int) {
        func bare(_ units: [Unit]) -> [Unit] {
            var index = -1
            return units.map { unit in
                var unit = unit
                unit.location.line = 0
                unit.location.column = 0
                for place in unit.segments.indices {
                    index += 1
                    unit.segments[place].location = unit.location
                    unit.segments[place].targetLocation = nil
                    if index == chosen { unit.segments[place].target = nil }
                }
                return unit
            }
        }
        #expect(bare(old) == bare(new))
    }

    @Test(arguments: XLIFF2Samples.all)
    func whatIsWrittenIsWrittenTheSameAgain(text: String) throws {
        let first = try XLIFF2Samples.write(XLIFF2Samples.read(text).events).text
        let (events, defects) = XLIFF2Samples.read(first)
        #expect(defects == [])
        #expect(try XLIFF2Samples.write(events).text == first)
    }

    @Test(arguments: XLIFF2Samples.all)
    func writingKeepsWhatWasRead(text: String) throws {
        let old = XLIFF2Samples.units(text)
        let new = XLIFF2Samples.units(try XLIFF2Samples.write(XLIFF2Samples.read(text).events).text)
        #expect(old.map(\.id) == new.map(\.id) && old.map(\.groups) == new.map(\.groups))
        #expect(old.map(\.notes) == new.map(\.notes) && old.map(\.properties) == new.map(\.properties))
        #expect(old.map { $0.segments.map(shape) } == new.map { $0.segments.map(shape) })
    }

    /// A segment without places and markup.
    private func shape(_ segment: Segment) -> [String] {
        var texts: [InlineText] = [segment.source, segment.target ?? "-"]
        for match in segment.matches { texts += [match.source ?? "-", match.target ?? "-"] }
        let codes = texts.map { text in
            text.codes.map { "\($0.kind) \($0.id) \($0.offset) \($0.type) \($0.data) \($0.equivalent) \($0.display)" }.joined(
                separator: ",")
        }
        let matches = segment.matches.map { "\($0.quality ?? -1) \($0.origin)" }
        return texts.map(\.text) + codes + [segment.state.rawValue, segment.subState, "\(segment.isIgnorable)"] + matches
    }

    /// A file longer than the window of the XML reader, so that its parts come and go.
    @Test func longFilesAreReadAndRewrittenInPieces() throws {
        let segment = "<segment state=\"initial\">\n<source>Pertemuan puncak di Den Haag dibuka pagi ini.</source>\n</segment>"
        var text = ""
        for number in 1...6000 { text += "<unit id=\"u\(number)\">\n\(segment)\n</unit>\n" }
        text = XLIFF2Samples.file("<segment><source>a</source></segment>").replacingLast("</file>", with: text + "</file>")
        #expect(XLIFF2Samples.read(text, piece: 4096).events == XLIFF2Samples.read(text).events)
        #expect(try XLIFF2Samples.rewrite(text, piece: 4096) { _ in }.text == text)
        let edited = try XLIFF2Samples.rewrite(text, piece: 4096) { unit in
            if unit.id == "u5999" { unit.segments[0].target = "The summit in The Hague opened this morning." }
        }
        #expect(XLIFF2Samples.units(edited.text)[5999].segments[0].target?.text == "The summit in The Hague opened this morning.")
    }
}

extension String {
    /// `self` with the last `part` replaced.
    fileprivate func replacingLast(_ part: String, with other: String) -> String {
        let pieces = utf8.count - part.utf8.count
        for start in stride(from: pieces, through: 0, by: -1) where utf8.dropFirst(start).starts(with: part.utf8) {
            let head = String(decoding: Array(utf8.prefix(start)), as: UTF8.self)
            return head + other + String(decoding: Array(utf8.dropFirst(start + part.utf8.count)), as: UTF8.self)
        }
        return self
    }
}
