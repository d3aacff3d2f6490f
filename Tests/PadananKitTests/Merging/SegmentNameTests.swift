import PadananKit
import Testing

@Suite struct SegmentNameTests {
    @Test(
        arguments: [
            ("3", "", "3", nil), ("3.2", "", "3", 2), ("berita.html#3.2", "berita.html", "3", 2), ("a#b.html#12", "a#b.html", "12", nil),
            ("3/s2", "", "3", 2), ("3-2", "", "3", 2), ("menu.file", "", "menu.file", nil), ("3.2.1", "", "3.2.1", nil),
            ("3.x", "", "3.x", nil),
            ("3.0", "", "3.0", nil), ("", "", "", nil), (".", "", ".", nil), ("99999999999999999999.1", "", "99999999999999999999.1", nil),
        ] as [(String, String, String, Int?)])
    func namesAreRead(_ text: String, _ document: String, _ unit: String, _ part: Int?) {
        #expect(SegmentName(text) == SegmentName(document: document, unit: unit, part: part))
    }

    @Test(arguments: ["3", "3.2", "berita.html#3.2", "a b/c.html#12"])
    func namesAreWrittenAsTheyAreRead(_ text: String) {
        #expect(SegmentName(text).text == text)
    }
}
