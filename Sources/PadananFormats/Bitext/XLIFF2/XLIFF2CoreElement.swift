/// The elements of the core of XLIFF 2.
///
/// - Source: XLIFF 2.1, sections 4.2.2 and 4.2.3.
enum XLIFF2CoreElement: String {
    case source, target, segment, unit, ph, pc, sc, ec, mrk, sm, em, cp
    case ignorable, note, notes, data, originalData, group, file, skeleton, xliff
}
