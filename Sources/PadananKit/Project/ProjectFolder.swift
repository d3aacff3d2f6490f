import Foundation

/// The folder that the paths of a configuration are relative to, and how paths lead there from the current folder and back.
///
/// Paths are compared as they are written, `.` and `..` resolved; links are not followed.
public struct ProjectFolder: Sendable, Hashable {
    private let folder: [Substring]
    private let current: [Substring]

    /// - Parameters:
    ///   - folder: as it leads there from the current one; empty for that one.
    ///   - current: the current folder, absolute.
    public init(_ folder: String = "", current: String = FileManager.default.currentDirectoryPath) {
        self.current = Self.resolved(current, from: [])
        self.folder = Self.resolved(folder, from: self.current)
    }

    /// The absolute path of the folder.
    public var path: String { "/" + folder.joined(separator: "/") }

    /// `path`, given from the current folder, as it leads there from this folder; an absolute path of something outside stays so.
    public func inProject(_ path: String) -> String {
        let components = Self.resolved(path, from: current)
        if path.hasPrefix("/"), !components.starts(with: folder) { return path }
        return Self.relative(components, to: folder)
    }

    /// `path`, given from this folder, as it leads there from the current one; an absolute path stays so.
    public func fromHere(_ path: String) -> String {
        path.hasPrefix("/") ? path : Self.relative(Self.resolved(path, from: folder), to: current)
    }

    private static func resolved(_ path: String, from base: [Substring]) -> [Substring] {
        var components = path.hasPrefix("/") ? [] : base
        for component in path.split(separator: "/") where component != "." {
            if component != ".." {
                components.append(component)
            } else if !components.isEmpty {
                components.removeLast()
            }
        }
        return components
    }

    private static func relative(_ path: [Substring], to base: [Substring]) -> String {
        let common = zip(path, base).prefix { $0 == $1 }.count
        let parts = base[common...].map { _ in ".." } + path[common...]
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }
}
