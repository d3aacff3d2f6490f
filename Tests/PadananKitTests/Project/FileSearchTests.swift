import Foundation
import PadananModel
import Testing

@testable import PadananKit

/// Each test has a folder of its own, which is named absolutely so that the current folder of the process doesn't matter.
@Suite final class FileSearchTests {
    private let root: String

    init() throws {
        root = (FileManager.default.temporaryDirectory.path as NSString).appendingPathComponent("padanan-search-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    private func make(_ paths: String...) throws {
        for path in paths {
            let full = root + "/" + path
            try FileManager.default.createDirectory(atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try Data().write(to: URL(fileURLWithPath: full))
        }
    }

    private func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: root + "/" + path, withDestinationPath: target)
    }

    /// The files that `names`, below the root, stand for, below the root again.
    private func found(_ names: String..., exclude: [String] = [], glossaries: [String] = []) throws -> [String] {
        let search = FileSearch(
            in: ProjectFolder(root), exclude: try exclude.map { try GlobPattern($0, scope: .project) },
            glossaries: glossaries.map { root + "/" + $0 })
        return try search.files(names.map { $0.isEmpty ? root : root + "/" + $0 }).map { String($0.dropFirst(root.utf8.count + 1)) }
    }

    private func failure(_ names: String..., exclude: [String] = []) throws -> String? {
        do {
            let search = FileSearch(in: ProjectFolder(root), exclude: try exclude.map { try GlobPattern($0, scope: .project) })
            _ = try search.files(names.map { root + "/" + $0 })
            return nil
        } catch let error as FileError {
            return String(error.description.dropFirst(root.utf8.count + 1))
        }
    }

    @Test func aFolderIsLookedThroughInTheOrderOfNames() throws {
        try make(
            "b.po", "a.xlf", "a/z.tmx", "a/b/c.jsonl", "Z.tsv", "notes.txt", "article.docx", "d.csv", "e.xlsx", "f.sdlxliff", "g.mqxliff",
            "h.mxliff")
        #expect(
            try found("") == ["Z.tsv", "a/b/c.jsonl", "a/z.tmx", "a.xlf", "b.po", "d.csv", "e.xlsx", "f.sdlxliff", "g.mqxliff", "h.mxliff"])
        #expect(try found("a/") == ["a/b/c.jsonl", "a/z.tmx"])
    }

    @Test func whatProgramsMadeIsPassedOver() throws {
        try make("a.po", ".hidden.po", ".git/a.po", ".build/a.po", "node_modules/x/a.po", "~$e.xlsx", "messages.pot", "x/.po")
        #expect(try found("") == ["a.po"])
        #expect(try found(".hidden.po", "messages.pot") == [".hidden.po", "messages.pot"])
    }

    @Test func patternsAreMatchedFromTheirFolder() throws {
        try make("news/a.xlf", "news/b.po", "news/2026/c.xlf", "essays/d.xlf", "e.xlf", "news/notes.txt")
        #expect(try found("*.xlf") == ["e.xlf"])
        #expect(try found("**/*.xlf") == ["e.xlf", "essays/d.xlf", "news/2026/c.xlf", "news/a.xlf"])
        #expect(try found("news/*.{po,xlf}") == ["news/a.xlf", "news/b.po"])
        #expect(try found("n*/*") == ["news/2026/c.xlf", "news/a.xlf", "news/b.po"])
        #expect(try found("news/*.txt") == ["news/notes.txt"])
        #expect(try found("[ne]*s") == ["essays/d.xlf", "news/2026/c.xlf", "news/a.xlf", "news/b.po"])
    }

    @Test func aFileWithTheNameOfAPatternIsTaken() throws {
        try make("[draft] a.xlf", "d a.xlf")
        #expect(try found("[draft] a.xlf") == ["[draft] a.xlf"])
    }

    @Test func noFileComesTwice() throws {
        try make("news/a.xlf", "b.xlf")
        try link("copy.xlf", to: "b.xlf")
        #expect(try found("b.xlf", "copy.xlf", "news", "news/a.xlf", "**/*.xlf", "news/../b.xlf") == ["b.xlf", "news/a.xlf"])
        #expect(try FileSearch().files(["-", "-"]) == ["-"])
    }

    @Test func linksInACircleAreFollowedOnce() throws {
        try make("a/b/c.po")
        try link("a/b/up", to: "../..")
        try link("self", to: "self")
        try link("gone", to: "nowhere.po")
        #expect(try found("") == ["a/b/c.po"])
    }

    @Test func whatIsExcludedIsPassedOverUnlessItIsNamed() throws {
        try make("a.xlf", "drafts/b.xlf", "news/drafts/c.xlf", "news/d.bak.xlf", "news/e.xlf")
        #expect(try found("", exclude: ["drafts", "*.bak.xlf"]) == ["a.xlf", "news/e.xlf"])
        #expect(try found("", exclude: ["/drafts", "news/*.bak.xlf"]) == ["a.xlf", "news/drafts/c.xlf", "news/e.xlf"])
        #expect(try found("**/*.xlf", exclude: ["drafts/**"]) == ["a.xlf", "news/d.bak.xlf", "news/drafts/c.xlf", "news/e.xlf"])
        #expect(try found("drafts/b.xlf", exclude: ["drafts"]) == ["drafts/b.xlf"])
    }

    @Test func theGlossariesAreNoBitext() throws {
        try make("a.csv", "terms.csv", "glossaries/defence.tsv", "b.tsv")
        #expect(try found("", glossaries: ["terms.csv", "glossaries", "builtin"]) == ["a.csv", "b.tsv"])
    }

    @Test func nothingFoundIsSaid() throws {
        try make("news/notes.txt", "drafts/a.po")
        let none = "the folder holds no bitext (XLIFF, TMX, PO, TSV, CSV, JSONL, XLSX) that is not excluded"
        #expect(try failure("news") == "news: error: " + none)
        #expect(try failure("drafts", exclude: ["a.po"]) == "drafts: error: " + none)
        #expect(try failure("gone.xlf") == "gone.xlf: error: there is no such file or folder")
        #expect(try failure("*.xlf") == "*.xlf: error: no file matches the pattern that is not excluded")
        #expect(try failure("gone/*.xlf") == "gone/*.xlf: error: no file matches the pattern that is not excluded")
        #expect(try failure("[a.xlf") == "[a.xlf: error: “[” is not closed; write “\\[” for the character")
        #expect(try failure("drafts") == nil)
    }

    // MARK: Finding the configuration

    @Test func theNearestConfigurationAboveIsFound() throws {
        try make("padanan.yml", "a/b/x.po", "c/padanan.yaml", "c/d/x.po", "e/x.po")
        #expect(try ProjectConfiguration.find(from: root) == root + "/padanan.yml")
        #expect(try ProjectConfiguration.find(from: root + "/a/b") == root + "/a/b/../../padanan.yml")
        #expect(try ProjectConfiguration.find(from: root + "/c/d") == root + "/c/d/../padanan.yaml")
        #expect(try ProjectConfiguration.find(from: root + "/e") == root + "/e/../padanan.yml")
    }

    @Test func aConfigurationThatCanNotBeReadIsNotPassedOver() throws {
        try make("padanan.yml", "e/padanan.yml/x.po", "f/x.po")
        try FileManager.default.createSymbolicLink(atPath: root + "/f/padanan.yml", withDestinationPath: "gone.yml")
        for folder in ["/e", "/f"] {
            let path = try #require(try ProjectConfiguration.find(from: root + folder))
            #expect(path == root + folder + "/padanan.yml")
            let error = #expect(throws: FileError.self) { try ProjectConfiguration.load(path, rules: []) }
            #expect(error?.path == path)
        }
    }

    @Test func twoConfigurationsInAFolderAreAnError() throws {
        try make("padanan.yml", "padanan.yaml")
        #expect(throws: FileError(path: root + "/padanan.yaml", reason: "“padanan.yml” stands beside it; keep one of the two")) {
            try ProjectConfiguration.find(from: root)
        }
    }

    @Test func theFolderOfAConfigurationIsThatOfItsProject() throws {
        try make("padanan.yml", "news/a.xlf")
        let path = try #require(try ProjectConfiguration.find(from: root + "/news"))
        let reading = try ProjectConfiguration.load(path, rules: SampleRules.all)
        #expect(CheckSettings.merging(reading.configuration, CheckArguments(), rules: []).settings.folder == ProjectFolder(root))
        #expect(throws: FileError.self) { try ProjectConfiguration.load(root + "/gone.yml", rules: []) }
    }
}
