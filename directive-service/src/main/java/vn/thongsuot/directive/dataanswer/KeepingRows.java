package vn.thongsuot.directive.dataanswer;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Keeps the rows of an answer before the answer names them, and lets go of its earlier ones after. When the service dies
 * between, rows are left that nobody names, until the answer is saved again; never an answer whose rows are not there.
 */
final class KeepingRows {

    private final RowBodies bodies;

    KeepingRows(RowBodies bodies) {
        this.bodies = bodies;
    }

    /** What was kept; absent when the table is empty. */
    @Nullable
    Body keep(TenantId tenant, Versioned<DataAnswer> answer, DataRequest request, RawTable table) {
        return keep(tenant, answer, request, RowsReading.read(request.columns(), table, false));
    }

    /** Lets go of the rows that the answer does not name any more. */
    void forget(TenantId tenant, Versioned<DataAnswer> answer) {
        var body = answer.state().body();
        bodies.forget(tenant, answer.id(), answer.version(), body == null ? null : body.id());
    }

    /** The rows once more, by the form as it stands now and with all that it requires; absent when there are none. */
    @Nullable
    Body complete(TenantId tenant, Versioned<DataAnswer> answer, DataRequest request) {
        var body = answer.state().body();
        var kept = body == null ? null : bodies.read(tenant, Set.of(body.id())).get(body.id());
        if (kept == null) {
            return null;
        }
        var table = RawTable.ofRows(kept.written(request.columns()));
        return keep(tenant, answer, request, RowsReading.read(request.columns(), table, true));
    }

    private @Nullable Body keep(TenantId tenant, Versioned<DataAnswer> answer, DataRequest request, Rows rows) {
        if (rows.rows().isEmpty()) {
            return null;
        }
        var hash = Command.hash(unmistakable(rows).getBytes(StandardCharsets.UTF_8));
        var id = Command.idOf("rows", answer.id(), hash);
        bodies.keep(tenant, answer.id(), answer.version(), id, rows);
        return new Body(id, rows.rows().size(), rows.bytes(), request.form().edition());
    }

    /** With the length of each part before it, so that no two tables are written alike. */
    private static String unmistakable(Rows rows) {
        var written = new StringBuilder();
        for (int i = 0; i < rows.keys().size(); i++) {
            add(written, rows.keys().get(i));
            add(written, rows.types().get(i).name());
        }
        rows.rows().forEach(row -> row.forEach(cell -> add(written, cell)));
        return written.toString();
    }

    private static void add(StringBuilder written, String part) {
        written.append(part.length()).append(':').append(part);
    }
}
