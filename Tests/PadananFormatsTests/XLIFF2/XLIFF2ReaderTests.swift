import PadananFormats
import PadananModel
import Testing

@Suite struct XLIFF2ReaderTests {
    // MARK: Structure

    @Test func documentsHaveTheirAttributesNotesAndMetadata() throws {
        let documents = XLIFF2Samples.documents(XLIFF2Samples.structure)
        #expect(documents.map(\.id) == ["f1", "f2"])
        let first = try #require(documents.first)
        #expect(first.original == "berita/jaminan.html")
        #expect(first.sourceLanguage == LanguageTag("id-ID") && first.targetLanguage == .english)
        #expect(first.notes.map(\.text) == ["Berita utama & foto."])
        #expect(first.notes.map(\.id) == ["n1"] && first.notes.map(\.priority) == [2] && first.notes.map(\.category) == ["umum"])
        #expect(
            first.properties == [
                Property("xliff2:canResegment", "no"), Property("xliff2:skeleton", "jaminan.skl"), Property("redaksi/meja", "luar negeri"),
            ])
        #expect(first.location.description == "a.xlf:3:3")
    }

    @Test func unitsKnowTheirGroupsAndWhatTheyInherit() {
        let units = XLIFF2Samples.units(XLIFF2Samples.structure)
        #expect(units.map(\.id) == ["u1", "u2", "u3", "u1"])
        #expect(units.map { $0.groups.map(\.id) } == [["g1"], ["g1", "g2"], [], []])
        #expect(units[0].groups[0].name == "tubuh" && units[0].groups[0].type == "berita:isi")
        #expect(units[0].groups[0].notes.map(\.text) == ["Kutipan tetap."])
        #expect(units.map(\.isTranslatable) == [true, false, true, false])
        #expect(units.map(\.preservesSpace) == [true, false, false, false])
        #expect(units[0].notes.map(\.subject) == [.target])
    }

    @Test func segmentsHaveStatesIdsPlacesAndOrder() {
        let unit = XLIFF2Samples.units(XLIFF2Samples.structure)[0]
        #expect(unit.segments.map(\.id) == ["s1", "", "s2"])
        #expect(unit.segments.map(\.isIgnorable) == [false, true, false])
        #expect(unit.segments.map(\.state) == [.reviewed, .initial, .final])
        #expect(unit.segments.map(\.subState) == ["meja:siap", "", ""])
        #expect(unit.segments.map { $0.target?.text } == ["Ukraine asked for security guarantees.", " ", "Moscow refused."])
        #expect(unit.properties == [Property("xliff2:order", "3 2 1")])
        #expect(unit.segments[0].location.description == "a.xlf:20:19")
        #expect(unit.segments[0].targetLocation?.description == "a.xlf:21:29")
    }

    @Test func anEmptyTargetIsATargetAndAMissingOneIsNone() {
        let units = XLIFF2Samples.units(XLIFF2Samples.structure)
        #expect(units[2].segments[0].target == InlineText(""))
        #expect(units[1].segments[0].target == nil)
    }

    @Test func notesAndMetadataOfAWholeFileOf22GoToTheFirstDocument() {
        let documents = XLIFF2Samples.documents(XLIFF2Samples.version22)
        #expect(documents.map { $0.notes.map(\.text) } == [["Untuk edisi Sabtu."]])
        #expect(documents[0].properties == [Property("edisi/hari", "Sabtu")])
        #expect(XLIFF2Samples.units(XLIFF2Samples.version22)[0].segments[0].target?.text == "The rupiah rose.")
    }

    // MARK: Content

    /// `1️⃣` marks where a code stands.
    private func marked(_ content: InlineText) -> String {
        content.pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .code(let code): "{\(code.kind) \(code.id) \(code.type) \(code.data)}"
            }
        }.joined()
    }

    @Test func codesAreResolvedAndPaired() {
        let segments = XLIFF2Samples.units(XLIFF2Samples.inline)[0].segments
        #expect(
            marked(segments[0].source)
                == "Presiden {opening c1 bold <b>}Zelenskyy{closing c1 bold </b>} bertemu {standalone c2  %s\u{7}} di "
                + "{annotationStart m1 term }Brussel{annotationEnd m1  }.")
        #expect(marked(segments[1].source) == "{opening c3 italic }Satu\u{1F} <dua> & tiga")
        #expect(
            marked(segments[2].source)
                == "empat{closing c3  } {annotationStart m2 comment }lima{annotationEnd m2  }{closing c4  }{opening c5  }")
    }

    @Test func codesKeepTheirAttributesAndMarkup() {
        let codes = XLIFF2Samples.units(XLIFF2Samples.inline)[0].segments[0].source.codes
        #expect(codes[0].attributes == [Property("type", "fmt"), Property("subType", "xlf:b"), Property("canDelete", "no")])
        #expect(codes[1].markup == "</pc>")
        #expect(codes[2].equivalent == "nama" && codes[2].display == "{0}" && codes[2].element == "ph")
        #expect(codes[2].markup == "<ph id=\"c2\" dataRef=\"d3\" equiv=\"nama\" disp=\"{0}\"/>")
        #expect(codes[3].attribute("translate") == "no" && codes[3].attribute("value") == "ibu kota")
    }

    @Test(arguments: [
        ("xlf:u", "fmt", "underlined"), ("xlf:lb", "fmt", "lb"), ("xlf:pb", "fmt", "pb"), ("xlf:var", "ui", "var"),
        ("my:x", "link", "link"), ("padanan:ruby", "other", "ruby"),
    ])
    func subTypesBecomeGeneralWords(subType: String, type: String, word: String) {
        let content = "<segment><source><ph id=\"1\" type=\"\(type)\" subType=\"\(subType)\"/></source></segment>"
        #expect(XLIFF2Samples.units(XLIFF2Samples.file(content))[0].segments[0].source.codes[0].type == word)
    }

    @Test func whiteSpaceInTextStaysAsWritten() {
        let content = "<segment><source xml:space=\"preserve\">\n  dua  spasi\t</source></segment>"
        let unit = XLIFF2Samples.units(XLIFF2Samples.file(content))[0]
        #expect(unit.segments[0].source.text == "\n  dua  spasi\t")
        #expect(unit.preservesSpace)
    }

    // MARK: Modules

    @Test func matchesGoToTheirSegments() {
        let matches = XLIFF2Samples.units(XLIFF2Samples.modules)[0].segments[0].matches
        #expect(matches.map(\.target?.text) == ["Guarantee", "guarantee"])
        #expect(matches.map(\.quality) == [87.5, nil] && matches.map(\.origin) == ["memori", "mt"])
        #expect(matches[0].target?.codes.map(\.data) == ["<br>"])
    }

    @Test func metadataAreProperties() {
        let properties = XLIFF2Samples.units(XLIFF2Samples.modules)[0].properties
        #expect(properties == [Property("a/b/c", "1"), Property("a/d", "2"), Property("e", "3")])
    }

    // MARK: What the model has no place for

    @Test func whatIsNotKeptIsReportedOnceForEachKind() {
        let defects = XLIFF2Samples.read(XLIFF2Samples.modules).defects
        #expect(defects.allSatisfy { $0.severity == .warning })
        #expect(
            defects.map(\.message) == [
                "size restrictions are kept only when the file is rewritten (2 times, first here)",
                "elements and attributes of extensions are kept only when the file is rewritten (2 times, first here)",
                "glossaries of units are kept only when the file is rewritten",
                "matches in a third language are kept only when the file is rewritten",
            ])
    }

    @Test(arguments: [
        ("resourcedata:2.0", "resource data"), ("validation:2.0", "validation rules"), ("changetracking:2.0", "tracked changes"),
        ("itsm:2.1", "ITS data"), ("pgs:1.0", "plurals, genders and selections"), ("fs:2.0", "format styles"),
    ])
    func eachModuleHasItsName(module: String, name: String) {
        let namespace = "urn:oasis:names:tc:xliff:" + module
        let message = name + " are kept only when the file is rewritten"
        let element = "<m:a xmlns:m=\"\(namespace)\"/><segment><source/></segment>"
        #expect(XLIFF2Samples.read(XLIFF2Samples.file(element)).defects.map(\.message) == [message])
        let attribute = "<segment xmlns:m=\"\(namespace)\" m:a=\"1\"><source/></segment>"
        #expect(XLIFF2Samples.read(XLIFF2Samples.file(attribute)).defects.map(\.message) == [message])
    }

    @Test func aSkeletonInsideTheFileIsNotKept() {
        let text = XLIFF2Samples.structure.replacing("<skeleton href=\"jaminan.skl\"/>", with: "<skeleton>a</skeleton>")
        #expect(XLIFF2Samples.read(text).defects.map(\.message) == ["skeletons inside the file are kept only when the file is rewritten"])
    }

    // MARK: What is wrong

    /// `1️⃣` marks the place.
    @Test(arguments: [
        ("<segment><target>x</target>1️⃣</segment>", "error: the segment has no <source> [XLIFF 2.1, 4.2.2.6]"),
        (
            "<segment state=\"1️⃣done\"><source/></segment>",
            "error: the state “done” is not known; write initial, translated, reviewed or final [XLIFF 2.1, 4.3.1.31]"
        ),
        (
            "<segment><source><ph id=\"1\" dataRef=\"1️⃣d9\"/></source></segment>",
            "warning: there is no <data id=\"d9\"> in the <originalData> before it [XLIFF 2.1, 4.3.1.9]"
        ),
        (
            "<segment><source>1️⃣<g id=\"1\">x</g></source></segment>",
            "warning: <g> may not stand in text; it is kept as a code [XLIFF 2.1, 4.2.3]"
        ),
        (
            "<segment><source>1️⃣<cp hex=\"D800\"/></source></segment>",
            "error: “D800” is no code point in hexadecimal digits; it is read as U+FFFD [XLIFF 2.1, 4.2.3.1]"
        ),
        (
            "<segment><source>x</source>1️⃣<source>y</source></segment>",
            "error: <source> may not stand here; it is left out [XLIFF 2.1, 4.2.2.6]"
        ),
        (
            "1️⃣<file id=\"g\"/><segment><source/></segment>",
            "error: <file> may not stand in a unit; it is left out [XLIFF 2.1, 4.2.2.5]"
        ),
    ])
    func whatIsForbiddenIsADefectAndTheRestIsRead(content: String, defect: String) {
        let parts = XLIFF2Samples.file(content).split(separator: "1️⃣")
        let (events, defects) = XLIFF2Samples.read(parts.joined())
        #expect(events.count == 2)
        #expect(defects.map(\.description) == ["a.xlf:1:\(parts[0].unicodeScalars.count + 1): \(defect)"])
    }

    @Test(arguments: [
        "<tmx version=\"1.4\"/>", "<xliff/>", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>", "", "teks",
        "<xliff",
    ])
    func whatIsNotXLIFF2IsRefused(text: String) {
        let (events, defects) = XLIFF2Samples.read(text)
        #expect(events == [])
        #expect(defects.count == 1 && defects[0].severity == .error)
    }

    @Test(arguments: XLIFF2Samples.all)
    func samplesAreRecognised(text: String) {
        #expect(XLIFF2Format().recognizes(Array(text.utf8), extension: "xlf"))
    }

    @Test(arguments: ["<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file", "<tmx>", "xliff", ""])
    func otherFilesAreNotRecognised(text: String) {
        #expect(!XLIFF2Format().recognizes(Array(text.utf8), extension: "xlf"))
    }
}
