package vn.thongsuot.reporting.check.persistence;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.check.Difference;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.CellValue;
import vn.thongsuot.reporting.figure.Disagreement;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Qualifier;

/** A difference as it is stored. Absent fields are written as null, so that nothing older stays. */
final class DifferenceDocument {

    static final String ID = "_id";
    static final String SET = "set";
    static final String SEEN = "seenAt";
    static final String FOUND = "foundAt";

    private DifferenceDocument() {}

    static Document of(Disagreement cell) {
        var key = cell.key();
        return new Document(SET, cell.set())
                .append("seq", cell.sequence())
                .append("key", key == null ? null : key(key))
                .append("kept", value(cell.kept()))
                .append("folded", value(cell.folded()));
    }

    static Difference read(Document document) {
        var key = document.get("key", Document.class);
        return new Difference(
                new Disagreement(
                        document.getString(ID),
                        document.getString(SET),
                        key == null ? null : key(key),
                        value(document.get("kept", Document.class)),
                        value(document.get("folded", Document.class)),
                        document.get("seq", Number.class).longValue()),
                document.getDate(FOUND).toInstant(),
                document.getDate(SEEN).toInstant());
    }

    private static Document key(CellKey key) {
        var interval = key.interval();
        return new Document("directives", key.directives())
                .append("units", key.units())
                .append("kind", key.kind())
                .append("indicator", key.indicator())
                .append("grain", key.grain().name())
                .append("from", interval == null ? null : interval.from().toString())
                .append("to", interval == null ? null : interval.to().toString());
    }

    private static CellKey key(Document document) {
        var from = document.getString("from");
        var to = document.getString("to");
        return new CellKey(
                document.getList("directives", String.class),
                document.getList("units", String.class),
                document.getString("kind"),
                document.getString("indicator"),
                Grain.valueOf(document.getString("grain")),
                from == null || to == null ? null : new Interval(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static @Nullable Document value(@Nullable CellValue value) {
        if (value == null) {
            return null;
        }
        var qualifiers = new Document();
        value.qualifiers().forEach((qualifier, count) -> qualifiers.append(qualifier.name(), count));
        return new Document("sum", value.sum())
                .append("deeds", value.deeds())
                .append("qualifiers", qualifiers)
                .append("numerator", value.numerator())
                .append("denominator", value.denominator())
                .append("shares", value.shares())
                .append("withoutNumber", value.withoutNumber())
                .append("digest", value.digest());
    }

    private static @Nullable CellValue value(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        Map<Qualifier, Integer> qualifiers = new EnumMap<>(Qualifier.class);
        document.get("qualifiers", Document.class)
                .forEach((name, count) -> qualifiers.put(Qualifier.valueOf(name), ((Number) count).intValue()));
        return new CellValue(
                document.getString("sum"),
                document.getInteger("deeds"),
                qualifiers,
                document.getString("numerator"),
                document.getString("denominator"),
                document.getInteger("shares"),
                document.getInteger("withoutNumber"),
                document.getString("digest"));
    }
}
