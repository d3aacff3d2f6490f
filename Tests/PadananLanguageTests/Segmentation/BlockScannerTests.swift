import PadananModel
import PadananTestSupport
import Testing

@testable import PadananLanguage

@Suite struct BlockScannerTests {
    private func blocks(_ text: String, isWrapped: Bool? = false) -> [String] {
        let bytes = Array(text.utf8)
        return BlockScanner.blocks(of: bytes, isWrapped: isWrapped).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test func everyLineOfUnwrappedTextIsABlock() {
        #expect(
            blocks("Judul berita\n\n  Isi satu. Isi dua. \nBaca Juga: Sanksi Baru\n") == [
                "Judul berita", "Isi satu. Isi dua.", "Baca Juga: Sanksi Baru",
            ])
        #expect(blocks("").isEmpty && blocks(" \n\t\n").isEmpty)
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}"])
    func everySortOfLineBreakEndsALine(_ lineBreak: String) {
        #expect(blocks("Satu\(lineBreak)dua “tiga”\(lineBreak)\(lineBreak)empat") == ["Satu", "dua “tiga”", "empat"])
        #expect(blocks("Satu\(lineBreak)dua\(lineBreak)\(lineBreak)empat", isWrapped: true) == ["Satu\(lineBreak)dua", "empat"])
    }

    @Test func aBlankLineEndsABlockOfWrappedText() {
        #expect(blocks("Armada itu\nberlayar.\n \nIa kembali\n", isWrapped: true) == ["Armada itu\nberlayar.", "Ia kembali"])
    }

    @Test(arguments: ["1. radar", "2) radar", "a. radar", "(b) radar", "(iv) radar", "- radar", "• radar", "* radar", "2.1. radar"])
    func aListItemBeginsABlockOfWrappedText(_ item: String) {
        #expect(blocks("Yang dibeli ialah:\n\(item)\n\(item)", isWrapped: true) == ["Yang dibeli ialah:", item, item])
    }

    @Test func aDashOrNumberAmidASentenceBeginsNoBlock() {
        for line in ["– kata Menlu – ditunda.", "- kata Menlu.", "12. Rapat", "2020. Rapat"] {
            #expect(blocks("Perundingan yang lama itu\n\(line)", isWrapped: true).count == 1, "\(line)")
        }
    }

    @Test func aCrossReferenceIsABlockOfWrappedText() {
        #expect(
            blocks("Harga naik.\nBaca juga: Pasar Lesu\nPedagang\nmengeluh.", isWrapped: true) == [
                "Harga naik.", "Baca juga: Pasar Lesu", "Pedagang\nmengeluh.",
            ])
    }

    private static let wrapped = """
        Delegasi kedua negara sepakat untuk melanjutkan perundingan tentang
        jaminan keamanan di kawasan utara. Pertemuan berikutnya diadakan pada
        bulan depan di ibu kota negara tuan rumah.

        Kapal patroli yang ditahan sejak awal tahun akan dilepas setelah
        pemeriksaan selesai, kata seorang pejabat.
        """

    @Test func wrappedTextIsRecognisedByItsLines() {
        #expect(LineWrapping.isWrapped(Array(Self.wrapped.utf8)))
        #expect(blocks(Self.wrapped, isWrapped: nil).count == 2)
        let crlf = Self.wrapped.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(LineWrapping.isWrapped(Array(crlf.utf8)))
    }

    @Test(arguments: [
        "", "Satu baris saja.", "Judul\n\nParagraf pertama yang panjang sekali dan tidak berakhir di sini.\n\nParagraf kedua.",
        "radar\nkapal\npesawat nirawak\nsatelit\n", "1. Radar laut dibeli.\n2. Kapal dijual.\n3. Kontrak ditunda sampai tahun depan.\n",
        "Kami siap.\nMereka menunggu lama.\nIa pergi.\nSemua diam di tempat masing-masing.\n",
    ])
    func listsAndParagraphsAreNotWrapped(_ text: String) {
        #expect(!LineWrapping.isWrapped(Array(text.utf8)))
    }

    @Test(arguments: [true, false]) func blocksAndGapsCoverEveryByteAndGapsAreWhiteSpace(_ isWrapped: Bool) {
        var generator = SeededGenerator(seed: 11)
        for round in 0..<400 {
            let text = round % 2 == 0 ? RandomText.mix(pieces: 60, using: &generator) : RandomText.bytes(count: 200, using: &generator)
            var end = 0
            for block in BlockScanner.blocks(of: text, isWrapped: isWrapped) {
                #expect(block.lowerBound >= end && !block.isEmpty && block.upperBound <= text.count)
                #expect(TextTrimming.trimmed(end..<block.lowerBound, of: text).isEmpty)
                #expect(TextTrimming.trimmed(block, of: text) == block)
                end = block.upperBound
            }
            #expect(TextTrimming.trimmed(end..<text.count, of: text).isEmpty)
        }
    }
}
