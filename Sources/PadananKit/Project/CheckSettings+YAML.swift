import PadananModel

extension CheckSettings {
    /// The settings as a configuration file, each line with who set it: what `padanan config` prints.
    ///
    /// In `folder`, the file says again what these settings say.
    public var yaml: String { lines.joined(separator: "\n") + "\n" }

    /// The lines of `yaml`.
    public var lines: [String] {
        var writer = SettingsWriter()
        writer.lines.append("# The settings of padanan check; paths are relative to \(YAMLText.comment(folder.path)).")
        writer.value("from", from.value.formatted, from.origin)
        writer.value("to", to.value.formatted, to.origin)
        writer.list("glossaries", glossaries)
        writer.list("files", files)
        writer.list("exclude", exclude)
        writer.value("threads", threads.value == 0 ? "auto" : String(threads.value), threads.origin)
        writer.indented("check") { writeCheck(into: &$0) }
        return writer.lines
    }

    private func writeCheck(into writer: inout SettingsWriter) {
        writer.list("select", select)
        writer.list("ignore", ignore)
        writer.severities(severity)
        writer.value("fail-on", failOn.value.rawValue, failOn.origin)
        if let baseline { writer.value("baseline", baseline.value, baseline.origin) }
        writer.list("ignore-concepts", ignoredConcepts)
        writer.list("allow-words", allowedWords)
        writer.value("format", format.value, format.origin)
        guard !paths.isEmpty else { return writer.line("paths: []", .byDefault) }
        writer.indented("paths") { for entry in paths { write(entry, into: &$0) } }
    }

    private func write(_ entry: PathSettings, into writer: inout SettingsWriter) {
        writer.item {
            $0.list("files", entry.files)
            if let select = entry.select { $0.list("select", select) }
            if !entry.ignore.isEmpty { $0.list("ignore", entry.ignore) }
            if !entry.severity.isEmpty { $0.severities(entry.severity) }
        }
    }
}

/// Writes settings as YAML with comments.
private struct SettingsWriter {
    var lines: [String] = []
    private var indentation = ""

    mutating func line(_ text: String, _ origin: SettingOrigin) {
        let source = origin == .byDefault ? "default" : "from \(YAMLText.comment(origin.description))"
        lines.append("\(indentation)\(text)  # \(source)")
    }

    mutating func value(_ key: String, _ value: String, _ origin: SettingOrigin) {
        line("\(key): \(YAMLText.scalar(value))", origin)
    }

    mutating func list(_ key: String, _ values: [Setting<String>]) {
        guard !values.isEmpty else { return line("\(key): []", .byDefault) }
        indented(key) { writer in
            for value in values { writer.line("- \(YAMLText.scalar(value.value))", value.origin) }
        }
    }

    mutating func severities(_ values: [Setting<RuleSeverity>]) {
        guard !values.isEmpty else { return line("severity: {}", .byDefault) }
        indented("severity") { writer in
            for value in values { writer.value(value.value.name, value.value.choice.rawValue, value.origin) }
        }
    }

    mutating func indented(_ key: String, _ body: (inout SettingsWriter) -> Void) {
        lines.append("\(indentation)\(key):")
        indent(body)
    }

    /// An item of a list that has lines of its own.
    mutating func item(_ body: (inout SettingsWriter) -> Void) {
        let start = lines.count
        indent(body)
        guard start < lines.count else { return }
        lines[start] = indentation + "- " + lines[start].dropFirst(indentation.count + 2)
    }

    private mutating func indent(_ body: (inout SettingsWriter) -> Void) {
        let outer = indentation
        indentation += "  "
        body(&self)
        indentation = outer
    }
}
