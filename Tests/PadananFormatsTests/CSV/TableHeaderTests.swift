import PadananFormats
import PadananModel
import Testing

/// First rows that look like headers, and those that are.
@Suite struct TableHeaderTests {
    private static func pairs(_ text: String) throws -> [[String?]] {
        try CSVFormatTests.read(text).units.map { [$0.segments[0].source.text, $0.segments[0].target?.text] }
    }

    @Test(arguments: [
        "Menteri,minister,id,en\nKTT,summit,id,en\n", "Menteri,minister,id,en\n\nKTT,summit,ID,EN-US\n",
        "Menteri;minister;id;en;7\nKTT;summit;id;en;8\n", "Menteri,minister,Indonesian,English\nKTT,summit,Indonesian,English\n",
        "Menteri,minister,id,en\nKTT,summit,en,id\n",
    ]) func languagesInEachRowAreNoHeader(_ text: String) throws {
        #expect(try Self.pairs(text) == [["Menteri", "minister"], ["KTT", "summit"]])
        #expect(try CSVFormatTests.rewrite(Array(text.utf8)).bytes == Array(text.utf8))
    }

    @Test func onePairWithItsLanguagesIsNoHeader() throws {
        #expect(try Self.pairs("Menteri,minister,id,en\n") == [["Menteri", "minister"]])
    }

    @Test(arguments: [
        "id,en\nMenteri,minister\n", "Modul,Layar,id,en\nm,l,Menteri,minister\n", "Modul,Layar,Indonesian,English\nm,l,Menteri,minister\n",
        "Kunci,id,en\nid,Menteri,minister\n", "source,target\nMenteri,minister\n", "\n\nSumber,Terjemahan\n\nMenteri,minister\n",
        "Daftar istilah\nid,en\nMenteri,minister\n", "Modul,Layar,id,en\nid,en,Menteri,minister\n",
    ]) func aHeaderIsStillOne(_ text: String) throws {
        #expect(try Self.pairs(text) == [["Menteri", "minister"]])
        #expect(try CSVFormatTests.rewrite(Array(text.utf8)).bytes == Array(text.utf8))
    }

    @Test func aHeaderWithoutRowsHasNoUnits() throws {
        #expect(try Self.pairs("id,en\n") == [])
        #expect(try Self.pairs("Modul,Indonesian,English\n") == [])
    }

    // MARK: Weblate

    private static let weblate = """
        location,source,target,id,fuzzy,context,translator_comments,developer_comments
        berita/1.md:3,Menteri,minister,m1,True,judul,cek lagi,a title
        ,KTT,summit,,False,,,
        ,Sidang,,m3,,,,

        """

    @Test func theColumnsOfWeblateAreKnown() throws {
        let (document, units, defects) = try CSVFormatTests.read(Self.weblate)
        #expect(defects == [])
        #expect(document.properties == [Property("table:column", "reference"), Property("table:column", "fuzzy")])
        #expect(units.map(\.id) == ["m1", "3", "m3"])
        #expect(units.map { $0.segments[0].state } == [.initial, .translated, .initial])
        #expect(units[0].properties == [Property("reference", "berita/1.md:3"), Property("fuzzy", "yes")])
        #expect(units[1].properties == [] && units[2].properties == [])
        #expect(units[0].name == "judul")
        #expect(units[0].notes == [Note("cek lagi", category: "translator"), Note("a title", category: "extracted")])
    }

    @Test func theStateOfWeblateIsWrittenAsFuzzy() throws {
        let (bytes, defects) = try CSVFormatTests.rewrite(Array(Self.weblate.utf8)) { unit in
            switch unit.id {
            case "m1": unit.segments[0].state = .translated
            case "3": unit.segments[0].state = .initial
            default: (unit.segments[0].target, unit.segments[0].state) = ("session", .translated)
            }
        }
        #expect(defects == [])
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                location,source,target,id,fuzzy,context,translator_comments,developer_comments
                berita/1.md:3,Menteri,minister,m1,,judul,cek lagi,a title
                ,KTT,summit,,True,,,
                ,Sidang,session,m3,,,,

                """)
    }

    @Test func aLocationElsewhereIsAnyColumn() throws {
        let units = try CSVFormatTests.read("Location,source,target,fuzzy,Domain\nJakarta,Menteri,minister,True,politik\n").units
        let properties = [Property("Location", "Jakarta"), Property("fuzzy", "True"), Property("Domain", "politik")]
        #expect(units.map(\.properties) == [properties])
        #expect(units[0].segments[0].state == .translated)
    }
}
