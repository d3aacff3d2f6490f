import PadananFormats
import PadananModel
import Testing

/// Pages in encodings of their own, and what kind of file a page is.
@Suite struct HTMLEncodingTests {
    private func translated(_ page: [UInt8], _ text: String) throws -> [UInt8] {
        try HTMLSample.merge(try HTMLSample.texts(page).map { _ in InlineText(text) }, into: page)
    }

    @Test func whatTheDeclaredEncodingLacksBecomesAReference() throws {
        let head = Array("<meta charset=ISO-8859-1><p>".utf8)
        #expect(try HTMLSample.texts(head + [0x93, 0x61, 0x94]).map(\.text) == ["“a”"])
        #expect(try translated(head + [0x93, 0x61, 0x94], "é—Ž ш") == head + [0xE9, 0x97, 0x8E, 0x20] + Array("&#1096;".utf8))
    }

    @Test func theByteOrderMarkCountsMoreThanTheDeclaration() throws {
        let page = [0xEF, 0xBB, 0xBF] + Array("<meta charset=windows-1252><p>é".utf8)
        #expect(try HTMLSample.texts(page).map(\.text) == ["é"])
        #expect(try translated(page, "ш") == [0xEF, 0xBB, 0xBF] + Array("<meta charset=windows-1252><p>ш".utf8))
    }

    @Test func anEncodingThatIsNotKnownIsADefect() throws {
        let head = Array("<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'><p>a".utf8)
        #expect(try HTMLSample.texts(head).map(\.text) == ["a"])
        let error = try #require(throws: Defect.self) { try HTMLSample.texts(head + [0x83, 0x41]) }
        #expect(error.message == "the page is in the encoding “Shift_JIS”, which is not known; save it as UTF-8")
    }

    @Test func utf16KeepsEveryOtherByte() throws {
        let page = try HTMLSample.bytes("utf16le.html")
        let lone = page + [0x3D, 0xD8, 0x41]
        #expect(try HTMLSample.merge(try HTMLSample.texts(lone), into: lone) == lone)
        var texts: [InlineText?] = try HTMLSample.texts(lone)
        texts[0]?.text = "😀"
        let merged = try HTMLSample.merge(texts, into: lone)
        #expect(merged.suffix(3) == [0x3D, 0xD8, 0x41])
        #expect(merged.starts(with: page.prefix(100)))
    }

    @Test func illFormedBytesAreReportedAndStay() throws {
        let head = Array("<meta charset=utf-8><p>".utf8)
        let page = head + [0x61, 0xFF] + Array("<b x='".utf8) + [0xC3] + Array("'>b</b> c".utf8)
        let document = try HTMLSample.extract(page)
        #expect(document.defects.count == 2)
        let text = document.units[0].segments[0].source
        #expect(text.text == "a\u{FFFD}b c")
        let merged = try HTMLSample.merge([InlineText("x", codes: text.codes)], into: page)
        #expect(merged == head + Array("x<b x='".utf8) + [0xC3] + Array("'></b>".utf8))
    }

    @Test(arguments: [
        ("<html lang=id-ID>a", "id-id"), ("<html xml:lang='en'>", "en"), ("<html lang=''>", nil), ("<p lang=id>", nil),
        ("<html lang='x y'>", nil),
        ("<meta http-equiv=content-language content=id>", "id"), ("<html lang=id><meta http-equiv=Content-Language content=en>", "id"),
    ]) func theLanguageIsThatOfTheRoot(_ page: String, _ expected: String?) throws {
        #expect(try HTMLSample.extract(Array(page.utf8)).document.sourceLanguage?.description == expected)
    }

    @Test(arguments: [
        ("<!DOCTYPE html>\n<html lang=id class=x>a", "<!DOCTYPE html>\n<html lang=en-US class=x>a"), ("<HTML>", "<HTML lang=\"en-US\">"),
        ("<html xml:lang=\"id\" lang='id'>", "<html xml:lang=\"en-US\" lang='en-US'>"), ("<html lang>", "<html lang=\"en-US\">"),
        ("<html lang=\"\">", "<html lang=\"en-US\">"), ("<html lang=>", "<html lang=\"en-US\">"), ("<p lang=id>a", "<p lang=id>a"),
        ("a", "a"), ("", ""),
    ]) func anotherLanguageCanBeDeclared(_ page: String, _ expected: String) throws {
        let declared = try HTMLFilter().declaring(LanguageTag("en-US"), in: Array(page.utf8), file: "a.html")
        #expect(String(decoding: declared, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("", "html", true), ("", "HTM".lowercased(), true), ("", "xhtml", true), ("<!DOCTYPE html><p>", "", true),
        ("<!doctype HTML PUBLIC ''>", "", true),
        ("\u{FEFF}\n<!-- a --><html lang=id>", "txt", true), ("<?xml version='1.0'?><html>", "xml", true),
        ("<!DOCTYPE xliff>", "xlf", false),
        ("<?xml version='1.0'?><tmx>", "", false), ("Teks <html>", "txt", false), ("<p>a", "txt", false), ("", "", false),
    ]) func pagesAreRecognized(_ head: String, _ suffix: String, _ expected: Bool) {
        #expect(HTMLFilter().recognizes(Array(head.utf8), extension: suffix) == expected)
    }

    @Test func utf16IsRecognized() throws {
        #expect(HTMLFilter().recognizes(Array(try HTMLSample.bytes("utf16be.html").prefix(101)), extension: ""))
    }
}
