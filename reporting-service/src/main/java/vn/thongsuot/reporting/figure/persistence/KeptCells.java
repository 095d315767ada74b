package vn.thongsuot.reporting.figure.persistence;

import java.time.DateTimeException;
import java.util.Objects;
import org.bson.Document;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.CellSet;
import vn.thongsuot.reporting.figure.CellValue;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.KeptCell;

/** Reads stored cells as they are, whatever became of them. */
final class KeptCells {

    private KeptCells() {}

    static KeptCell read(TenantId tenant, int generation, Document cell) {
        var id = String.valueOf(cell.get(CellDocument.ID));
        var set = String.valueOf(cell.get(CellDocument.SET));
        var sequence = cell.get(CellDocument.SEQUENCE) instanceof Number number ? number.longValue() : 0;
        try {
            var key = key(cell);
            var sound = key.id(tenant, generation).equals(id)
                    && CellSet.of(key).id(tenant).equals(set)
                    && hasItsBlocks(key, cell);
            return new KeptCell(id, set, key, value(cell), sequence, sound);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException | DateTimeException e) {
            return new KeptCell(id, set, null, CellValue.NOTHING, sequence, false);
        }
    }

    private static CellKey key(Document cell) {
        return new CellKey(
                cell.getList(CellDocument.DIRECTIVES, String.class),
                cell.getList(CellDocument.UNITS, String.class),
                Objects.requireNonNull(cell.getString(CellDocument.KIND)),
                Objects.requireNonNull(cell.getString(CellDocument.INDICATOR)),
                Grain.valueOf(cell.getString(CellDocument.GRAIN)),
                CellDocument.interval(cell));
    }

    private static boolean hasItsBlocks(CellKey key, Document cell) {
        return CellDocument.interval(key.interval()).entrySet().stream()
                .allMatch(field -> Objects.equals(field.getValue(), cell.get(field.getKey())));
    }

    private static CellValue value(Document cell) {
        return CellValue.of(
                cell.getString(CellDocument.SUM),
                cell.get(CellDocument.DEEDS, Number.class).intValue(),
                CellDocument.qualifiers(cell),
                CellDocument.sharesOf(cell),
                Objects.requireNonNull(cell.getString(CellDocument.DIGEST)));
    }
}
