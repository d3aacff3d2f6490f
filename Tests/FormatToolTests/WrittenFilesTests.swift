import Foundation
import PadananKit
import PadananTestSupport
import Testing

/// What we write is accepted by the schemas of the standards and by the tools of others.
@Suite struct WrittenFilesTests {
    /// A program with arguments that accepts a file of a format by ending with 0.
    private struct Judge: Sendable {
        var program: String
        var arguments: [String]
        var needsSchemas = true
    }

    private static let judges = [
        "xliff12": Judge(
            program: "xmllint", arguments: ["--noout", "--nonet", "--schema", "\(SharedData.schemas)/xliff12/xliff-core-1.2-strict.xsd"]),
        "xliff2": Judge(program: "xmllint", arguments: ["--noout", "--nonet", "--schema", "\(SharedData.schemas)/xliff21/all.xsd"]),
        "tmx": Judge(program: "xmllint", arguments: ["--noout", "--nonet", "--dtdvalid", "\(SharedData.schemas)/tmx14.dtd"]),
        "po": Judge(program: "msgfmt", arguments: ["-c", "-o", "/dev/null"], needsSchemas: false),
        "tbx-basic-dca": Judge(program: "jing", arguments: ["\(SharedData.schemas)/TBXcoreStructV03.rng"]),
        "srx": Judge(program: "xmllint", arguments: ["--noout", "--nonet", "--schema", "\(SharedData.schemas)/srx20.xsd"]),
    ]

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// What the judge of `format` says against a file; `nil` when it can't be asked here.
    private func objection(to file: String, as format: String) throws -> String? {
        let judge = try #require(Self.judges[format])
        guard let tool = ExternalTool(judge.program), !judge.needsSchemas || SharedData.exists else {
            print("\(format): not compared, \(judge.program) or the schemas are missing")
            return nil
        }
        let result = try tool.run(judge.arguments + [file], in: folder.path)
        return result.code == 0 ? "" : result.output
    }

    @Test(arguments: FormatSample.all, ["xliff12", "xliff2", "tmx", "po"])
    func bitextIsValid(sample: FormatSample, format: String) throws {
        let path = folder.path("written")
        var conversion = Conversion()
        conversion.writing.date = "20261126T090000Z"
        _ = try conversion.convert([Repository.path("Fixtures/formats/samples/\(sample.file)")], to: path, outputFormat: format)
        if let objection = try objection(to: path, as: format) { #expect(objection == "") }
    }

    @Test func aJudgeSaysNo() throws {
        let path = try folder.write("a.po", "msgid \"\"\nmsgstr \"x\n")
        if let objection = try objection(to: path, as: "po") { #expect(objection != "") }
    }

    @Test func glossariesAreValid() throws {
        let reading = try GlossaryLoader.load([GlossaryLoader.builtin])
        let format = try GlossaryConversion.format(named: "tbx-basic-dca", forFile: "")
        let path = try folder.write("a.tbx", format.write(reading.termbase, languages: .indonesianEnglish).bytes)
        if let objection = try objection(to: path, as: "tbx-basic-dca") { #expect(objection == "") }
    }

    @Test(.enabled(if: ExternalTool("soffice") != nil, "LibreOffice is not installed"))
    func workbooksOpenInLibreOffice() throws {
        let workbook = folder.path("a.xlsx")
        _ = try Conversion().convert([Repository.path("Fixtures/formats/samples/news.tsv")], to: workbook)
        let home = "-env:UserInstallation=file://\(folder.path)/profile"
        let arguments = [home, "--headless", "--convert-to", "csv", "--outdir", folder.path, workbook]
        let result = try #require(try ExternalTool("soffice")?.run(arguments, in: folder.path))
        #expect(result.code == 0, "\(result.output)")
        #expect(try folder.read("a.csv").contains("Dewan Keamanan bersidang."))
    }
}
