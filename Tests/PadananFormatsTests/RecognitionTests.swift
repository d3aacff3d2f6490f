import PadananFormats
import Testing

@Suite struct RecognitionTests {
    @Test(arguments: [
        (#"<?xml version="1.0" encoding="UTF-16"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"/>"#, "xliff2"),
        (#"<?xml version="1.0" encoding="UTF-16"?><tmx version="1.4"/>"#, "tmx"), (#"<tmx version="1.4"/>"#, "tmx"),
    ])
    func formatsInUTF16AreRecognized(_ text: String, _ format: String) {
        let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(DocumentFormats.recognize([0xFF, 0xFE] + units, file: "a.bin")?.id == format)
        #expect(DocumentFormats.recognize(Array(text.replacing("UTF-16", with: "UTF-8").utf8), file: "a.bin")?.id == format)
    }
}
