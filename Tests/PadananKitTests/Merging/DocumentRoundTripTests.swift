import Foundation
import PadananFormats
import PadananKit
import PadananLanguage
import PadananModel
import PadananTestSupport
import Testing

/// What translators get out of every sample document, in every format, goes back into it.
@Suite struct DocumentRoundTripTests {
    /// Every file under Fixtures/documents that a filter reads.
    static let samples: [String] = {
        let folder = Repository.path("Fixtures/documents")
        let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let suffixes = Set(SourceDocument.filters.flatMap(\.fileExtensions))
        return files.filter { suffixes.contains(($0 as NSString).pathExtension) && !$0.contains("/units/") }.sorted().map {
            folder + "/" + $0
        }
    }()

    static let formats = ["xliff2", "xliff12", "tmx", "po", "tsv", "csv", "xlsx"]

    private static let units = UnitSegmenter(SentenceSegmenter(language: .indonesian))

    @Test func thereAreSamplesOfEveryKind() throws {
        let kinds = try Self.samples.map { try SourceDocument($0).filter.id }
        #expect(Set(kinds) == Set(SourceDocument.filters.map(\.id)))
    }

    @Test(arguments: samples)
    func whatNobodyTranslatedStaysByteForByte(_ sample: String) throws {
        for format in Self.formats {
            let folder = try TemporaryFolder()
            let file = try Self.export(sample, format, to: folder)
            let outcome = try Self.merge(file, format, sample)
            let isSame = outcome.bytes == [UInt8](try Data(contentsOf: URL(fileURLWithPath: sample)))
            #expect(isSame, "\(format)")
            #expect(outcome.translated == 0)
        }
    }

    @Test(arguments: samples)
    func translationsComeBackFromEveryFormat(_ sample: String) throws {
        let source = try SourceDocument(sample)
        let extracted = try source.filter.extract(source.bytes, file: sample, options: FilterOptions())
        let translations = extracted.units.map { $0.isTranslatable ? Pseudotranslation.of($0.segments[0].source) : nil }
        let expected = try source.filter.merge(translations, into: source.bytes, file: sample, options: FilterOptions())
        for format in Self.formats {
            let folder = try TemporaryFolder()
            let file = try Self.export(sample, format, to: folder)
            try Self.translate(file, format)
            let outcome = try Self.merge(file, format, sample)
            #expect(outcome.defects.map(\.message) == [], "\(format)")
            let isSame = outcome.bytes == expected
            #expect(isSame, "\(format)")
            let violations = try Self.violations(of: file, format)
            #expect(violations == [], "\(format)")
        }
    }

    // MARK: Steps

    private static func export(_ sample: String, _ id: String, to folder: TemporaryFolder) throws -> String {
        let format = try #require(DocumentFormats.format(id))
        let path = folder.path + "/translation." + format.fileExtensions[0]
        let segmentation = DocumentSegmentation(units, languages: .indonesianEnglish, options: FilterOptions())
        let output = try FileOutput(path)
        var export = try SegmentExport(format, to: output, documents: 1, hasTerms: false, options: WritingOptions())
        try export.write(try segmentation.segmented(try SourceDocument(sample)))
        try export.finish()
        try output.commit()
        return path
    }

    private static func translate(_ path: String, _ id: String) throws {
        let format = try #require(DocumentFormats.format(id))
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        var translated: [UInt8] = []
        let sink = ByteSink { translated += $0 }
        let defects = try format.rewrite(ByteSource(bytes), to: sink, file: path, options: ReadingOptions(languages: .indonesianEnglish)) {
            unit in
            guard unit.isTranslatable else { return }
            for index in unit.segments.indices where !unit.segments[index].isIgnorable {
                unit.segments[index].target = Pseudotranslation.of(unit.segments[index].source)
                unit.segments[index].state = .translated
            }
        }
        try sink.flush()
        #expect(defects.map(\.message) == [])
        try Data(translated).write(to: URL(fileURLWithPath: path))
    }

    private static func merge(_ path: String, _ format: String, _ sample: String) throws -> MergedDocument {
        var merge = TranslationMerge { _ in units }
        merge.format = format
        merge.languages = .indonesianEnglish
        let (outcomes, defects) = try merge.merge(path, originals: [sample])
        #expect(defects.filter { $0.severity == .error }.map(\.message) == [])
        return try #require(outcomes.first).merged
    }

    private static func violations(of path: String, _ id: String) throws -> [String] {
        let format = try #require(DocumentFormats.format(id))
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        return try format.violations(in: ByteSource(bytes), file: path).filter { $0.severity == .error }.map(\.message)
    }
}
