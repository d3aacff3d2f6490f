import PadananFormats
import PadananModel

/// How a bitext file remembers what its document was extracted with, so that `merge` does the same.
enum FilterSettings {
    private static let prefix = "padanan:"
    private static let filter = prefix + "filter"
    private static let changes = prefix + "tracked-changes"
    private static let wrapped = prefix + "wrapped"
    private static let comments = prefix + "comments"

    /// The properties of a document that was extracted by the filter of that name.
    static func properties(filter name: String, _ options: FilterOptions) -> [Property] {
        var properties = [Property(filter, name)]
        if options.trackedChanges != .accept { properties.append(Property(changes, options.trackedChanges.rawValue)) }
        if let isWrapped = options.isWrapped { properties.append(Property(wrapped, isWrapped ? "yes" : "no")) }
        if options.includesComments { properties.append(Property(comments, "yes")) }
        return properties
    }

    /// Whether a property is one of these.
    static func isSetting(_ property: Property) -> Bool { property.name.hasPrefix(prefix) }

    /// Takes from `properties` what `options` leaves open.
    static func complete(_ options: inout MergeOptions, from properties: [Property]) {
        let value = { (name: String) in properties.first { $0.name == name }?.value }
        options.filterName = options.filterName ?? value(filter)
        if let changes = value(changes).flatMap({ FilterOptions.TrackedChanges(rawValue: $0) }), options.filter.trackedChanges == .accept {
            options.filter.trackedChanges = changes
        }
        if options.filter.isWrapped == nil, let isWrapped = value(wrapped) { options.filter.isWrapped = isWrapped == "yes" }
        if value(comments) == "yes" { options.filter.includesComments = true }
    }
}
