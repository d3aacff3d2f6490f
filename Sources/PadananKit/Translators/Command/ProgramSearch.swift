import Foundation

/// Finds a program as a shell would.
enum ProgramSearch {
    /// The path of `name`: itself when there is a slash in it, otherwise the first of that name in PATH.
    static func path(of name: String) throws(TranslatorError) -> String {
        guard !name.contains("/") else {
            guard isProgram(name) else { throw TranslatorError(.configuration, "“\(name)” is no program that can be run") }
            return name
        }
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        guard let folder = folders.first(where: { isProgram("\($0)/\(name)") }) else {
            throw TranslatorError(.configuration, "there is no program “\(name)” in PATH")
        }
        return "\(folder)/\(name)"
    }

    private static func isProgram(_ path: String) -> Bool {
        !FileInput.isFolder(path) && FileManager.default.isExecutableFile(atPath: path)
    }
}
