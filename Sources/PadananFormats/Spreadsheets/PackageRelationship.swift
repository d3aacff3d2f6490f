/// A reference from one part of a package to another.
///
/// - Source: ECMA-376-2, section 9.3.
struct PackageRelationship: Sendable, Hashable {
    var id: String
    /// The last word of the type, which the transitional and the strict form share: `worksheet`.
    var type: String
    /// The name of the part meant.
    var target: String
    /// Whether the target lies outside of the package.
    var isExternal: Bool

    /// Reads the `Relationship` that `reader` is at, in the relationships of the part `base`.
    init(_ reader: XMLReader, base: String) {
        id = reader.attribute("Id") ?? ""
        type = (reader.attribute("Type") ?? "").split(separator: "/").last.map { String($0) } ?? ""
        target = OfficePackage.resolve(reader.attribute("Target") ?? "", base: base)
        isExternal = reader.attribute("TargetMode") == "External"
    }
}
